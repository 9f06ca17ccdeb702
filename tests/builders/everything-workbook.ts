import { partKindBytes, STYLES } from "./made-workbooks/part-kind";
import { NAMESPACE, relationship, relationships, RELATIONSHIPS } from "./xlsx-zip";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const PERSON = "{0B5F8E2A-0000-4000-8000-000000000001}";

/** Ten rows: a heading, then 구분, 수량, 단가, 금액 (shared down) and an array formula beside. */
function rows(): string {
  const lines = [
    `<row r="1" spans="1:7" ht="24" customHeight="1"><c r="A1" s="2" t="inlineStr"><is><t>구분</t></is></c><c r="B1" s="2" t="inlineStr"><is><t>수량</t></is></c><c r="C1" s="2" t="inlineStr"><is><t>단가</t></is></c><c r="D1" s="2" t="inlineStr"><is><t>금액</t></is></c></row>`
  ];
  for (let row = 2; row <= 9; row++) {
    const amount = row * 10 * row;
    const shared = row === 2 ? `<f t="shared" ref="D2:D9" si="0">B2*C2</f>` : `<f t="shared" si="0"/>`;
    const array = row === 8 ? `<c r="F8"><f t="array" ref="F8:F9">B8:B9*2</f><v>16</v></c>` : "";
    const spilt = row === 9 ? `<c r="F9"><v>18</v></c>` : "";
    lines.push(
      `<row r="${row}" spans="1:7"><c r="A${row}" t="inlineStr"><is><t>항목${row}</t></is></c><c r="B${row}" s="1"><v>${row}</v></c><c r="C${row}" s="1"><v>${row * 10}</v></c><c r="D${row}" s="1">${shared}<v>${amount}</v></c>${array}${spilt}</row>`
    );
  }
  lines.push(
    `<row r="10" spans="1:7"><c r="A10" s="2" t="inlineStr"><is><t>계</t></is></c><c r="B10" s="3"><f>SUM(B2:B9)</f><v>44</v></c><c r="D10" s="3"><f>SUM($D$2:$D$9)</f><v>2840</v></c></row>`
  );
  return lines.join("");
}

const MARKER = (col: number, row: number): string =>
  `<xdr:col>${col}</xdr:col><xdr:colOff>100</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>200</xdr:rowOff>`;

const CONTROL =
  `<mc:AlternateContent xmlns:mc="${MC}" xmlns:x14="${X14}" xmlns:xdr="${XDR}"><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1026" r:id="rIdCp" name="Check Box 1"><controlPr defaultSize="0" autoFill="0" autoLine="0" autoPict="0"><anchor moveWithCells="1">` +
  `<from>${MARKER(8, 4)}</from><to>${MARKER(9, 5)}</to></anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>`;

const EXTENSIONS =
  `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="3" id="{00000000-0001-0000-0000-000000000001}"><xm:f>둘째!$A$1&gt;$B4</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>B4:C9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>자료!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>G5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext xmlns:x14="${X14}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>자료!B5:D5</xm:f><xm:sqref>E5</xm:sqref></x14:sparkline><x14:sparkline><xm:f>자료!B6:D6</xm:f><xm:sqref>E6</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

const SHEET =
  `<sheetPr><tabColor rgb="FFC00000"/></sheetPr><dimension ref="A1:F10"/>` +
  `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B5" sqref="B5:C6"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="16.5"/><cols><col min="1" max="1" width="12.7109375" customWidth="1"/><col min="2" max="4" width="9.7109375" style="1" customWidth="1"/></cols>` +
  `<sheetData>${rows()}</sheetData>` +
  `<protectedRanges><protectedRange sqref="B4:C9" name="입력"/></protectedRanges>` +
  `<autoFilter ref="A1:D9"><filterColumn colId="2"><filters><filter val="50"/></filters></filterColumn><sortState ref="A2:D9"><sortCondition ref="C2:C9"/></sortState></autoFilter>` +
  `<mergeCells count="2"><mergeCell ref="G1:G6"/><mergeCell ref="H4:I4"/></mergeCells>` +
  `<conditionalFormatting sqref="B4:D9"><cfRule type="expression" dxfId="0" priority="1"><formula>$D4&gt;$D$10</formula></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="C5:C9"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="num" val="$B$5"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>` +
  `<dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="A5:A9 A12"><formula1>$A$2:$A$9</formula1></dataValidation><dataValidation type="custom" sqref="B5:B9"><formula1>B5&gt;B4</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A5" r:id="rIdL"/><hyperlink ref="A6" location="둘째!A1" display="둘째"/><hyperlink ref="A7:B7" location="자료!A2"/></hyperlinks>` +
  `<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/>` +
  `<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="8" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>` +
  `<cellWatches><cellWatch r="D10"/></cellWatches><ignoredErrors><ignoredError sqref="B2:D9" formula="1"/></ignoredErrors>` +
  `<drawing r:id="rIdD"/><legacyDrawing r:id="rIdV"/>${CONTROL}${EXTENSIONS}`;

const SECOND =
  `<sheetData><row r="1"><c r="A1"><f>자료!B5</f><v>5</v></c><c r="B1"><f>SUM(자료!D:D)/2+VLOOKUP("항목5",자료!$A$2:$D$9,4,FALSE)</f><v>3090</v></c><c r="C1"><f>SUM(표1[값])+합계</f><v>2843</v></c></row>` +
  `<row r="2"><c r="A2"><f>'자료'!$D$10&amp;"자료!B5"</f><v>2840자료!B5</v></c><c r="B2"><f>A1+B1</f><v>3095</v></c></row></sheetData>` +
  `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>자료!$D$10&gt;0</formula></cfRule></conditionalFormatting>` +
  `<hyperlinks><hyperlink ref="B2" location="자료!D10" display="계"/></hyperlinks>`;

const TABLE_SHEET =
  `<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>이름</t></is></c><c r="C2" t="inlineStr"><is><t>값</t></is></c></row>` +
  `<row r="3"><c r="B3" t="inlineStr"><is><t>가</t></is></c><c r="C3"><f>자료!$B$2-1</f><v>1</v></c></row>` +
  `<row r="4"><c r="B4" t="inlineStr"><is><t>나</t></is></c><c r="C4"><f>자료!$B$2</f><v>2</v></c></row>` +
  `<row r="5"><c r="B5" t="inlineStr"><is><t>계</t></is></c><c r="C5"><f>SUBTOTAL(109,표1[값])</f><v>3</v></c></row></sheetData>` +
  `<tableParts count="1"><tablePart r:id="rIdT"/></tableParts>`;

const PIVOT_SHEET =
  `<sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>행 레이블</t></is></c><c r="B3" t="inlineStr"><is><t>합계 : 금액</t></is></c></row>` +
  `<row r="4"><c r="A4" t="inlineStr"><is><t>총합계</t></is></c><c r="B4"><v>2840</v></c></row></sheetData>`;

const CHART =
  `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>자료!$D$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>금액</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
  `<c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>자료!$A$2:$A$9</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>자료!$D$2:$D$9</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>40</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>` +
  `<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>` +
  `<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const SHAPE = `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>`;
const DRAWING =
  `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">` +
  `<xdr:twoCellAnchor><xdr:from>${MARKER(4, 1)}</xdr:from><xdr:to>${MARKER(9, 6)}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="차트 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${MARKER(6, 2)}</xdr:from><xdr:to>${MARKER(8, 8)}</xdr:to><xdr:sp macro="" textlink="자료!$D$10"><xdr:nvSpPr><xdr:cNvPr id="3" name="글상자"/><xdr:cNvSpPr/></xdr:nvSpPr>${SHAPE}</xdr:sp><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:oneCellAnchor><xdr:from>${MARKER(1, 11)}</xdr:from><xdr:ext cx="100" cy="100"/><xdr:sp macro="" textlink="$B$5"><xdr:nvSpPr><xdr:cNvPr id="4" name="도형"/><xdr:cNvSpPr/></xdr:nvSpPr>${SHAPE}</xdr:sp><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const VML =
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
  `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>` +
  `<v:shape id="_x0000_s1025" type="#_x0000_t202" style='visibility:hidden'><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>2, 15, 3, 2, 4, 15, 7, 1</x:Anchor><x:Row>4</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>` +
  `<v:shape id="_x0000_s1027" type="#_x0000_t202" style='visibility:hidden'><x:ClientData ObjectType="Note"><x:Anchor>3, 15, 5, 2, 5, 15, 9, 1</x:Anchor><x:Row>6</x:Row><x:Column>2</x:Column></x:ClientData></v:shape>` +
  `<v:shape id="_x0000_s1026" type="#_x0000_t201"><x:ClientData ObjectType="Checkbox"><x:Anchor>8, 1, 4, 1, 9, 1, 5, 1</x:Anchor><x:FmlaLink>$B$6</x:FmlaLink></x:ClientData></v:shape></xml>`;

/** A workbook in which everything that can point to cells points to those of its first sheet, 자료. */
export function everythingWorkbook(): Uint8Array {
  return partKindBytes({
    sheets: { 자료: SHEET, 둘째: SECOND, 표: TABLE_SHEET, 피벗: PIVOT_SHEET },
    styles: STYLES.replace(`<dxfs count="0"/>`, `<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`),
    workbookHead: `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300"/></bookViews>`,
    workbookTail:
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">자료!$A$1:$D$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">자료!$A$1:$D$10,자료!$F$8:$F$9</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">자료!$A:$A,자료!$1:$1</definedName><definedName name="단가들" localSheetId="1">자료!$C$2:$C$9</definedName><definedName name="위칸">자료!B4</definedName><definedName name="합계">자료!$D$10</definedName></definedNames>` +
      `<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rIdPc"/></pivotCaches>`,
    workbookRelationships:
      relationship("rIdChain", "calcChain", "calcChain.xml") +
      relationship("rIdPc", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml") +
      relationship(
        "rIdP",
        "http://schemas.microsoft.com/office/2017/10/relationships/person",
        "persons/person.xml"
      ),
    sheetRelationships: {
      자료:
        relationship("rIdD", "drawing", "../drawings/drawing1.xml") +
        relationship("rIdV", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
        relationship("rIdC", "comments", "../comments1.xml") +
        relationship("rIdCp", "ctrlProp", "../ctrlProps/ctrlProp1.xml") +
        relationship("rIdL", "hyperlink", "https://www.example.org/", true) +
        relationship(
          "rIdTc",
          "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
          "../threadedComments/threadedComment1.xml"
        ),
      표: relationship("rIdT", "table", "../tables/table1.xml"),
      피벗: relationship("rIdPt", "pivotTable", "../pivotTables/pivotTable1.xml")
    },
    more: {
      "xl/calcChain.xml": `<calcChain xmlns="${NAMESPACE}"><c r="D2" i="1"/><c r="A1" i="2"/></calcChain>`,
      "xl/drawings/drawing1.xml": DRAWING,
      "xl/drawings/_rels/drawing1.xml.rels": relationships(
        relationship("rId1", "chart", "../charts/chart1.xml")
      ),
      "xl/charts/chart1.xml": CHART,
      "xl/drawings/vmlDrawing1.vml": VML,
      "xl/comments1.xml":
        `<comments xmlns="${NAMESPACE}"><authors><author>담당</author><author>tc={0B5F8E2A-0000-4000-8000-000000000002}</author></authors><commentList>` +
        `<comment ref="B5" authorId="0"><text><r><rPr><b/></rPr><t>담당:</t></r><r><t xml:space="preserve"> 확인</t></r></text></comment>` +
        `<comment ref="C7" authorId="1"><text><t>[스레드 댓글]</t></text></comment></commentList></comments>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="C7" dT="2024-01-02T00:00:00.00" personId="${PERSON}" id="{0B5F8E2A-0000-4000-8000-000000000002}"><text>확인 부탁</text></threadedComment></ThreadedComments>`,
      "xl/persons/person.xml": `<personList xmlns="${THREADED}"><person displayName="담당" id="${PERSON}" userId="a" providerId="None"/></personList>`,
      "xl/ctrlProps/ctrlProp1.xml": `<formControlPr xmlns="${X14}" objectType="CheckBox" checked="Checked" fmlaLink="자료!$B$6" lockText="1"/>`,
      "xl/tables/table1.xml":
        `<table xmlns="${NAMESPACE}" id="1" name="표1" displayName="표1" ref="B2:C5" totalsRowCount="1"><autoFilter ref="B2:C4"/>` +
        `<tableColumns count="2"><tableColumn id="1" name="이름" totalsRowLabel="계"/><tableColumn id="2" name="값" totalsRowFunction="sum"><calculatedColumnFormula>자료!$B$2</calculatedColumnFormula></tableColumn></tableColumns></table>`,
      "xl/pivotCache/pivotCacheDefinition1.xml":
        `<pivotCacheDefinition xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}" r:id="rId1" refreshOnLoad="1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:D9" sheet="자료"/></cacheSource>` +
        `<cacheFields count="4"><cacheField name="구분" numFmtId="0"><sharedItems/></cacheField><cacheField name="수량" numFmtId="0"><sharedItems/></cacheField><cacheField name="단가" numFmtId="0"><sharedItems/></cacheField><cacheField name="금액" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships(
        relationship("rId1", "pivotCacheRecords", "pivotCacheRecords1.xml")
      ),
      "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${NAMESPACE}" count="1"><r><s v="가"/><n v="1"/><n v="2"/><n v="2"/></r></pivotCacheRecords>`,
      "xl/pivotTables/pivotTable1.xml":
        `<pivotTableDefinition xmlns="${NAMESPACE}" name="피벗1" cacheId="1" dataCaption="값"><location ref="A3:B4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
        `<pivotFields count="4"><pivotField showAll="0"/><pivotField showAll="0"/><pivotField showAll="0"/><pivotField dataField="1" showAll="0"/></pivotFields></pivotTableDefinition>`,
      "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships(
        relationship("rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml")
      )
    },
    types: {
      "xl/calcChain.xml": `${SPREADSHEET}.calcChain+xml`,
      "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
      "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      "xl/comments1.xml": `${SPREADSHEET}.comments+xml`,
      "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
      "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
      "xl/ctrlProps/ctrlProp1.xml": "application/vnd.ms-excel.controlproperties+xml",
      "xl/tables/table1.xml": `${SPREADSHEET}.table+xml`,
      "xl/pivotCache/pivotCacheDefinition1.xml": `${SPREADSHEET}.pivotCacheDefinition+xml`,
      "xl/pivotCache/pivotCacheRecords1.xml": `${SPREADSHEET}.pivotCacheRecords+xml`,
      "xl/pivotTables/pivotTable1.xml": `${SPREADSHEET}.pivotTable+xml`
    },
    extensions: { vml: "application/vnd.openxmlformats-officedocument.vmlDrawing" }
  });
}
