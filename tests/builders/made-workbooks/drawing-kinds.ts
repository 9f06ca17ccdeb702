import { NAMESPACE, relationship, relationships, RELATIONSHIPS } from "../xlsx-zip";
import { DATA, STRINGS, STYLES, type PartKind } from "./part-kind";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

const CHART_PART =
  `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/>` +
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>이행현황!$A$2:$A$3</c:f></c:strRef></c:cat>` +
  `<c:val><c:numRef><c:f>이행현황!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  `<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>` +
  `<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

function anchored(inside: string): string {
  return (
    `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row>` +
    `<xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`
  );
}

const CHART_FRAME =
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="차트 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
  `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const TEXT_BOX =
  `<xdr:sp macro="" textlink="$A$2"><xdr:nvSpPr><xdr:cNvPr id="3" name="글상자"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr>` +
  `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>붙임</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;

function drawn(inside: string): PartKind {
  return {
    sheets: { 이행현황: `${DATA}<drawing r:id="rId1"/>`, 둘째: "<sheetData/>" },
    strings: STRINGS,
    styles: STYLES,
    sheetRelationships: { 이행현황: relationship("rId1", "drawing", "../drawings/drawing1.xml") },
    more: {
      "xl/drawings/drawing1.xml": anchored(inside),
      "xl/drawings/_rels/drawing1.xml.rels": relationships(
        relationship("rId1", "chart", "../charts/chart1.xml")
      ),
      "xl/charts/chart1.xml": CHART_PART
    },
    types: { "xl/drawings/drawing1.xml": DRAWING_TYPE, "xl/charts/chart1.xml": CHART_TYPE }
  };
}

const VML =
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
  `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>` +
  `<v:shape id="_x0000_s1025" type="#_x0000_t202" style='visibility:hidden'><v:textbox><div style='text-align:left'><br></div></v:textbox>` +
  `<x:ClientData ObjectType="Note"><x:Anchor>2, 15, 0, 2, 4, 15, 4, 1</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>` +
  `<v:shape id="_x0000_s1026" type="#_x0000_t202"><x:ClientData ObjectType="Button"><x:Anchor>5, 0, 5, 0, 7, 0, 7, 0</x:Anchor><x:FmlaMacro>[0]!m</x:FmlaMacro></x:ClientData></v:shape></xml>`;
const NOTES = `<comments xmlns="${NAMESPACE}"><authors><author>담당</author></authors><commentList><comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>담당:</t></r><r><t xml:space="preserve"> 확인</t></r></text></comment></commentList></comments>`;

const noted: PartKind = {
  sheets: { 이행현황: `${DATA}<legacyDrawing r:id="rIdV"/>` },
  strings: STRINGS,
  styles: STYLES,
  sheetRelationships: {
    이행현황:
      relationship("rIdC", "comments", "../comments1.xml") +
      relationship("rIdV", "vmlDrawing", "../drawings/vmlDrawing1.vml")
  },
  more: { "xl/comments1.xml": NOTES, "xl/drawings/vmlDrawing1.vml": VML },
  types: { "xl/comments1.xml": COMMENTS_TYPE },
  extensions: { vml: VML_TYPE }
};

const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const PERSON = "{0B5F8E2A-0000-4000-8000-000000000001}";

const threaded: PartKind = {
  ...noted,
  workbookRelationships: relationship(
    "rIdP",
    "http://schemas.microsoft.com/office/2017/10/relationships/person",
    "persons/person.xml"
  ),
  sheetRelationships: {
    이행현황:
      (noted.sheetRelationships?.["이행현황"] ?? "") +
      relationship(
        "rIdT",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml"
      )
  },
  more: {
    ...noted.more,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B2" dT="2024-01-02T00:00:00.00" personId="${PERSON}" id="{0B5F8E2A-0000-4000-8000-000000000002}"><text>확인 부탁</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `<personList xmlns="${THREADED}"><person displayName="담당" id="${PERSON}" userId="a" providerId="None"/></personList>`
  },
  types: {
    ...noted.types,
    "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
    "xl/persons/person.xml": "application/vnd.ms-excel.person+xml"
  }
};

const chartSheet: PartKind = {
  ...drawn(CHART_FRAME),
  sheets: { 이행현황: DATA, 둘째: "<sheetData/>" },
  sheetRelationships: {},
  workbookRelationships: relationship("rIdCs", "chartsheet", "chartsheets/sheet1.xml"),
  more: {
    ...drawn(CHART_FRAME).more,
    "xl/workbook.xml": `<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="이행현황" sheetId="1" r:id="rId1"/><sheet name="차트" sheetId="3" r:id="rIdCs"/><sheet name="둘째" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    "xl/chartsheets/_rels/sheet1.xml.rels": relationships(
      relationship("rId1", "drawing", "../drawings/drawing1.xml")
    )
  },
  types: {
    ...drawn(CHART_FRAME).types,
    "xl/chartsheets/sheet1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"
  }
};

/** What is drawn over cells, or written beside them. */
export const DRAWING_KINDS: Readonly<Record<string, PartKind>> = {
  chart: drawn(CHART_FRAME),
  "text box": drawn(TEXT_BOX),
  "chart sheet": chartSheet,
  "note and button": noted,
  "threaded comment": threaded
};
