import { partKindBytes } from "./made-workbooks/part-kind";
import { NAMESPACE, relationship, relationships, RELATIONSHIPS } from "./xlsx-zip";

const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const X15AC = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac";
const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const OFFICE17 = "http://schemas.microsoft.com/office/2017/10/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata";

/** Everything personal that stands somewhere in the workbook: none of it may be found in a public copy. */
export const SECRETS: readonly string[] = [
  ...[
    "홍길동",
    "3232",
    "김철",
    "7788",
    "010-1234-5678",
    "010-9999-0001",
    "010-9999-0002",
    "010-9999-0003",
    "010-9999-0004"
  ],
  ...["010-9999-0005", "010-9999-0006", "010-9999-0007", "010-9999-0008", "010-9999-0009", "010-9999-0010"],
  ...[
    "010-9999-0011",
    "010-9999-0012",
    "010-9999-0013",
    "hong.gd@example.kr",
    "kim@example.kr",
    "900101-1234567"
  ],
  ...[
    "숨은 메모",
    "비밀 시트",
    "만든이김",
    "회사이름",
    "사용자박",
    "C:\\Users\\홍길동",
    "외부파일",
    "HP LaserJet",
    "댓글 글"
  ]
];

const STRINGS =
  `<si><t>공약사업 관리카드</t></si><si><t>홍길동 주무관 (☎3232), 김철 7788</t></si>` +
  `<si><r><t>문의 010-12</t></r><r><rPr><b/></rPr><t>34-5678 hong.gd@</t></r><r><t>example.kr 까지</t></r></si>` +
  `<si><t>홍길동 팀장 출장</t></si><si><t>쓰이지 않는 010-9999-0001</t></si><si><t>추진 내용 2023년 3건</t></si>`;

const CARD =
  `<sheetData>` +
  `<row r="1"><c r="A1" t="s"><v>0</v></c></row>` +
  `<row r="2"><c r="A2" t="inlineStr"><is><t>관리번호</t></is></c><c r="B2" t="inlineStr"><is><t>1-1</t></is></c><c r="C2" t="inlineStr"><is><t>공약명</t></is></c><c r="D2" t="inlineStr"><is><t>청렴한 공직문화 조성</t></is></c></row>` +
  `<row r="3"><c r="A3" t="inlineStr"><is><t>담당자</t></is></c><c r="B3" t="s"><v>1</v></c></row>` +
  `<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" t="s"><v>3</v></c><c r="C4" t="s"><v>5</v></c></row>` +
  `<row r="5"><c r="A5" t="inlineStr"><is><t>병합</t></is></c><c r="B5" t="inlineStr"><is><t>가려진 010-9999-0002</t></is></c></row>` +
  `<row r="6"><c r="A6"><f>SUM(비밀!A1:A2)*2</f><v>6</v></c><c r="B6"><f>[1]Sheet1!$A$1</f><v>7</v></c><c r="C6" t="str"><f>"전화 010-9999-"&amp;"0003"</f><v>전화 010-9999-0003</v></c><c r="D6"><f>비밀합계+A6</f><v>9</v></c><c r="E6"><f>A6+1</f><v>7</v></c></row>` +
  `<row r="7"><c r="A7" t="inlineStr"><is><t>900101-1234567</t></is></c><c r="B7"><v>900101123456</v></c></row></sheetData>` +
  `<sheetProtection sheet="1" objects="1"/>` +
  `<customSheetViews><customSheetView guid="{00000000-0000-4000-8000-000000000001}"><headerFooter><oddHeader>010-9999-0004</oddHeader></headerFooter></customSheetView></customSheetViews>` +
  `<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>` +
  `<dataValidations count="1"><dataValidation type="list" showInputMessage="1" promptTitle="담당 : 홍길동" prompt="010-9999-0005" sqref="F2"><formula1>"가,010-9999-0006"</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="C4" r:id="rIdM" tooltip="kim@example.kr"/></hyperlinks>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="rIdP"/>` +
  `<headerFooter><oddHeader>&amp;L담당 : 홍길동 010-9999-0007</oddHeader></headerFooter>` +
  `<drawing r:id="rIdD"/><legacyDrawing r:id="rIdV"/>`;

const SECOND = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>둘째</t></is></c></row></sheetData>`;
const HIDDEN = `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>비밀 시트 010-9999-0008</t></is></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>`;

const DRAWING =
  `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
  `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="글상자 1" descr="010-9999-0009"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="9001011234" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>` +
  `<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>연락 010-99</a:t></a:r><a:r><a:rPr b="1"/><a:t>99-0010 홍</a:t></a:r><a:r><a:t>길동</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="차트 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const CHART =
  `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>` +
  `<c:tx><c:strRef><c:f>[1]Sheet1!$A$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>홍길동 010-9999-0011</c:v></c:pt></c:strCache></c:strRef></c:tx><c:val><c:numRef><c:f>카드!$B$7</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>9001011234568</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  `<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const VML =
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
  `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>` +
  `<v:shape id="_x0000_s1025" type="#_x0000_t202" style='visibility:hidden'><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

/** A card with personal data wherever a workbook has room for a text, a hidden sheet, comments and links. */
export function personalWorkbook(): Uint8Array {
  return partKindBytes({
    sheets: { 카드: CARD, 둘째: SECOND, 비밀: HIDDEN },
    strings: STRINGS,
    workbookHead:
      `<fileSharing userName="사용자박"/><mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="${X15AC}" url="C:\\Users\\홍길동\\"/></mc:Choice></mc:AlternateContent>` +
      `<bookViews><workbookView activeTab="0"/></bookViews>`,
    workbookTail:
      `<externalReferences><externalReference r:id="rIdX"/></externalReferences>` +
      `<definedNames><definedName name="담당" comment="010-9999-0012">"홍길동 010-9999-0013"</definedName><definedName name="비밀합계">비밀!$A$1+비밀!$A$2</definedName><definedName name="쓰는이름">카드!$A$6</definedName></definedNames>` +
      `<customWorkbookViews><customWorkbookView name="사용자박 보기" guid="{00000000-0000-4000-8000-000000000001}" windowWidth="1" windowHeight="1" activeSheetId="1"/></customWorkbookViews>`,
    workbookRelationships:
      relationship("rIdX", "externalLink", "externalLinks/externalLink1.xml") +
      relationship("rIdPer", `${OFFICE17}/person`, "persons/person.xml") +
      relationship("rIdCx", "customXml", "../customXml/item1.xml"),
    sheetRelationships: {
      카드:
        relationship("rIdM", "hyperlink", "mailto:kim@example.kr", true) +
        relationship("rIdP", "printerSettings", "../printerSettings/printerSettings1.bin") +
        relationship("rIdD", "drawing", "../drawings/drawing1.xml") +
        relationship("rIdV", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
        relationship("rIdC", "comments", "../comments1.xml") +
        relationship("rIdT", `${OFFICE17}/threadedComment`, "../threadedComments/threadedComment1.xml")
    },
    types: {
      "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
      "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      "xl/comments1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
      "xl/externalLinks/externalLink1.xml":
        "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
      "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml"
    },
    extensions: {
      vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
      bin: "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"
    },
    more: {
      "_rels/.rels": relationships(
        relationship("rId1", "officeDocument", "xl/workbook.xml") +
          relationship("rId2", `${PACKAGE}/core-properties`, "docProps/core.xml") +
          relationship("rId3", "extended-properties", "docProps/app.xml") +
          relationship("rId4", "custom-properties", "docProps/custom.xml") +
          relationship("rId5", `${PACKAGE}/thumbnail`, "docProps/thumbnail.jpeg")
      ),
      "docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>만든이김</dc:creator></cp:coreProperties>`,
      "docProps/app.xml": `<Properties xmlns="p"><Company>회사이름</Company></Properties>`,
      "docProps/custom.xml": `<Properties xmlns="p"><property name="담당">홍길동</property></Properties>`,
      "docProps/thumbnail.jpeg": new Uint8Array([1, 2, 3]),
      "customXml/item1.xml": `<a xmlns="b">홍길동</a>`,
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${NAMESPACE}"><externalBook><sheetNames><sheetName val="외부파일"/></sheetNames></externalBook></externalLink>`,
      "xl/persons/person.xml": `<personList xmlns="${THREADED}"><person displayName="홍길동" id="{0B5F8E2A-0000-4000-8000-000000000001}" userId="hong.gd@example.kr" providerId="AD"/></personList>`,
      "xl/printerSettings/printerSettings1.bin": new TextEncoder().encode("HP LaserJet 홍길동"),
      "xl/drawings/drawing1.xml": DRAWING,
      "xl/drawings/_rels/drawing1.xml.rels": relationships(
        relationship("rId1", "chart", "../charts/chart1.xml")
      ),
      "xl/charts/chart1.xml": CHART,
      "xl/drawings/vmlDrawing1.vml": VML,
      "xl/comments1.xml": `<comments xmlns="${NAMESPACE}"><authors><author>사용자박</author></authors><commentList><comment ref="B4" authorId="0"><text><t>숨은 메모</t></text></comment></commentList></comments>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B4" personId="{0B5F8E2A-0000-4000-8000-000000000001}" id="{0B5F8E2A-0000-4000-8000-000000000002}"><text>댓글 글</text></threadedComment></ThreadedComments>`
    }
  });
}

/** The same with the third sheet hidden. */
export function hideThird(workbook: string): string {
  return workbook.replace('sheetId="3"', 'sheetId="3" state="veryHidden"');
}
