import { formatRangeRef, parseRangeRef } from "../workbook/address";
import { spansOf } from "./spans";

const spans = (...cells: string[]): string[] =>
  spansOf(
    cells.map((cell) => {
      const ref = parseRangeRef(cell);
      if (!ref) throw new Error(cell);
      return { sheet: ref.sheet, row: ref.top, column: ref.left };
    })
  ).map(formatRangeRef);

test.each([
  ["a column", ["가!F8", "가!F9", "가!F10"], ["가!F8:F10"]],
  ["a row", ["가!E7", "가!F7", "가!G7"], ["가!E7:G7"]],
  ["a gap", ["가!F8", "가!F10", "가!F11"], ["가!F8", "가!F10:F11"]],
  ["a block, in any order", ["가!B3", "가!A2", "가!B2", "가!A3"], ["가!A2:B3"]],
  ["two sheets", ["가!A1", "나!A2"], ["가!A1", "나!A2"]],
  ["none", [], []]
])("%s", (_, cells, expected) => {
  expect(spans(...cells)).toEqual(expected);
});
