import fc from "fast-check";
import { consistentGrid, FULL, type DrawnGrid } from "../../tests/builders/random-grid";
import { changesOf, edited, type Edit } from "../../tests/builders/slipped-grid";
import { decimal, formatDecimal } from "../pledge/decimal";
import { equationsOf, holds } from "../pledge/equation";
import type { Grid } from "../pledge/grid";
import { formatCell } from "../workbook/address";
import { diagnoseGrid } from "./diagnose";

const edit = (drawn: DrawnGrid): fc.Arbitrary<Edit> =>
  fc
    .record({
      row: fc.integer({ min: 0, max: drawn.figures.length - 1 }),
      column: fc.integer({ min: 0, max: (drawn.figures[0]?.length ?? 1) - 1 }),
      step: fc.integer({ min: 1, max: 9999 })
    })
    .map(({ row, column, step }) => ({ row, column, wrong: (drawn.figures[row]?.[column] ?? 0) + step }));

const withTwo = (drawn: DrawnGrid): fc.Arbitrary<{ drawn: DrawnGrid; edits: readonly [Edit, Edit] }> =>
  fc
    .tuple(edit(drawn), edit(drawn))
    .filter(([one, other]) => one.row !== other.row || one.column !== other.column)
    .map((edits) => ({ drawn, edits }));

test("two errors in a whole grid: certain causes are right, or another two cells explain all as well", () => {
  let certain = 0;
  let sums = 0;
  fc.assert(
    fc.property(consistentGrid({ ...FULL, sources: 4, years: 5 }).chain(withTwo), ({ drawn, edits }) => {
      const grid = edited(drawn.grid, edits);
      const right = new Set(
        edits.map(
          ({ row, column }) =>
            `${formatCell(grid.cells[row]?.[column]?.cell ?? { row: 0, column: 0 })}=${String(drawn.figures[row]?.[column])}`
        )
      );
      const diagnosis = diagnoseGrid(grid);
      for (const { id } of equationsOf(grid).filter((equation) => !holds(equation))) {
        const [first] = diagnosis.get(id) ?? [];
        expect(first).toBeDefined();
        sums += 1;
        if (!first || first.ambiguous) continue;
        if (changesOf(first).every((entry) => right.has(entry))) certain += 1;
        else expect(mendsAll(grid, diagnosis)).toBe(true);
      }
    }),
    { numRuns: 600, seed: 20260701 }
  );
  // What is said with certainty must be the truth nearly always, and most must be said with certainty.
  expect(certain / sums).toBeGreaterThan(0.9);
});

/** Whether the certain first causes, taken together, make every sum of the grid hold. */
function mendsAll(grid: Grid, diagnosis: ReturnType<typeof diagnoseGrid>): boolean {
  const values = new Map<string, number>();
  for (const [first] of diagnosis.values()) {
    first?.cells.forEach((cell, at) => {
      values.set(formatCell(cell), Number(formatDecimal(first.values[at] ?? decimal(0))));
    });
  }
  const edits = grid.cells.flatMap((line, row) =>
    line.flatMap((cell, column): Edit[] => {
      const wrong = values.get(formatCell(cell.cell));
      return wrong === undefined ? [] : [{ row, column, wrong }];
    })
  );
  return equationsOf(edited(grid, edits)).every(holds);
}
