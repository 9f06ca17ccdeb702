import { NAMESPACE, relationship, relationships, RELATIONSHIPS } from "../xlsx-zip";
import { DATA, STRINGS, STYLES, type PartKind } from "./part-kind";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

const plain: PartKind = {
  sheets: { 이행현황: DATA, 둘째: "<sheetData/>" },
  strings: STRINGS,
  styles: STYLES
};

const pivot: PartKind = {
  ...plain,
  workbookTail: `<pivotCaches><pivotCache cacheId="1" r:id="rIdPc"/></pivotCaches>`,
  workbookRelationships: relationship(
    "rIdPc",
    "pivotCacheDefinition",
    "pivotCache/pivotCacheDefinition1.xml"
  ),
  sheetRelationships: { 둘째: relationship("rId1", "pivotTable", "../pivotTables/pivotTable1.xml") },
  more: {
    "xl/pivotCache/pivotCacheDefinition1.xml":
      `<pivotCacheDefinition xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}" r:id="rId1" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="이행현황"/></cacheSource>` +
      `<cacheFields count="2"><cacheField name="구분" numFmtId="0"><sharedItems count="1"><s v="국비"/></sharedItems></cacheField><cacheField name="총계" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="7" maxValue="20"/></cacheField></cacheFields></pivotCacheDefinition>`,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships(
      relationship("rId1", "pivotCacheRecords", "pivotCacheRecords1.xml")
    ),
    "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${NAMESPACE}" count="2"><r><x v="0"/><n v="20"/></r><r><x v="0"/><n v="7"/></r></pivotCacheRecords>`,
    "xl/pivotTables/pivotTable1.xml":
      `<pivotTableDefinition xmlns="${NAMESPACE}" name="피벗" cacheId="1" dataCaption="값"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
      `<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields></pivotTableDefinition>`,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships(
      relationship("rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml")
    )
  },
  types: {
    "xl/pivotCache/pivotCacheDefinition1.xml": `${SPREADSHEET}.pivotCacheDefinition+xml`,
    "xl/pivotCache/pivotCacheRecords1.xml": `${SPREADSHEET}.pivotCacheRecords+xml`,
    "xl/pivotTables/pivotTable1.xml": `${SPREADSHEET}.pivotTable+xml`
  }
};

const extended: PartKind = {
  ...plain,
  sheets: {
    이행현황:
      `${DATA}<extLst><ext xmlns:x14="${X14}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>이행현황!B2:B3</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>` +
      `<ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000000000001}"><x14:dataBar><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
      `<ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>둘째!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    둘째: "<sheetData/>"
  }
};

const external: PartKind = {
  ...plain,
  sheets: {
    이행현황: DATA.replace("<f>C2*2</f>", "<f>[1]원본!$A$1*2</f>"),
    둘째: "<sheetData/>"
  },
  workbookTail: `<externalReferences><externalReference r:id="rIdE"/></externalReferences>`,
  workbookRelationships: relationship("rIdE", "externalLink", "externalLinks/externalLink1.xml"),
  more: {
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}"><externalBook r:id="rId1"><sheetNames><sheetName val="원본"/></sheetNames></externalBook></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": relationships(
      relationship("rId1", "externalLinkPath", "%EC%9B%90%EB%B3%B8.xlsx", true)
    )
  },
  types: { "xl/externalLinks/externalLink1.xml": `${SPREADSHEET}.externalLink+xml` }
};

const dynamic: PartKind = {
  ...plain,
  sheets: {
    이행현황: DATA.replace(
      `<c r="B3" s="1"><v>7</v></c>`,
      `<c r="B3" s="1" cm="1"><f t="array" ref="B3:B4">_xlfn._xlws.SORT(C2:C3)</f><v>7</v></c>`
    ),
    둘째: "<sheetData/>"
  },
  workbookRelationships: relationship("rIdM", "sheetMetadata", "metadata.xml"),
  more: {
    "xl/metadata.xml": `<metadata xmlns="${NAMESPACE}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`
  },
  types: { "xl/metadata.xml": `${SPREADSHEET}.sheetMetadata+xml` }
};

const oddities: PartKind = {
  ...plain,
  sheets: {
    이행현황:
      `<sheetPr codeName="Sheet1" filterMode="0"><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:XFD9"/>` +
      `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B2" sqref="B2 C3"/></sheetView></sheetViews>` +
      `<sheetFormatPr baseColWidth="10" defaultRowHeight="15" x14ac:dyDescent="0.25" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"/>${DATA}` +
      `<protectedRanges><protectedRange sqref="C2" name="범위1"/></protectedRanges><scenarios current="0"><scenario name="안" count="1"><inputCells r="C2" val="11"/></scenario></scenarios>` +
      `<sortState ref="A2:C3"><sortCondition ref="A2:A3"/></sortState><phoneticPr fontId="1" type="noConversion"/>` +
      `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>` +
      `<cellWatches><cellWatch r="B2"/></cellWatches><ignoredErrors><ignoredError sqref="A1:C3" numberStoredAsText="1"/></ignoredErrors>`,
    둘째: "<sheetData/>"
  }
};

const alternate: PartKind = {
  ...plain,
  styles: STYLES.replace(
    `<xf numFmtId="176"`,
    `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14"><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/></mc:Choice><mc:Fallback><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/></mc:Fallback></mc:AlternateContent><xf numFmtId="176"`
  )
};

const macros: PartKind = {
  ...plain,
  workbookType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  extensions: { bin: "application/vnd.ms-office.vbaProject" },
  workbookRelationships: relationship(
    "rIdVba",
    "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
    "vbaProject.bin"
  ),
  more: { "xl/vbaProject.bin": Uint8Array.from({ length: 700 }, (_, index) => (index * 53) % 256) }
};

/** What stands in other parts than the sheets', or in corners of a sheet that a grid does not show. */
export const PART_KINDS: Readonly<Record<string, PartKind>> = {
  plain,
  pivot,
  "x14 extensions": extended,
  "external link": external,
  "dynamic array": dynamic,
  oddities,
  "alternate content": alternate,
  macros,
  "data table": {
    ...plain,
    sheets: {
      이행현황: DATA.replace("<f>C2*2</f>", `<f t="dataTable" ref="B2:B3" dt2D="0" dtr="0" r1="C2"/>`),
      둘째: "<sheetData/>"
    }
  },
  "calculation chain": {
    ...plain,
    workbookTail: `<calcPr calcId="191029" iterate="1"/>`,
    workbookRelationships: relationship("rIdChain", "calcChain", "calcChain.xml"),
    more: { "xl/calcChain.xml": `<calcChain xmlns="${NAMESPACE}"><c r="B2" i="1"/></calcChain>` },
    types: { "xl/calcChain.xml": `${SPREADSHEET}.calcChain+xml` }
  },
  "phonetic texts": {
    ...plain,
    strings: STRINGS.replace(
      "<t>구분</t>",
      `<t>区分</t><rPh sb="0" eb="2"><t>구분</t></rPh><phoneticPr fontId="1"/>`
    )
  },
  "unknown parts": {
    ...plain,
    workbookRelationships: relationship("rIdX", "urn:example:unknown", "unknown/thing.dat"),
    sheetRelationships: { 이행현황: relationship("rIdPs", "printerSettings", "../printerSettings/p1.bin") },
    more: {
      "xl/unknown/thing.dat": Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256),
      "xl/printerSettings/p1.bin": Uint8Array.from({ length: 90 }, (_, index) => index),
      "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
      "customXml/item1.xml": `<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>`
    },
    types: {
      "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    },
    extensions: {
      dat: "application/octet-stream",
      bin: `${SPREADSHEET}.printerSettings`
    }
  },
  "book corners": {
    ...plain,
    workbookHead: `<fileVersion appName="xl" lastEdited="7"/><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" firstSheet="0" activeTab="1"/></bookViews>`,
    workbookTail: `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">이행현황!$1:$1</definedName><definedName name="숨은_이름" hidden="1">이행현황!$B$2</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>`
  }
};
