import fc from "fast-check";
import { exact } from "../../tests/builders/pledge-grid";
import { consistentGrid, FULL, type DrawnGrid } from "../../tests/builders/random-grid";
import { decimal, equal } from "../pledge/decimal";
import { equationsOf, holds } from "../pledge/equation";
import type { Grid, GridCell } from "../pledge/grid";
import { diagnoseGrid } from "./diagnose";

/** One cell of a consistent grid, and another figure for it. */
interface Mistake {
  readonly drawn: DrawnGrid;
  readonly row: number;
  readonly column: number;
  readonly wrong: number;
}

function mistakeIn(drawn: DrawnGrid): fc.Arbitrary<Mistake> {
  const rows = drawn.figures.length;
  const columns = drawn.figures[0]?.length ?? 0;
  return fc
    .record({
      row: fc.integer({ min: 0, max: rows - 1 }),
      column: fc.integer({ min: 0, max: columns - 1 }),
      slip: fc.oneof(
        fc.integer({ min: 0, max: 20000 }).map((figure) => () => figure),
        fc.constantFrom(10, 100, 1000).map((factor) => (right: number) => right * factor),
        fc.constant((right: number) => -right),
        fc.constant((right: number) => swapped(right)),
        fc.integer({ min: -9, max: 9 }).map((step) => (right: number) => right + step)
      )
    })
    .map(({ row, column, slip }) => ({
      drawn,
      row,
      column,
      wrong: slip(drawn.figures[row]?.[column] ?? 0)
    }))
    .filter(({ row, column, wrong }) => wrong !== drawn.figures[row]?.[column]);
}

/** The last two digits swapped. */
function swapped(right: number): number {
  const text = String(right);
  return Number(text.slice(0, -2) + Array.from(text.slice(-2)).reverse().join(""));
}

function withMistake({ drawn, row, column, wrong }: Mistake): { grid: Grid; cell: GridCell } {
  const cells = drawn.grid.cells.map((line, at) =>
    at === row
      ? line.map((cell, index) =>
          index === column ? { ...cell, amount: decimal(wrong), notation: "number" as const } : cell
        )
      : line
  );
  const grid = { ...drawn.grid, cells };
  const cell = grid.cells[row]?.[column];
  if (!cell) throw new Error("no such cell");
  return { grid, cell };
}

/** The sums through each cell with its side, to tell whether two cells can be told apart at all. */
function signature(grid: Grid, cell: GridCell): string[] {
  return equationsOf(grid).flatMap((equation) =>
    equation.total === cell ? [`+${equation.id}`] : equation.addends.includes(cell) ? [`-${equation.id}`] : []
  );
}

/** Whether another cell stands in the same sums, on the same sides or on all the opposite ones. */
function hasTwin(grid: Grid, cell: GridCell): boolean {
  const own = signature(grid, cell).join();
  const flipped = own.replace(/[+-](?=grid)/g, (side) => (side === "+" ? "-" : "+"));
  return grid.cells.flat().some((other) => {
    const theirs = signature(grid, other).join();
    return other !== cell && theirs !== "" && (theirs === own || theirs === flipped);
  });
}

test("drawn grids add up", () => {
  fc.assert(fc.property(consistentGrid(), ({ grid }) => equationsOf(grid).every(holds)));
});

test("every single error of a whole grid: right cell first, right value, certain", () => {
  fc.assert(
    fc.property(consistentGrid(FULL).chain(mistakeIn), (mistake) => {
      const { grid, cell } = withMistake(mistake);
      const right = mistake.drawn.figures[mistake.row]?.[mistake.column] ?? 0;
      const diagnosis = diagnoseGrid(grid);
      const failing = equationsOf(grid).filter((equation) => !holds(equation));
      expect(failing.length).toBeGreaterThanOrEqual(2);
      for (const { id } of failing) {
        const [first] = diagnosis.get(id) ?? [];
        expect(first?.cells).toEqual([cell.cell]);
        expect(first?.suggest && equal(first.suggest, exact(String(right)))).toBe(true);
        expect(first?.mends).toBe(failing.length);
        expect(first?.ambiguous).toBe(false);
      }
    }),
    { numRuns: 1500 }
  );
});

test("a single error of any grid: told, and doubted where another cell stands in the same sums", () => {
  fc.assert(
    fc.property(consistentGrid().chain(mistakeIn), (mistake) => {
      const { grid, cell } = withMistake(mistake);
      const right = exact(String(mistake.drawn.figures[mistake.row]?.[mistake.column] ?? 0));
      const failing = equationsOf(grid).filter((equation) => !holds(equation));
      const diagnosis = diagnoseGrid(grid);
      expect([...diagnosis.keys()].sort()).toEqual(failing.map(({ id }) => id).sort());
      const twin = hasTwin(grid, cell);
      for (const { id } of failing) {
        const causes = diagnosis.get(id) ?? [];
        const truth = causes.findIndex(
          (cause) => cause.cells[0] === cell.cell && cause.suggest && equal(cause.suggest, right)
        );
        expect(truth).toBeGreaterThanOrEqual(0);
        const [first] = causes;
        if (!twin) {
          expect(truth).toBe(0);
          expect(first?.ambiguous).toBe(false);
        } else if (first?.kind === "single-cell" && !first.ambiguous) {
          // Certain of a bare difference only where every other cell would have to be negative.
          expect(truth).toBe(0);
          for (const other of causes.slice(1)) expect(other.suggest?.coefficient).toBeLessThan(0n);
        }
      }
    }),
    { numRuns: 1500 }
  );
});
