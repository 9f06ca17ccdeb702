import { CustomRangeType, type IDocumentData } from "@univerjs/core";
import { relationship, xlsxFrom, xlsxOfRows, type XlsxParts } from "../../../../tests/builders/xlsx-zip";
import { markerFormula } from "../../../workbook/flag-marker";
import { openXlsx } from "../../xlsx/xlsx-host";
import type { GridBook, GridSheet } from "../grid-book";
import { linkTarget, linkUrl } from "./link-data";
import { openGrid, openGridBook } from "./open-grid-book";
import { RESOURCES } from "./plugin-names";
import { workbookData } from "./workbook-data";
import { digitWidthOf } from "./workbook-header";

const bookOf = (parts: XlsxParts): Promise<GridBook> => openGridBook(openXlsx(xlsxFrom(parts)));

async function sheetOf(rows: string, parts: XlsxParts = {}): Promise<GridSheet> {
  return (await openGridBook(openXlsx(xlsxOfRows(rows, parts)))).sheets[0]!;
}

const cellOf = ({ data }: GridSheet, row: number, column: number) => data.cellData[row]?.[column];

test("a formula without a result is calculated before the grid gets it", async () => {
  const sheet = await sheetOf(
    `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*21</f></c><c r="C1"><f>NOSUCH(1)</f></c></row>`
  );
  expect([cellOf(sheet, 0, 1), cellOf(sheet, 0, 2)]).toEqual([
    { s: "xf:0", v: 42, t: 2, f: "=A1*21" },
    { s: "xf:0", f: "=NOSUCH(1)" }
  ]);
  expect(sheet.snapshot.cells.map(({ value }) => value)).toEqual([2, 42, null]);
});

test("what one array formula fills has values alone; the formula is known of it all the same", async () => {
  const sheet = await sheetOf(
    `<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>`
  );
  const [first, second] = [cellOf(sheet, 0, 0), cellOf(sheet, 1, 0)];
  expect([first?.f, second?.f, first?.v, second?.v]).toEqual([undefined, undefined, 2, 4]);
  expect(sheet.snapshot.cells.map(({ formula }) => formula)).toEqual(["=B1:B2*2", "=B1:B2*2"]);
  expect(sheet.fixedShape?.ko).toContain("A1:A2");
  expect(sheet.obstacles).toMatchObject([{ kind: "array" }]);
});

test("sheets have ids of their own, even where a file gives two the same", async () => {
  const book = await bookOf({
    sheets: { 가: "<sheetData/>", 나: "<sheetData/>" },
    more: {
      "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="가" sheetId="1" r:id="rId1"/><sheet name="나" sheetId="1" r:id="rId2" state="veryHidden"/></sheets></workbook>`
    }
  });
  expect(book.workbook.sheetOrder).toEqual(["1", "1-2"]);
  expect(book.sheets.map(({ data, snapshot }) => [data.id, snapshot.id, data.hidden])).toEqual([
    ["1", "1", 0],
    ["1-2", "1-2", 1]
  ]);
});

const TEXT = (content: string): string => `t="inlineStr"><is>${content}</is></c>`;

test("a text in several looks is a document with the cell's font where a run names none", async () => {
  const runs = `<r><rPr><b/><color rgb="FFFF0000"/></rPr><t>총계</t></r><r><rPr><vertAlign val="superscript"/></rPr><t xml:space="preserve">1)\n줄</t></r><r><t>끝</t></r>`;
  const sheet = await sheetOf(`<row><c s="1" ${TEXT(runs)}</row>`, {
    styles: `<fonts><font/><font><sz val="20"/><name val="돋움"/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>`
  });
  const cell = cellOf(sheet, 0, 0);
  expect([cell?.v, cell?.t]).toEqual(["총계1)\n줄끝", 1]);
  expect(cell?.p?.body).toEqual({
    dataStream: "총계1)\r줄끝\r\n",
    textRuns: [
      { st: 0, ed: 2, ts: { ff: "돋움", fs: 20, bl: 1, cl: { rgb: "#FF0000" } } },
      { st: 2, ed: 6, ts: { ff: "돋움", fs: 20, va: 3 } },
      { st: 6, ed: 7, ts: { ff: "돋움", fs: 20 } }
    ],
    paragraphs: [{ startIndex: 4 }, { startIndex: 7 }],
    sectionBreaks: [{ startIndex: 8 }]
  });
});

test("links: in the text where there is one, and in a list of all; into the workbook by the sheet's id", async () => {
  const book = await bookOf({
    sheets: {
      목차:
        `<sheetData><row r="1"><c r="A1" ${TEXT("<t>카드로</t>")}<c r="B1"><v>1</v></c></row></sheetData>` +
        `<hyperlinks><hyperlink ref="A1" location="'1-2 카드'!B3:C4"/><hyperlink ref="B1:B2" r:id="rId1"/></hyperlinks>`,
      "1-2 카드": "<sheetData/>"
    },
    sheetRelationships: { 목차: relationship("rId1", "hyperlink", "https://example.kr/", true) }
  });
  const [sheet] = book.sheets;
  expect(sheet!.resources[RESOURCES.links]).toEqual([
    { id: "link-A1", row: 0, column: 0, payload: "#gid=2&range=B3:C4" },
    { id: "link-B1", row: 0, column: 1, payload: "https://example.kr/" },
    { id: "link-B2", row: 1, column: 1, payload: "https://example.kr/" }
  ]);
  const text = cellOf(sheet!, 0, 0)?.p as IDocumentData;
  expect(text.body?.customRanges).toEqual([
    {
      startIndex: 0,
      endIndex: 2,
      rangeId: "link-A1",
      rangeType: CustomRangeType.HYPERLINK,
      properties: { url: "#gid=2&range=B3:C4" }
    }
  ]);
  expect(cellOf(sheet!, 0, 1)).toEqual({ s: "xf:0", v: 1, t: 2 });
});

test("a link's target goes to the grid and comes back", () => {
  const sheets = [
    { id: "1", name: "목차" },
    { id: "7", name: "1-2 카드" }
  ];
  const [from] = sheets;
  for (const target of [
    "#목차!A1",
    "#'1-2 카드'!B3:C4",
    "https://example.kr/#a",
    "#이름",
    "mailto:a@example.kr"
  ]) {
    expect(linkTarget(linkUrl(target, from!, sheets), sheets)).toBe(target);
  }
  expect(linkUrl("#B2", from!, sheets)).toBe("#gid=1&range=B2");
  expect(linkUrl("#없는시트!B2", from!, sheets)).toBe("#없는시트!B2");
});

test("names, those of sheets by the sheet's id, the whole workbook's last", async () => {
  const book = await bookOf({
    sheets: { 가: "<sheetData/>", 나: "<sheetData/>" },
    workbookTail:
      `<definedNames><definedName name="합계">가!$A$1:$B$2</definedName><definedName name="단가" localSheetId="1" hidden="1">_xlfn.XLOOKUP(1,가!$A:$A,가!$B:$B)</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="0">가!$A$1</definedName></definedNames>`
  });
  const { name, data } = book.workbook.resources![0]!;
  expect([name, Object.values(JSON.parse(data) as object)]).toEqual([
    RESOURCES.names,
    [
      {
        id: "name-2",
        name: "단가",
        formulaOrRefString: "=XLOOKUP(1,가!$A:$A,가!$B:$B)",
        localSheetId: "2",
        hidden: true
      },
      { id: "name-3", name: "_xlnm.Print_Area", formulaOrRefString: "가!$A$1", localSheetId: "1" },
      { id: "name-1", name: "합계", formulaOrRefString: "가!$A$1:$B$2", localSheetId: "AllDefaultWorkbook" }
    ]
  ]);
});

test("our flags are no conditional formats, and threaded comments no notes", async () => {
  const book = await bookOf({
    sheets: {
      S:
        `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` +
        `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>${markerFormula("e-1").replaceAll(">", "&gt;")}</formula></cfRule></conditionalFormatting>`
    },
    sheetRelationships: {
      S:
        relationship("rId1", "comments", "../comments1.xml") +
        relationship(
          "rId2",
          "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
          "../threadedComments/threadedComment1.xml"
        )
    },
    more: {
      "xl/comments1.xml": `<comments><authors><author>담당</author></authors><commentList><comment ref="B2" authorId="0"><text><t>메모</t></text></comment></commentList></comments>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments><threadedComment ref="C3"><text>의견</text></threadedComment></ThreadedComments>`
    }
  });
  const [sheet] = book.sheets;
  expect(sheet!.snapshot.flags.map(({ id }) => id)).toEqual(["e-1"]);
  expect(Object.keys(sheet!.resources)).toEqual([RESOURCES.notes]);
  expect(sheet!.resources[RESOURCES.notes]).toMatchObject({ 1: { 1: { row: 1, col: 1, note: "메모" } } });
  expect(book.unshown).toEqual([{ kind: "comment", sheet: "S", count: 1 }]);
});

test("sizes of the default font, and rows that are hidden unless they are told of", async () => {
  const book = await bookOf({
    sheets: {
      S: `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="2" ht="15"/></sheetData>`
    },
    styles: `<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts>`
  });
  const { data } = book.sheets[0]!;
  expect([digitWidthOf(book.workbook), data.defaultColumnWidth, data.defaultRowHeight]).toEqual([7, 64, 20]);
  expect([data.rowData[0], data.rowData[1], data.rowData[99]]).toEqual([{ hd: 1 }, { h: 20 }, { hd: 1 }]);
});

test("in portions it is the same as at once, and a sheet is made when it is asked for", async () => {
  const bytes = xlsxFrom({
    sheets: Object.fromEntries(
      ["가", "나", "다"].map((name) => [name, `<sheetData><row><c><v>1</v></c></row></sheetData>`])
    )
  });
  const told: number[] = [];
  const { header, sheetCount, sheets } = await openGrid(openXlsx(bytes), {
    onSheet: (index) => told.push(index)
  });
  expect([sheetCount, told]).toEqual([3, [0, 1, 2]]);
  const book = { ...header, sheets: [...sheets] };
  expect(book).toEqual(await openGridBook(openXlsx(bytes)));
  expect(Object.keys(workbookData(book).sheets)).toEqual(["1", "2", "3"]);
});

test("nothing of a book is lost on its way from one thread to another", async () => {
  const book = await bookOf({ sheets: { S: `<sheetData><row><c><v>1</v></c></row></sheetData>` } });
  expect(structuredClone(book)).toEqual(book);
});
