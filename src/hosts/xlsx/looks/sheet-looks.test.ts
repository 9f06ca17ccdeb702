import { relationship, xlsxFrom, type XlsxParts } from "../../../../tests/builders/xlsx-zip";
import { openPackage } from "../package/opc-package";
import { LIMITS } from "../package/limits";
import { readLooks, type WorkbookLooks } from ".";
import { SheetLooksReader, type SheetLooks } from "./sheet-looks";

const bookOf = (parts: XlsxParts): WorkbookLooks => readLooks(openPackage(xlsxFrom(parts)));

function looksOf(inside: string, parts: XlsxParts = {}): SheetLooks {
  return bookOf({ ...parts, sheets: { S: inside } }).sheets[0]!;
}

function styledCells({ cells }: SheetLooks): readonly (readonly [number, number, number])[] {
  return Array.from({ length: cells.count }, (_, index) => [
    cells.row(index),
    cells.column(index),
    cells.style(index)
  ]);
}

test("every cell that the file lists, blank ones too, with its look; the later one of two counts", () => {
  const rows =
    `<row r="2"><c r="C2" s="4"/><c r="A2" s="1"><v>1</v></c></row><row r="1"><c s="2"/><c/><x/></row>` +
    `<row r="3"><c r="A3" s="7"/><c r="A3" s="8"/></row>`;
  expect(styledCells(looksOf(`<sheetData>${rows}</sheetData>`))).toEqual([
    [0, 0, 2],
    [0, 1, 0],
    [1, 0, 1],
    [1, 2, 4],
    [2, 0, 8]
  ]);
});

test("rows: heights set by hand or not, hidden, with a look of their own", () => {
  const { rows } = looksOf(
    `<sheetData><row r="1" ht="30.75" customHeight="1"/><row r="2" ht="16.5"/><row r="3" hidden="true" spans="1:2"/>` +
      `<row r="4" s="5" customFormat="1"/><row r="5" s="5"/><row r="6"><c/></row></sheetData>`
  );
  expect([...rows]).toEqual([
    [0, { fixed: true, hidden: false, height: 30.75 }],
    [1, { fixed: false, hidden: false, height: 16.5 }],
    [2, { fixed: false, hidden: true }],
    [3, { fixed: false, hidden: false, style: 5 }]
  ]);
});

test("columns, defaults, and those beyond the last", () => {
  const { columns, lines } = looksOf(
    `<sheetFormatPr defaultRowHeight="20" zeroHeight="1" baseColWidth="10"/>` +
      `<cols><col min="4" max="99999" width="3.5" hidden="1"/><col min="1" max="2" width="12.625" style="3"/><col min="0" max="0"/></cols><sheetData/>`
  );
  expect(columns).toEqual([
    { first: 0, last: 1, width: 12.625, style: 3, hidden: false },
    { first: 3, last: 16383, width: 3.5, hidden: true }
  ]);
  expect(lines).toEqual({ rowHeight: 20, rowsHidden: true, columnWidth: null, baseWidth: 10 });
});

const viewOf = (view: string): SheetLooks["view"] =>
  looksOf(`<sheetViews><sheetView ${view}<sheetView zoomScale="10"/></sheetViews><sheetData/>`).view;

test("the first view: frozen panes with what is scrolled away before them, zoom, lines, direction", () => {
  expect(
    viewOf(
      `showGridLines="0" showRowColHeaders="0" rightToLeft="1" zoomScale="85" topLeftCell="B5"><pane xSplit="1" ySplit="2" topLeftCell="H40" state="frozen"/></sheetView>`
    )
  ).toEqual({
    frozen: { rows: 2, columns: 1, from: { row: 4, column: 1 } },
    gridlines: false,
    headers: false,
    rightToLeft: true,
    zoom: 0.85
  });
  expect(viewOf(`><pane xSplit="1200" ySplit="600" state="split"/></sheetView>`).frozen).toBeNull();
  expect(viewOf(`zoomScale="5000"/>`).zoom).toBe(1);
});

test("the tab's colour, by theme", () => {
  expect(
    looksOf(`<sheetPr><tabColor theme="4" tint="0.39997558519241921"/></sheetPr><sheetData/>`).tabColor
  ).toBe("8EA9DB");
});

test("validations of all kinds, an extension's too", () => {
  const { validations } = looksOf(
    `<sheetData/><dataValidations count="3">` +
      `<dataValidation type="list" allowBlank="1" showDropDown="1" showErrorMessage="1" errorTitle="오류" error="고르십시오_x000a_." sqref="B2 C3:C4"><formula1>"가,나"</formula1></dataValidation>` +
      `<dataValidation type="whole" operator="greaterThan" errorStyle="warning" sqref="D1"><formula1>5</formula1></dataValidation>` +
      `<dataValidation showInputMessage="1" promptTitle="제목" prompt="설명" sqref="E1"/></dataValidations>` +
      `<extLst><ext uri="x" xmlns:x14="a" xmlns:xm="b"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>목록!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>F1:F9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`
  );
  expect(validations).toMatchObject([
    {
      type: "list",
      formulas: ['"가,나"', null],
      allowBlank: true,
      arrow: false,
      error: { shown: true, style: "stop", title: "오류", text: "고르십시오\n." },
      ranges: [
        { top: 1, left: 1 },
        { top: 2, bottom: 3, left: 2, right: 2 }
      ]
    },
    {
      type: "whole",
      operator: "greaterThan",
      formulas: ["5", null],
      error: { shown: false, style: "warning" }
    },
    { type: "none", operator: "between", prompt: { shown: true, title: "제목", text: "설명" } },
    {
      type: "list",
      formulas: ["목록!$A$1:$A$3", null],
      ranges: [{ top: 0, bottom: 8, left: 5 }],
      arrow: true
    }
  ]);
});

test("links out of the workbook, into it, and both", () => {
  const { links } = looksOf(
    `<sheetData/><hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="누리집"/><hyperlink ref="B2:B3" location="'1-2 카드'!A1"/>` +
      `<hyperlink ref="C1" r:id="rId2" location="절차"/><hyperlink ref="D1"/></hyperlinks>`,
    {
      sheetRelationships: {
        S:
          relationship("rId1", "hyperlink", "https://example.kr/?a=1&amp;b=2", true) +
          relationship("rId2", "hyperlink", "안내.docx", true)
      }
    }
  );
  expect(links.map(({ target, tooltip }) => [target, tooltip])).toEqual([
    ["https://example.kr/?a=1&b=2", "누리집"],
    ["#'1-2 카드'!A1", ""],
    ["안내.docx#절차", ""]
  ]);
  expect(links[1]!.range).toEqual({ top: 1, left: 1, bottom: 2, right: 1 });
});

test("texts with more than one look, shared and their own; readings and blanks do not belong", () => {
  const bold = `<r><rPr><b/><rFont val="돋움"/></rPr><t xml:space="preserve">총 </t></r><r><t> 계 </t></r><rPh sb="0" eb="1"><t>け</t></rPh>`;
  const { richTexts } = looksOf(
    `<sheetData><row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="inlineStr"><is>${bold}</is></c><c t="inlineStr"><is><t>r</t></is></c>` +
      `<c t="inlineStr"><is><r><t>나</t></r></is></c><c t="s"><v>3</v></c></row></sheetData>`,
    {
      strings: `<si><t>가</t></si><si>${bold}</si><si/><si><r><t>나</t></r><r><rPr><i/></rPr><t>다</t></r></si>`
    }
  );
  const runs = [
    { text: "총 ", font: { bold: true, name: "돋움" } },
    { text: "계", font: null }
  ];
  expect(richTexts).toEqual([
    { row: 0, column: 0, runs },
    { row: 0, column: 2, runs },
    {
      row: 0,
      column: 5,
      runs: [
        { text: "나", font: null },
        { text: "다", font: { italic: true } }
      ]
    }
  ]);
});

test("array formulas and data tables of more than one cell", () => {
  const { filledByOne } = looksOf(
    `<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>2</v></c><c r="C1"><f t="array" ref="C1">SUM(B1:B3*2)</f></c>` +
      `<c r="D1"><f t="dataTable" ref="D1:E2" dt2D="1" r1="A1" r2="A2"/><v>1</v></c></row></sheetData>`
  );
  expect(filledByOne).toEqual([
    { top: 0, left: 0, bottom: 2, right: 0 },
    { top: 0, left: 3, bottom: 1, right: 4 }
  ]);
});

const DRAWING = (anchors: string): string =>
  `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:c="c" xmlns:mc="m" xmlns:sle="s">${anchors}</xdr:wsDr>`;
const ANCHOR = (inside: string): string =>
  `<xdr:twoCellAnchor>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const FRAME = (inside: string): string =>
  `<xdr:graphicFrame><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></xdr:graphicFrame>`;

test("counts what the grid cannot show", () => {
  const anchors = [
    FRAME(`<c:chart/>`),
    `<mc:AlternateContent><mc:Choice Requires="cx1">${FRAME("<c:chart/>")}</mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent>`,
    FRAME("<sle:slicer/>"),
    "<xdr:pic/>",
    "<xdr:sp/>",
    "<xdr:grpSp><xdr:sp/><xdr:sp/></xdr:grpSp>",
    `<xdr:grpSp><xdr:pic/><xdr:pic/></xdr:grpSp>`,
    `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="1"><a:extLst><a:ext><a14:compatExt xmlns:a14="b"/></a:ext></a:extLst></xdr:cNvPr></xdr:nvSpPr></xdr:sp>`
  ];
  const book = bookOf({
    sheets: {
      S: `<sheetData/><extLst><ext uri="x" xmlns:x14="a"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline/><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`
    },
    sheetRelationships: {
      S:
        relationship("rId1", "drawing", "../drawings/drawing1.xml") +
        relationship("rId2", "pivotTable", "../pivotTables/pivotTable1.xml") +
        relationship("rId3", "ctrlProp", "../ctrlProps/ctrlProp1.xml") +
        relationship("rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
        relationship("rId5", "image", "../media/image9.png")
    },
    workbookRelationships:
      relationship(
        "rIdM",
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        "vbaProject.bin"
      ) + relationship("rIdC", "chartsheet", "chartsheets/sheet1.xml"),
    more: {
      "xl/drawings/drawing1.xml": DRAWING(anchors.map(ANCHOR).join("")),
      "xl/drawings/vmlDrawing1.vml": `<x:ClientData ObjectType="Button"><br></x:ClientData>`,
      "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
      "xl/ctrlProps/ctrlProp1.xml": "<formControlPr/>",
      "xl/vbaProject.bin": "x",
      "xl/chartsheets/sheet1.xml": "<chartsheet/>"
    }
  });
  expect(book.sheets[0]!.belongings).toEqual({
    chart: 2,
    slicer: 1,
    image: 3,
    shape: 2,
    pivot: 1,
    control: 1,
    sparkline: 2
  });
  expect([book.macros, book.chartSheets, book.pivots, book.sheets[0]!.tables]).toEqual([true, 1, false, 1]);
});

test("buttons of old drawings, where there are no newer ones", () => {
  const { belongings } = looksOf("<sheetData/>", {
    sheetRelationships: { S: relationship("rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml") },
    more: {
      "xl/drawings/vmlDrawing1.vml": `<xml><br><x:ClientData ObjectType="Note"/><x:ClientData ObjectType = 'Button'/><x:ClientData ObjectType="Drop"/></xml>`
    }
  });
  expect(belongings).toEqual({ control: 2 });
});

test("tells before each sheet which one it is", () => {
  const told: number[] = [];
  const bytes = xlsxFrom({ sheets: { A: "<sheetData/>", B: "<sheetData/>", C: "<sheetData/>" } });
  readLooks(openPackage(bytes), (index) => told.push(index));
  expect(told).toEqual([0, 1, 2]);
});

test("more blank cells than a grid could hold are refused", () => {
  const opened = openPackage(xlsxFrom({ sheets: { S: "<sheetData/>" } }));
  const { styles } = readLooks(opened);
  const reader = new SheetLooksReader(opened, "xl/worksheets/sheet1.xml", {
    styles,
    richTexts: new Map(),
    cellsLeft: 2
  });
  reader.cell(0, 0, 1);
  reader.cell(0, 1, 1);
  expect(() => {
    reader.cell(0, 2, 1);
  }).toThrow(String(LIMITS.cells));
});
