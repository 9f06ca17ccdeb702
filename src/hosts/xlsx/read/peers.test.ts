import ExcelJS from "exceljs";
import fc from "fast-check";
import { read, utils, write, type CellObject, type WorkBook } from "xlsx";
import { formatCell, formatRange, parseCell } from "../../../workbook/address";
import type { Cell, CellValue, Snapshot } from "../../../workbook/snapshot";
import { readXlsx } from ".";

/** A cell as every reader can tell it: value and formula, under "Sheet!A1". */
type Told = Record<string, { value: CellValue; formula: string | undefined }>;

function ours(snapshot: Snapshot): Told {
  const tell = (cell: Cell) => ({ value: cell.uncomputed ? "?" : cell.value, formula: cell.formula });
  return Object.fromEntries(
    snapshot.sheets.flatMap((sheet) =>
      sheet.cells.map((cell) => [`${sheet.name}!${formatCell(cell)}`, tell(cell)])
    )
  );
}

/** SheetJS's reading of the same bytes; it keeps no error's text apart, and dates are numbers to both. */
function theirs(bytes: Uint8Array): Told {
  const book = read(bytes, { type: "array", cellFormula: true });
  const told: Told = {};
  for (const name of book.SheetNames) {
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {}) as [string, CellObject][]) {
      if (address.startsWith("!") || cell.t === "z") continue;
      const value = cell.t === "e" ? { error: cell.w ?? "" } : (cell.v as CellValue);
      if (value === "" && cell.f === undefined) continue;
      told[`${name}!${address}`] = { value, formula: cell.f === undefined ? undefined : `=${cell.f}` };
    }
  }
  return told;
}

const text = fc.oneof(
  fc.constantFrom("국비", "△1,234", " 앞뒤 ", "줄\n바꿈", "<&>\"'", "😀", "'12", "=1+1", "-"),
  fc.string({ maxLength: 12 }).filter((value) => value !== "" && !/[\p{C}]|_x/u.test(value))
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0.1, 1e15, -0.05)
);
const value = fc.oneof(number, text, fc.boolean());
const grid = fc.array(fc.array(fc.option(value, { nil: null }), { maxLength: 6 }), { maxLength: 8 });

test("reads what SheetJS writes, with shared or inline texts", () => {
  fc.assert(
    fc.property(grid, fc.boolean(), (rows, bookSST) => {
      const book: WorkBook = { SheetNames: ["카드 1"], Sheets: { "카드 1": utils.aoa_to_sheet(rows) } };
      const bytes = new Uint8Array(write(book, { type: "array", bookSST }) as ArrayBuffer);
      const expected: Told = {};
      rows.forEach((row, r) => {
        row.forEach((written, c) => {
          if (written === null) return;
          const plain = written === 0 ? 0 : written;
          expected[`카드 1!${formatCell({ row: r, column: c })}`] = { value: plain, formula: undefined };
        });
      });
      expect(ours(readXlsx(bytes))).toEqual(expected);
    }),
    { seed: 4, numRuns: 100 }
  );
});

test("reads what exceljs writes as SheetJS reads it: values, formulas, shared formulas, rich texts, dates, merges", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("이행현황");
  sheet.getCell("A1").value = { richText: [{ text: "총 " }, { font: { bold: true }, text: "계" }] };
  sheet.getCell("B1").value = new Date(Date.UTC(2023, 11, 31));
  sheet.getCell("B1").numFmt = "yyyy-mm-dd";
  sheet.getCell("C1").value = { error: "#N/A" };
  sheet.getCell("D1").value = true;
  sheet.getCell("E1").value = { text: "누리집", hyperlink: "https://example.org/?a=1&b=2" };
  for (let row = 2; row <= 9; row++) {
    sheet.getCell(row, 1).value = row * 1.1;
    sheet.getCell(row, 2).value = `사업 ${row}`;
  }
  sheet.getCell("C2").value = {
    formula: "SUM(A2:$A$9)",
    result: 48.4,
    shareType: "shared",
    ref: "C2:C9"
  } as ExcelJS.CellValue;
  for (let row = 3; row <= 9; row++) {
    sheet.getCell(row, 3).value = { sharedFormula: "C2", result: row };
  }
  sheet.getCell("D2").value = { formula: '"a"&B2', result: "a사업 2" };
  sheet.mergeCells("A11:C12");
  sheet.getRow(4).hidden = true;
  sheet.getColumn(2).hidden = true;
  book.addWorksheet("숨김", { state: "veryHidden" }).getCell("C3").value = 7;
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const snapshot = readXlsx(bytes);
  expect(ours(snapshot)).toEqual(theirs(bytes));
  expect(ours(snapshot)["이행현황!C9"]).toEqual({ value: 9, formula: "=SUM(A9:$A$9)" });
  expect(ours(snapshot)["이행현황!A1"]?.value).toBe("총 계");
  const [first, second] = snapshot.sheets;
  expect(first!.merges.map(formatRange)).toEqual(["A11:C12"]);
  expect(first!.hiddenRows).toEqual([{ first: 3, last: 3 }]);
  expect(first!.hiddenColumns).toEqual([{ first: 1, last: 1 }]);
  expect(second!.visibility).toBe("veryHidden");
  const dated = first!.cells.find((cell) => cell.row === 0 && cell.column === 1);
  expect(dated).toEqual({ ...parseCell("B1"), value: 45291, format: "yyyy-mm-dd" });
});

test("formulas that a program stores no value for are uncomputed", async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("S").getCell("A1").value = { formula: "1+1" };
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  expect(ours(readXlsx(bytes))).toEqual({ "S!A1": { value: "?", formula: "=1+1" } });
});
