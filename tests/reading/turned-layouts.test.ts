import fc from "fast-check";
import { formatDecimal } from "../../src/pledge/decimal";
import { equationsOf, holds } from "../../src/pledge/equation";
import { readBook } from "../../src/reading";
import { checkBook } from "../../src/rules/check";
import { compareCells, type Rectangle } from "../../src/workbook/address";
import type { Cell, SheetSnapshot } from "../../src/workbook/snapshot";
import { usedBy } from "../../src/workbook/steps/cells";
import { EMPTY_SNAPSHOT } from "../../src/workbook/workbook-state";
import { layOut, layouts, type Layout } from "../fixtures/laid-out-grid";

/** The grid of the sheet with rows and columns swapped, its corner where it was; the rest as it stands. */
function turned(sheet: SheetSnapshot, { top, left }: Layout): SheetSnapshot {
  const down = (row: number): number => left + (row - top);
  const across = (column: number): number => top + (column - left);
  const cells = sheet.cells
    .filter(({ row, value }) => row < top || typeof value !== "string" || !value.startsWith("※"))
    .map((cell): Cell =>
      cell.row < top ? cell : { ...cell, row: across(cell.column), column: down(cell.row) }
    )
    .sort(compareCells);
  const merges = sheet.merges.map((area): Rectangle =>
    area.top < top
      ? area
      : {
          top: across(area.left),
          left: down(area.top),
          bottom: across(area.right),
          right: down(area.bottom)
        }
  );
  return { ...sheet, cells, merges, used: usedBy(cells) };
}

test("a consistent grid with years down is read with its figures in whatever layout, without a finding of error", () => {
  fc.assert(
    fc.property(
      layouts.filter(({ unit }) => unit === "above" || unit === "corner"),
      (layout) => {
        const { sheet, expected } = layOut(layout);
        const snapshot = { ...EMPTY_SNAPSHOT, sheets: [turned(sheet, layout)] };
        const book = readBook(snapshot);
        const [grid, ...more] = book.pledges.flatMap(({ grids }) => grids);
        expect(more).toEqual([]);
        const read = new Map<string, number>();
        grid?.rows.forEach((row, at) => {
          grid.columns.forEach((column, index) => {
            const key = column.role === "after" ? "이후" : column.key;
            const found = grid.cells[at]?.[index]?.amount;
            read.set(`${row.key}|${key}`, found ? Number(formatDecimal(found)) : Number.NaN);
          });
        });
        expect(Object.fromEntries(read)).toEqual(Object.fromEntries(expected));
        expect(grid && equationsOf(grid).filter((equation) => !holds(equation))).toEqual([]);
        expect(grid?.unit?.value).toBe("백만원");
        const { findings } = checkBook(book, snapshot, {
          basisDate: { year: 2030, month: 12, day: 31 },
          publicCopy: false
        });
        const errors = findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
        expect(errors.filter((rule) => rule !== "grid-not-a-number")).toEqual([]);
      }
    ),
    { numRuns: 300, seed: 20260705 }
  );
});
