import { BooleanNumber, CellValueType, type IWorksheetData } from "@univerjs/core";
import { dress, editedGrid, put, untouchedGrid } from "../../../../tests/builders/edited-grid";
import { textsOf } from "../../../../tests/builders/package-parts";
import { xlsxFrom, type XlsxParts } from "../../../../tests/builders/xlsx-zip";
import { openXlsx } from "../../xlsx/xlsx-host";
import type { GridChanges } from "../grid-changes";
import { openGridBook } from "../open/open-grid-book";
import { saveGrid } from "./save-grid";

const STYLES =
  `<fonts count="2"><font><sz val="11"/><name val="맑은 고딕"/></font><font><b/><sz val="11"/><name val="맑은 고딕"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"><protection locked="0"/></xf></cellXfs>`;

const ROWS =
  `<row r="1"><c r="A1" t="s" s="2"><v>0</v></c><c r="B1" s="1"><v>100</v></c><c r="C1"><f>SUM(B1:B2)</f><v>120</v></c></row>` +
  `<row r="2" ht="30" customHeight="1"><c r="A2" t="inlineStr"><is><t>007</t></is></c><c r="B2" s="1"><v>20</v></c>` +
  `<c r="C2"><f t="array" ref="C2">SUM(B1:B2*2)</f><v>240</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c></row>` +
  `<row r="3"><c r="A3" s="1"/><c r="B3"><f>_xlfn.XLOOKUP(1,B1:B2,B1:B2)</f><v>7</v></c><c r="C3"><v>1</v></c><c r="D3"><v>2</v></c></row>`;

const BOOK: XlsxParts = {
  sheets: {
    카드: `<cols><col min="2" max="2" width="12" customWidth="1"/></cols><sheetData>${ROWS}</sheetData><mergeCells count="1"><mergeCell ref="C3:D3"/></mergeCells>`,
    잠금: `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+카드!B1</f><v>101</v></c></row></sheetData><sheetProtection sheet="1"/>`
  },
  strings: `<si><r><t xml:space="preserve">굵은 </t></r><r><rPr><b/></rPr><t>글</t></r></si>`,
  styles: STYLES
};

const BYTES = xlsxFrom(BOOK);

async function opened(bytes = BYTES) {
  return openGridBook(openXlsx(bytes));
}

/** The parts after the acts are saved. */
async function saved(act: (data: IWorksheetData) => void, more: Partial<GridChanges> = {}, sheet = "카드") {
  const changes = { ...editedGrid(await opened(), sheet, act), ...more };
  const bytes = await saveGrid(openXlsx(BYTES), changes);
  const parts = textsOf(bytes);
  const before = textsOf(BYTES);
  const touched = [...new Set([...Object.keys(parts), ...Object.keys(before)])].filter(
    (name) => parts[name] !== before[name]
  );
  return { bytes, touched, card: parts["xl/worksheets/sheet1.xml"] ?? "", parts };
}

const NUMBER = CellValueType.NUMBER;

test("nothing done: the very same bytes", async () => {
  expect(await saveGrid(openXlsx(BYTES), untouchedGrid(await opened()))).toEqual(BYTES);
  const { sheets, ...rest } = untouchedGrid(await opened());
  const untold = sheets.map((sheet) => ({ ...sheet, contents: null }));
  expect(await saveGrid(openXlsx(BYTES), { ...rest, sheets: untold })).toEqual(BYTES);
});

test("a value: its cell alone, and that all is to be calculated", async () => {
  const { card, touched } = await saved((data) => {
    put(data, "B1", { v: 150, t: NUMBER });
  });
  expect(card).toContain(`<c r="B1" s="1"><v>150</v></c><c r="C1"><f>SUM(B1:B2)</f><v>120</v></c>`);
  expect(touched).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
});

test("a text that reads like a number stays a text; a truth, an error, a blank", async () => {
  const { card } = await saved((data) => {
    put(data, "A2", { v: "0012", t: CellValueType.FORCE_STRING });
    put(data, "D2", { v: 0, t: CellValueType.BOOLEAN });
    put(data, "B2", { v: "#DIV/0!", t: CellValueType.STRING });
    put(data, "E2", {});
    put(data, "F7", { v: "=1+1", t: CellValueType.FORCE_STRING });
  });
  expect(card).toContain(`<c r="A2" t="inlineStr"><is><t>0012</t></is></c>`);
  expect(card).toContain(`<c r="B2" s="1" t="e"><v>#DIV/0!</v></c>`);
  expect(card).toContain(`<c r="D2" t="b"><v>0</v></c><c r="E2"></c>`);
  expect(card).toContain(`<row r="7"><c r="F7" t="inlineStr"><is><t>=1+1</t></is></c></row>`);
});

test("a formula gets its marks back; another notation is no change", async () => {
  const { card } = await saved((data) => {
    put(data, "C1", { f: "=sum( B1:B2 )", v: 120, t: NUMBER });
    put(data, "F1", { f: "=IFS(B1>1,B1)", v: 100, t: NUMBER });
    put(data, "F2", { f: "=NOSUCH(B1)", v: "#NAME?", t: CellValueType.STRING });
  });
  expect(card).toContain(
    `<c r="C1"><f>SUM(B1:B2)</f><v>120</v></c><c r="F1"><f>_xlfn.IFS(B1&gt;1,B1)</f><v>100</v></c>`
  );
  expect(card).toContain(`<c r="F2"><f>NOSUCH(B1)</f></c>`);
});

test("what is recalculated is written beside its formula, unless the grid does not know it", async () => {
  const { card } = await saved((data) => {
    put(data, "B1", { v: 150, t: NUMBER });
    put(data, "C1", { f: "=SUM(B1:B2)", v: 170, t: NUMBER });
    put(data, "C2", { f: "=SUM(B1:B2*2)", v: 340.00000000000006, t: NUMBER });
    put(data, "B3", { f: "=XLOOKUP(1,B1:B2,B1:B2)", v: "#NAME?", t: CellValueType.STRING });
  });
  expect(card).toContain(`<c r="C1"><f>SUM(B1:B2)</f><v>170</v></c>`);
  expect(card).toContain(`<c r="C2"><f t="array" ref="C2">SUM(B1:B2*2)</f><v>340.00000000000006</v></c>`);
  expect(card).toContain(`<f>_xlfn.XLOOKUP(1,B1:B2,B1:B2)</f><v>7</v>`);
});

test("a look of the file goes by its number; one of the grid's own says only what differs", async () => {
  const book = await opened();
  const styles = {
    ...book.workbook.styles,
    own: {
      ...book.workbook.styles["xf:2"],
      it: BooleanNumber.TRUE,
      bg: { rgb: "#FFEE00" },
      n: { pattern: "0.0%" }
    },
    same: { ...book.workbook.styles["xf:1"] }
  };
  const { card, parts, touched } = await saved(
    (data) => {
      dress(data, "B1", "xf:2");
      dress(data, "A1", "own");
      dress(data, "B2", "same");
      dress(data, "F9", "xf:1");
      dress(data, "C1", null);
    },
    { styles }
  );
  expect(touched.sort()).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  expect(card).toContain(`<c r="A1" t="s" s="3"><v>0</v></c><c r="B1" s="2"><v>100</v></c><c r="C1"><f>`);
  expect(card).toContain(`<c r="B2" s="1"><v>20</v></c>`);
  expect(card).toContain(`<row r="9"><c r="F9" s="1"/></row>`);
  expect(parts["xl/styles.xml"]).toContain(
    `<xf numFmtId="164" fontId="2" fillId="2" borderId="0" applyNumberFormat="1" applyFont="1" applyFill="1"><protection locked="0"/></xf></cellXfs>`
  );
  expect(parts["xl/styles.xml"]).toContain(`<numFmt numFmtId="164" formatCode="0.0%"/>`);
});

test("rich text stays where only its look in the grid is another, and gives way to what is typed", async () => {
  const rich = (text: string) => ({
    p: { id: "d", documentStyle: {}, body: { dataStream: `${text}\r\n`, textRuns: [] } }
  });
  const kept = await saved((data) => {
    put(data, "A1", rich("굵은 글"));
  });
  expect(kept.touched).toEqual([]);
  const typed = await saved((data) => {
    put(data, "A1", rich("다른 글"));
  });
  expect(typed.card).toContain(`<c r="A1" t="inlineStr" s="2"><is><t>다른 글</t></is></c>`);
});

test("merges: what a kept one hides stays, what a new one covers is emptied", async () => {
  const { card } = await saved((data) => {
    put(data, "D3", { v: 9, t: NUMBER });
    data.mergeData.push({ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 });
  });
  expect(card).toContain(`<c r="C3"><v>1</v></c><c r="D3"><v>2</v></c>`);
  expect(card).toContain(`<c r="B1" s="1"></c>`);
  expect(card).toContain(
    `<mergeCells count="2"><mergeCell ref="C3:D3"/><mergeCell ref="A1:B1"/></mergeCells>`
  );
  const taken = await saved((data) => {
    data.mergeData = [];
    put(data, "D3", { v: 9, t: NUMBER });
  });
  expect(taken.card).toContain(`<c r="D3"><v>9</v></c>`);
  expect(taken.card).not.toContain("mergeCell");
});

test("sizes, visibility and looks of lines; what is frozen, the lines and the tab", async () => {
  const { card } = await saved((data) => {
    data.rowData[4] = { h: 60, ia: BooleanNumber.FALSE };
    data.rowData[1] = { h: 40, ia: BooleanNumber.TRUE };
    data.rowData[6] = { s: "xf:1" };
    data.columnData[3] = { w: 100, hd: BooleanNumber.TRUE };
    data.freeze = { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 };
    data.showGridlines = BooleanNumber.FALSE;
    data.tabColor = "#00b050";
  });
  expect(card).toContain(`<row r="5" ht="45" customHeight="1"/>`);
  expect(card).toMatch(/<row r="2"><c/);
  expect(card).toContain(`<row r="7" s="1" customFormat="1"/>`);
  expect(card).toMatch(/<col min="4" max="4" width="12.5" customWidth="1" hidden="1"\/>/);
  expect(card).toContain(`<pane xSplit="1" ySplit="2"`);
  expect(card).toContain(`showGridLines="0"`);
  expect(card).toContain(`<tabColor rgb="FF00B050"/>`);
});

test("a protected sheet takes results and flags, but nothing that somebody did", async () => {
  const recalculated = await saved(
    (data) => {
      put(data, "B1", { f: "=A1+카드!B1", v: 151, t: NUMBER });
    },
    {},
    "잠금"
  );
  expect(recalculated.parts["xl/worksheets/sheet2.xml"]).toContain(`<f>A1+카드!B1</f><v>151</v>`);
  const acts: ((data: IWorksheetData) => void)[] = [
    (data) => {
      put(data, "A1", { v: 2, t: NUMBER });
    },
    (data) => {
      dress(data, "A1", "xf:1");
    },
    (data) => {
      data.rowData[0] = { h: 50 };
    }
  ];
  for (const act of acts) {
    await expect(saved(act, {}, "잠금")).rejects.toMatchObject({
      code: "sheet-protected",
      data: { sheet: "잠금" }
    });
  }
});
