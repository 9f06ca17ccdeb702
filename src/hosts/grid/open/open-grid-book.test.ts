import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CellValueType } from "@univerjs/core";
import { xlsxFrom } from "../../../../tests/builders/xlsx-zip";
import { openXlsx } from "../../xlsx/xlsx-host";
import type { GridBook } from "../grid-book";
import { openGridBook } from "./open-grid-book";

const open = (bytes: Uint8Array): Promise<GridBook> => openGridBook(openXlsx(bytes));

const STYLES =
  `<fonts count="2"><font><sz val="11"/><name val="맑은 고딕"/></font><font><b/><sz val="14"/><color rgb="FFFF0000"/><name val="돋움"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/></patternFill></fill></fills>` +
  `<borders count="2"><border/><border><left style="thin"><color auto="1"/></left></border></borders>` +
  `<cellXfs count="3"><xf/><xf fontId="1" fillId="2" borderId="1" numFmtId="3"><alignment horizontal="center" wrapText="1"/></xf>` +
  `<xf quotePrefix="1"/></cellXfs>`;

test("values, formulas, merges, looks and sizes", async () => {
  const bytes = xlsxFrom({
    styles: STYLES,
    sheets: {
      이행현황:
        `<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0" zoomScale="85" workbookViewId="0">` +
        `<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>` +
        `<sheetFormatPr defaultRowHeight="16.5"/><cols><col min="2" max="3" width="12.625" style="1" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>` +
        `<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" t="inlineStr" s="1"><is><t>글</t></is></c><c r="B1" s="1"/><c r="C1"/><c r="D1"/></row>` +
        `<row r="2" hidden="1"><c r="A2"><f>_xlfn.XLOOKUP(1,B1:B2,C1:C2)</f><v>3</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c>` +
        `<c r="D2" s="2" t="inlineStr"><is><t>가</t></is></c><c r="E2" t="inlineStr"><is><t>012</t></is></c></row></sheetData>` +
        `<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`
    }
  });
  const book = await open(bytes);
  const [sheet] = book.sheets;
  const { data } = sheet!;
  expect(data.cellData).toEqual({
    0: { 0: { s: "xf:1", v: "글", t: CellValueType.STRING }, 1: { s: "xf:1" }, 2: { s: "xf:0" } },
    1: {
      0: { s: "xf:0", v: 3, t: CellValueType.NUMBER, f: "=XLOOKUP(1,B1:B2,C1:C2)" },
      1: { s: "xf:0", v: 1, t: CellValueType.BOOLEAN },
      2: { s: "xf:0", v: "#N/A", t: CellValueType.STRING },
      3: { s: "xf:2", v: "가", t: CellValueType.FORCE_STRING },
      4: { s: "xf:0", v: "012", t: CellValueType.FORCE_STRING }
    }
  });
  expect(data).toMatchObject({
    id: sheet!.snapshot.id,
    name: "이행현황",
    tabColor: "#00B050",
    hidden: 0,
    showGridlines: 0,
    zoomRatio: 0.85,
    freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
    mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }],
    defaultRowHeight: 22,
    defaultColumnWidth: 72,
    rowData: { 0: { h: 40, ia: 0 }, 1: { hd: 1 } },
    columnData: { 1: { w: 101, s: "xf:1" }, 2: { w: 101, s: "xf:1" }, 3: { w: 72, hd: 1 } },
    rowCount: 100,
    columnCount: 26
  });
  expect(book.workbook.styles["xf:1"]).toEqual({
    ff: "돋움",
    fs: 14,
    bl: 1,
    bg: { rgb: "#D9E1F2" },
    bd: { l: { s: 1, cl: { rgb: "#000000" } } },
    cl: { rgb: "#FF0000" },
    n: { pattern: "#,##0" },
    ht: 2,
    vt: 3,
    tb: 3
  });
  expect(book.workbook.sheetOrder).toEqual([data.id]);
  expect(book.facts.date1904).toBe(false);
});

test.each(["made-up-county", "seed-card", "seed-card-errors"])("%s.xlsx", async (name) => {
  const book = await open(readFileSync(join(__dirname, "../../../../assets/samples", `${name}.xlsx`)));
  for (const { data, snapshot } of book.sheets) {
    for (const { row, column, value } of snapshot.cells) {
      expect(data.cellData[row]?.[column]).toHaveProperty("v");
      if (typeof value === "number") expect(data.cellData[row]?.[column]?.v).toBe(value);
      expect(Object.keys(book.workbook.styles)).toContain(data.cellData[row]?.[column]?.s);
    }
  }
});
