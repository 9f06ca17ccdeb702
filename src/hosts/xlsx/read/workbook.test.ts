import {
  NAMESPACE,
  relationship,
  RELATIONSHIPS,
  relationships,
  xlsxFrom,
  xlsxOfRows,
  zipOf,
  xlsxParts
} from "../../../../tests/builders/xlsx-zip";
import { openPackage } from "../package/opc-package";
import { readXlsx } from ".";
import { readWorkbook } from "./read-workbook";

const ONE = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;

test("results of 0 that a library left for Excel to calculate are none", () => {
  const cells = `<sheetData><row r="1"><c r="A1"><f>1+1</f><v>0</v></c><c r="B1"><f>1+2</f><v>3</v></c><c r="C1"><v>0</v></c></row></sheetData>`;
  const resultsUnder = (calculation: string): unknown =>
    readXlsx(xlsxFrom({ sheets: { 하나: cells }, workbookTail: calculation })).sheets[0]?.cells.map(
      ({ value, uncomputed = false }) => [value, uncomputed]
    );
  expect(resultsUnder(`<calcPr calcId="124519" fullCalcOnLoad="1"/>`)).toEqual([
    [null, true],
    [3, false],
    [0, false]
  ]);
  for (const calculation of ["", `<calcPr fullCalcOnLoad="1"/>`, `<calcPr calcId="124519"/>`]) {
    expect(resultsUnder(calculation)).toEqual([
      [0, false],
      [3, false],
      [0, false]
    ]);
  }
});

test("sheets in order, with their visibility; chart sheets and sheets without a part are passed over", () => {
  const snapshot = readXlsx(
    xlsxFrom({
      sheets: { 하나: ONE, 둘: ONE },
      workbookRelationships: relationship("rIdChart", "chartsheet", "chartsheets/sheet1.xml"),
      more: {
        "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${NAMESPACE}"/>`,
        "xl/workbook.xml":
          `<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}"><sheets>` +
          `<sheet name="모듈" sheetId="7" r:id=""/><sheet name="차트" sheetId="3" r:id="rIdChart"/>` +
          `<sheet name="둘_x0041_" sheetId="2" state="veryHidden" r:id="rId2"/><sheet name="하나" sheetId="1" state="hidden" r:id="rId1"/></sheets>` +
          `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">둘A!$A$1:$B$2</definedName>` +
          `<definedName name="전체" hidden="1">하나!$A$1&amp;""</definedName></definedNames></workbook>`
      }
    })
  );
  expect(snapshot.sheets.map(({ id, name, visibility }) => [id, name, visibility])).toEqual([
    ["2", "둘A", "veryHidden"],
    ["1", "하나", "hidden"]
  ]);
  expect(snapshot.names).toEqual([
    { name: "_xlnm.Print_Area", refersTo: "둘A!$A$1:$B$2", sheet: "둘A" },
    { name: "전체", refersTo: '하나!$A$1&""', hidden: true }
  ]);
});

test("merges, hidden rows and columns, protection; the stated dimension is not believed", () => {
  const [sheet] = readXlsx(
    xlsxFrom({
      sheets: {
        S:
          `<dimension ref="A1:XFD1048576"/><cols><col min="2" max="3" hidden="1"/><col min="4" max="4" hidden="true"/><col min="6" max="99999" hidden="1"/><col min="5" max="5"/></cols>` +
          `<sheetData><row r="2" hidden="1"/><row r="3" hidden="1"><c r="C3"><v>1</v></c></row><row r="5" hidden="1"/></sheetData>` +
          `<sheetProtection sheet="1" objects="1"/>` +
          `<mergeCells count="3"><mergeCell ref="B2:C3"/><mergeCell ref="A1:A1"/><mergeCell ref="D4:D9"></mergeCell></mergeCells>`
      }
    })
  ).sheets;
  expect(sheet).toMatchObject({
    protected: true,
    used: { top: 2, left: 2, bottom: 2, right: 2 },
    merges: [
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 3, left: 3, bottom: 8, right: 3 }
    ],
    hiddenRows: [
      { first: 1, last: 2 },
      { first: 4, last: 4 }
    ],
    hiddenColumns: [
      { first: 1, last: 3 },
      { first: 5, last: 16383 }
    ]
  });
});

test("external links by file name, 1904 dates", () => {
  const snapshot = readXlsx(
    xlsxFrom({
      sheets: { S: ONE },
      workbookHead: `<workbookPr date1904="1"/>`,
      workbookTail: `<externalReferences><externalReference r:id="e1"/><externalReference r:id="e2"/></externalReferences>`,
      workbookRelationships:
        relationship("e1", "externalLink", "externalLinks/externalLink1.xml") +
        relationship("e2", "externalLink", "externalLinks/externalLink2.xml"),
      more: {
        "xl/externalLinks/_rels/externalLink1.xml.rels": relationships(
          relationship("rId1", "externalLinkPath", "file:///C:\\부서\\%EC%98%88%EC%82%B0.xlsx", true)
        ),
        "xl/externalLinks/_rels/externalLink2.xml.rels": relationships(
          relationship("rId1", "externalLinkPath", "../100%.xlsx", true)
        )
      }
    })
  );
  expect(snapshot.externalLinks).toEqual(["예산.xlsx", "100%.xlsx"]);
  expect(snapshot.date1904).toBe(true);
});

test("notes and threads; a thread's stand-in note is left out", () => {
  const comment = (cell: string, author: number, text: string): string =>
    `<comment ref="${cell}" authorId="${author}"><text><r><t xml:space="preserve">${text}</t></r></text></comment>`;
  const [sheet] = readXlsx(
    xlsxFrom({
      sheets: { S: ONE },
      sheetRelationships: {
        S:
          relationship("rId1", "comments", "../comments1.xml") +
          relationship(
            "rId2",
            "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
            "/xl/threadedComments/threadedComment1.xml"
          )
      },
      more: {
        "xl/comments1.xml":
          `<comments xmlns="${NAMESPACE}"><authors><author>홍길동</author><author>tc={1}</author></authors><commentList>` +
          `${comment("B2", 0, "확인 바람\n")}${comment("A1", 1, "[Threaded comment]")}</commentList></comments>`,
        "xl/threadedComments/threadedComment1.xml":
          `<ThreadedComments xmlns="t"><threadedComment ref="A1" id="{1}"><text>왜 102?</text></threadedComment>` +
          `<threadedComment ref="A1" id="{2}" parentId="{1}"><text>고침</text></threadedComment></ThreadedComments>`
      }
    })
  ).sheets;
  expect(sheet!.notes).toEqual([
    { row: 0, column: 0, text: "왜 102?\n고침", threaded: true },
    { row: 1, column: 1, text: "확인 바람\n", threaded: false }
  ]);
});

test("our flags and settings, told apart from the user's formats, notes and parts", () => {
  const rule = (formula: string): string =>
    `<cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule>`;
  const snapshot = readXlsx(
    xlsxFrom({
      sheets: {
        S:
          ONE +
          `<conditionalFormatting sqref="F7">${rule(`LEN("공약지기:w-2")&gt;0`)}${rule(`LEN("공약지기:e-1")&gt;0`)}</conditionalFormatting>` +
          `<conditionalFormatting sqref="A1:C3">${rule("LEN(A1)&gt;0")}</conditionalFormatting>` +
          `<extLst><ext><x14:conditionalFormatting xmlns:x14="x"/></ext></extLst>`
      },
      sheetRelationships: { S: relationship("rId1", "comments", "/xl/comments1.xml") },
      workbookRelationships:
        relationship("c1", "customXml", "../customXml/item1.xml") +
        relationship("c2", "customXml", "../customXml/item2.xml"),
      more: {
        "xl/comments1.xml":
          `<comments xmlns="${NAMESPACE}"><authors><author>공약지기</author></authors><commentList><comment ref="F7" authorId="0">` +
          `<text><t>공약지기:\n합이 다릅니다\n― ― ―\n주의</t></text></comment></commentList></comments>`,
        "customXml/item1.xml": `<settings xmlns="urn:other"><setting key="a">남의 것</setting></settings>`,
        "customXml/item2.xml": `<k:settings xmlns:k="urn:pledge-keeper:settings:1"><k:setting key="profile">{"a":1}</k:setting><k:setting key="__proto__">x</k:setting></k:settings>`
      }
    })
  );
  expect(snapshot.sheets[0]!.flags).toEqual([
    { id: "e-1", cell: "F7", severity: "error", text: "합이 다릅니다" },
    { id: "w-2", cell: "F7", severity: "warning", text: "주의" }
  ]);
  expect(snapshot.sheets[0]!.notes).toEqual([]);
  expect(Object.entries(snapshot.settings)).toEqual([
    ["profile", '{"a":1}'],
    ["__proto__", "x"]
  ]);
});

test("Strict namespaces, absolute targets, other folders and other letters' case lead to the same workbook", () => {
  const parts = xlsxParts({ sheets: { S: ONE } });
  const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const moved = new Map([
    [
      "[content_types].xml",
      Buffer.from(
        Buffer.from(parts.get("[Content_Types].xml")!)
          .toString()
          .replace("/xl/workbook.xml", "/Data/Workbook.xml")
      )
    ],
    [
      "_RELS/.rels",
      Buffer.from(relationships(relationship("r", `${strict}/officeDocument`, "/data\\workbook.xml")))
    ],
    [
      "data/workbook.xml",
      Buffer.from(
        `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="${strict}"><x:sheets><x:sheet name="S" sheetId="1" q:id="a"/></x:sheets></x:workbook>`
      )
    ],
    [
      "data\\_rels\\workbook.xml.rels",
      Buffer.from(relationships(relationship("a", `${strict}/worksheet`, "../sheets/my%20sheet.xml")))
    ],
    ["sheets/My sheet.xml", Buffer.from(`<worksheet>${ONE}</worksheet>`)]
  ]);
  expect(readXlsx(zipOf(moved)).sheets.map((sheet) => [sheet.name, sheet.cells.length])).toEqual([["S", 1]]);
});

test("optional parts may be missing, or their relationships lead nowhere", () => {
  const bytes = xlsxFrom({
    sheets: { S: ONE },
    workbookRelationships:
      relationship("a", "styles", "styles.xml") + relationship("b", "sharedStrings", "sharedStrings.xml"),
    sheetRelationships: { S: relationship("c", "comments", "../comments9.xml") }
  });
  expect(readXlsx(bytes).sheets[0]!.cells).toEqual([{ row: 0, column: 0, value: 1 }]);
});

test("a sheet in UTF-16 reads as any other", () => {
  const sheet = `<?xml version="1.0" encoding="utf-16"?><worksheet><sheetData><row><c t="inlineStr"><is><t>군비</t></is></c></row></sheetData></worksheet>`;
  const bytes = xlsxOfRows("", {
    more: { "xl/worksheets/sheet1.xml": new Uint8Array(Buffer.from(`\ufeff${sheet}`, "utf16le")) }
  });
  expect(readXlsx(bytes).sheets[0]!.cells[0]!.value).toBe("군비");
});

test.each([
  ["cut off", "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v>"],
  ["wrongly nested", "<worksheet><sheetData><row></sheetData></row></worksheet>"],
  ["followed by more", "<worksheet/><worksheet/>"],
  ["no XML", "PK"],
  ["empty", ""],
  ["a tag in a value", `<worksheet a="<b>"/>`],
  [
    "an unknown entity",
    "<worksheet><sheetData><row><c t='str'><v>&nbsp;</v></c></row></sheetData></worksheet>"
  ]
])("a sheet that is %s is damage that names its part", (_, sheet) => {
  const bytes = xlsxOfRows("", { more: { "xl/worksheets/sheet1.xml": Buffer.from(sheet) } });
  expect(() => readXlsx(bytes)).toThrow("xl/worksheets/sheet1.xml");
});

test("a worksheet without its part, and two sheets of one name, are damage", () => {
  expect(() =>
    readXlsx(xlsxFrom({ sheets: { S: ONE }, more: { "xl/worksheets/sheet1.xml": null } }))
  ).toThrow("sheet 'S'");
  expect(() => readXlsx(xlsxFrom({ sheets: { Card: ONE, card: ONE } }))).toThrow("sheet 'card' twice");
});

test("only the sheets that are asked for are read; one that is not there is left out", () => {
  const opened = openPackage(xlsxFrom({ sheets: { 하나: ONE, 둘: "<broken", 셋: ONE } }));
  expect(readWorkbook(opened, ["셋", "넷", "하나"]).sheets.map((sheet) => sheet.name)).toEqual([
    "하나",
    "셋"
  ]);
});
