import fc from "fast-check";
import { formatDecimal } from "../../pledge/decimal";
import { equationsOf, holds } from "../../pledge/equation";
import { EMPTY_SNAPSHOT } from "../../workbook/workbook-state";
import { layOut, layouts } from "../../../tests/fixtures/laid-out-grid";
import { readBook } from "../index";

test("a consistent grid is read back with its figures in whatever layout, and every sum holds", () => {
  fc.assert(
    fc.property(layouts, (layout) => {
      const { sheet, expected } = layOut(layout);
      const book = readBook({ ...EMPTY_SNAPSHOT, sheets: [sheet] });
      expect(book.pledges).toHaveLength(1);
      const grids = book.pledges[0]?.grids ?? [];
      expect(grids).toHaveLength(1);
      const grid = grids[0]!;
      const read = new Map<string, number>();
      grid.rows.forEach((row, at) => {
        grid.columns.forEach((column, index) => {
          const key = column.role === "after" ? "이후" : column.key;
          const found = grid.cells[at]?.[index]?.amount;
          read.set(`${row.key}|${key}`, found ? Number(formatDecimal(found)) : Number.NaN);
        });
      });
      expect(Object.fromEntries(read)).toEqual(Object.fromEntries(expected));
      expect(
        equationsOf(grid)
          .filter((equation) => !holds(equation))
          .map(({ id }) => id)
      ).toEqual([]);
      expect(grid.rounding).toBe("exact");
      expect(grid.unit?.value ?? null).toBe(layout.unit === "none" ? null : "백만원");
    }),
    { numRuns: 1500, seed: 20260702 }
  );
});
