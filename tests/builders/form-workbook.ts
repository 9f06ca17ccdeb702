import { relationship, relationships, xlsxFrom } from "./xlsx-zip";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const GUID = "{11111111-2222-3333-4444-555555555555}";

const STYLES =
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0_ "/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="맑은 고딕"/></font><font><b/><sz val="14"/><name val="맑은 고딕"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>` +
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
  `<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>`;

/** 양식: a title over three columns, a head, the run 3:4 of an entry, its total, and what a form may have besides. */
const FORM =
  `<sheetPr codeName="Sheet1"><tabColor rgb="FF0F6CBD"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:C6"/>` +
  `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>` +
  `<selection pane="bottomLeft" activeCell="C9" sqref="C9"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="16.5"/>` +
  `<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="4" max="4" width="9" hidden="1" customWidth="1"/></cols>` +
  `<sheetData><row r="1" spans="1:3" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row>` +
  `<row r="2"><c r="A2" t="inlineStr"><is><t>구분</t></is></c><c r="B2" t="inlineStr"><is><t>금액</t></is></c></row>` +
  `<row r="3" ht="24" customHeight="1"><c r="A3" t="inlineStr"><is><t>{{부서}}</t></is></c><c r="B3" s="2"><v>10</v></c></row>` +
  `<row r="4" hidden="1"><c r="B4" s="2"><f>B3*2</f><v>20</v></c></row>` +
  `<row r="5"><c r="A5" t="inlineStr"><is><t>계</t></is></c><c r="B5" s="2"><f>SUM(B3:B4)</f><v>30</v></c></row></sheetData>` +
  `<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/></mergeCells>` +
  `<conditionalFormatting sqref="B3:B4"><cfRule type="expression" dxfId="0" priority="1"><formula>B3&gt;$B$5</formula></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="B3:B5"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>` +
  `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${GUID}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  `<dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="C3"><formula1>"예,아니요"</formula1></dataValidation>` +
  `<dataValidation type="custom" sqref="B5"><formula1>B5=SUM($B$3:$B$4)</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A2" r:id="rId4"/><hyperlink ref="A3" location="양식!A5" display="계"/></hyperlinks>` +
  `<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
  `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId3"/><headerFooter><oddHeader>&amp;C&amp;G</oddHeader><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter>` +
  `<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>` +
  `<drawing r:id="rId1"/><legacyDrawingHF r:id="rId5"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>` +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>` +
  `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${GUID}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>` +
  `<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B3:B5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

const anchor = (from: number, to: number, inside: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;

const PICTURE =
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="로고"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
  `<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;

const CHART_FRAME =
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="차트"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const CHART =
  `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/>` +
  `<c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>양식!$B$3:$B$4</c:f></c:numRef></c:val></c:ser></c:pieChart>` +
  `</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
);

const VML =
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">` +
  `<v:shape id="CH" o:spid="_x0000_s1025" type="#_x0000_t75" style="width:20pt;height:20pt"><v:imagedata o:relid="rId1" o:title="로고"/></v:shape></xml>`;

const TYPES =
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
  `<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
  `<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>` +
  [
    ["workbook", "spreadsheetml.sheet.main"],
    ["worksheets/sheet1", "spreadsheetml.worksheet"],
    ["worksheets/sheet2", "spreadsheetml.worksheet"],
    ["styles", "spreadsheetml.styles"],
    ["sharedStrings", "spreadsheetml.sharedStrings"],
    ["drawings/drawing1", "drawing"],
    ["charts/chart1", "drawingml.chart"],
    ["tables/table1", "spreadsheetml.table"]
  ]
    .map(
      ([part, type]) =>
        `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`
    )
    .join("") +
  `</Types>`;

/** A workbook with a form of an office's own, 양식, hidden from sight, with all that a form may hold; and a sheet 목록. */
export function formWorkbook(): Uint8Array {
  return xlsxFrom({
    sheets: { 목록: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`, 양식: FORM },
    strings: `<si><r><rPr><b/><sz val="14"/></rPr><t xml:space="preserve">공약 </t></r><r><t>관리카드</t></r></si>`,
    styles: STYLES,
    workbookTail:
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">양식!$A$1:$C$5</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">양식!$1:$2</definedName></definedNames>`,
    sheetRelationships: {
      양식:
        relationship("rId1", "drawing", "../drawings/drawing1.xml") +
        relationship("rId2", "table", "../tables/table1.xml") +
        relationship("rId3", "printerSettings", "../printerSettings/printerSettings1.bin") +
        relationship("rId4", "hyperlink", "https://www.example.go.kr/", true) +
        relationship("rId5", "vmlDrawing", "../drawings/vmlDrawing1.vml")
    },
    more: {
      "[Content_Types].xml": TYPES,
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${A}" xmlns:r="${R}">${anchor(4, 6, PICTURE)}${anchor(7, 9, CHART_FRAME)}</xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relationships(
        relationship("rId1", "image", "../media/image1.png") +
          relationship("rId2", "chart", "../charts/chart1.xml")
      ),
      "xl/charts/chart1.xml": CHART,
      "xl/media/image1.png": PIXEL,
      "xl/printerSettings/printerSettings1.bin": new Uint8Array([0, 255, 128, 1, 2, 200]),
      "xl/drawings/vmlDrawing1.vml": VML,
      "xl/drawings/_rels/vmlDrawing1.vml.rels": relationships(
        relationship("rId1", "image", "../media/image1.png")
      ),
      "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="표1" displayName="표1" ref="A2:B3"><tableColumns count="2"><tableColumn id="1" name="구분"/><tableColumn id="2" name="금액"/></tableColumns></table>`
    }
  });
}
