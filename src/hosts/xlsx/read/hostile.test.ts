import { xlsxOfRows } from "../../../../tests/builders/xlsx-zip";
import { TextPool } from "../xml/text-pool";
import { LIMITS } from "../package/limits";
import type { Allowance } from "./formula-reader";
import { CellPool } from "./cell-pool";
import { MergePool } from "./merge-pool";
import { readSheetPart } from "./sheet-reader";
import { readXlsx } from ".";

// Each of these would run for hours, or out of memory, were the reading not linear and bounded: the runner's own time
// limit is what fails the test then.

function readSheet(
  sheetData: string,
  allowance: Allowance = { cells: LIMITS.cells, formulaText: LIMITS.formulaText }
) {
  const bytes = new TextEncoder().encode(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`);
  return readSheetPart(
    bytes,
    "s.xml",
    {
      strings: [],
      formats: [],
      date1904: false,
      zerosWait: false,
      texts: new TextPool(),
      cells: new CellPool(),
      merges: new MergePool()
    },
    allowance
  );
}

test.each([
  ["blanks before a letter", `<c t="inlineStr"><is><t>a${" ".repeat(2e6)}b</t></is></c>`],
  ["digits before a letter", `<c><v>${"9".repeat(2e6)}x</v></c>`],
  ["quotes in a flag's formula", `<c><f>LEN("공약지기:${'""'.repeat(1e6)}</f><v>1</v></c>`],
  [
    "open brackets in a shared formula",
    `<c><f t="shared" si="0" ref="A1:B1">${"[".repeat(1e6)}</f><v>1</v></c>`
  ],
  ["words in a shared formula", `<c><f t="shared" si="0" ref="A1:B1">${"a:".repeat(5e5)}</f><v>1</v></c>`],
  ["comments in a value", `<c><v>1${"<!-- -->".repeat(2e5)}</v></c>`],
  ["comments that are not closed", `<c t="inlineStr"><is><t>${"<![CDATA[<!-- ]]>".repeat(1e5)}</t></is></c>`]
])("many %s", (_, cell) => {
  expect(readSheet(`<row>${cell}</row>`).cells).toHaveLength(1);
});

test("a declaration without an end", () => {
  const sheet = `<?xml version="1.0" encoding="utf-16" ${'encoding="a" '.repeat(2e5)}`;
  const bytes = xlsxOfRows("", {
    more: { "xl/worksheets/sheet1.xml": new Uint8Array(Buffer.from(`\ufeff${sheet}`, "utf16le")) }
  });
  expect(() => readXlsx(bytes)).toThrow("xl/worksheets/sheet1.xml");
});

test("cells and written-out formulas are counted over the whole workbook", () => {
  const row = `<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>`;
  const allowance = { cells: 5, formulaText: 20 };
  expect(readSheet(row, allowance).cells).toHaveLength(3);
  expect(() => readSheet(row, allowance)).toThrow("셀이 4000000개를 넘어");
  const formulas = `<row><c><f t="shared" si="0" ref="A1:C1">SUM(A2:A9)</f><v>1</v></c><c><f t="shared" si="0"/><v>1</v></c><c><f t="shared" si="0"/><v>1</v></c></row>`;
  expect(readSheet(formulas, { cells: 9, formulaText: 20 }).cells).toHaveLength(3);
  expect(() => readSheet(formulas, { cells: 9, formulaText: 19 })).toThrow("s.xml");
});

test("more arrays beside one another than a sheet can use are damage", () => {
  const array = (index: number): string => `<c><f t="array" ref="A1:XFD1048576">${index}</f><v>1</v></c>`;
  const rows = Array.from({ length: 600 }, (_, index) => array(index)).join("");
  expect(() => readSheet(`<row>${rows}</row>`)).toThrow("array formulas");
});
