import fc from "fast-check";
import { consistentGrid, FULL, type DrawnGrid } from "../../tests/builders/random-grid";
import { edited, type Edit } from "../../tests/builders/slipped-grid";
import { decimal, formatDecimal } from "../pledge/decimal";
import { equationsOf } from "../pledge/equation";
import type { Grid } from "../pledge/grid";
import { standingOf } from "../pledge/tolerance";
import { diagnoseGrid } from "./diagnose";

/** The grid with every figure, totals too, divided by ten and rounded: its sums miss by what that takes. */
function rounded({ grid, figures }: DrawnGrid): Grid {
  const cells = grid.cells.map((line, row) =>
    line.map((cell, column) => ({ ...cell, amount: decimal(Math.round((figures[row]?.[column] ?? 0) / 10)) }))
  );
  return { ...grid, cells, rounding: "rounded" };
}

const amount = (grid: Grid, row: number, column: number): number =>
  Number(formatDecimal(grid.cells[row]?.[column]?.amount ?? decimal(0)));

test("rounded figures alone: no sum is said to have a certain cause", () => {
  fc.assert(
    fc.property(consistentGrid(FULL), (drawn) => {
      for (const causes of diagnoseGrid(rounded(drawn)).values())
        for (const cause of causes) expect(cause.kind === "rounding" || cause.ambiguous).toBe(true);
    }),
    { numRuns: 300 }
  );
});

test("a slip among rounded figures: its cell first, and a value that mends to within rounding", () => {
  let sums = 0;
  let right = 0;
  let certainAndWrong = 0;
  const slipped = fc.record({
    row: fc.nat({ max: 9 }),
    column: fc.nat({ max: 9 }),
    slip: fc.constantFrom<(right: number) => number>(
      (figure) => figure * 10,
      (figure) => figure * 1000,
      (figure) => figure + 400,
      () => 0
    )
  });
  fc.assert(
    fc.property(
      consistentGrid({ ...FULL, sources: 4, years: 4 }),
      slipped,
      (drawn, { row, column, slip }) => {
        const whole = rounded(drawn);
        const at = { row: row % whole.cells.length, column: column % (whole.cells[0]?.length ?? 1) };
        const meant = amount(whole, at.row, at.column);
        const edit: Edit = { ...at, wrong: slip(meant) };
        if (Math.abs(edit.wrong - meant) < 50) return;
        const grid = edited(whole, [edit]);
        const diagnosis = diagnoseGrid(grid);
        for (const equation of equationsOf(grid)) {
          if (standingOf(equation, grid) !== "violation") continue;
          const [first] = diagnosis.get(equation.id) ?? [];
          const found =
            first?.cells[0] === grid.cells[at.row]?.[at.column]?.cell &&
            Math.abs(Number(formatDecimal(first?.suggest ?? decimal(0))) - meant) <= 4;
          sums += 1;
          if (found) right += 1;
          else if (first?.ambiguous === false) certainAndWrong += 1;
        }
      }
    ),
    { numRuns: 400, seed: 20260701 }
  );
  expect(sums).toBeGreaterThan(300);
  expect(right / sums).toBeGreaterThan(0.98);
  expect(certainAndWrong / sums).toBeLessThan(0.01);
});
