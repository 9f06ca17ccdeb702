import type { DrawnGrid } from "./random-grid";
import { diagnoseGrid } from "../../src/diagnosis/diagnose";
import { decimal, formatDecimal } from "../../src/pledge/decimal";
import { equationsOf, holds } from "../../src/pledge/equation";
import type { Grid } from "../../src/pledge/grid";
import { standingOf } from "../../src/pledge/tolerance";
import type { Cause } from "../../src/rules/finding";
import { formatCell } from "../../src/workbook/address";

/** A wrong figure, by row and column of the grid's cells. */
export interface Edit {
  readonly row: number;
  readonly column: number;
  readonly wrong: number;
}

/** The grid with the wrong figures typed in. */
export function edited(grid: Grid, edits: readonly Edit[]): Grid {
  const cells = grid.cells.map((line, row) =>
    line.map((cell, column) => {
      const found = edits.find((candidate) => candidate.row === row && candidate.column === column);
      return found ? { ...cell, amount: decimal(found.wrong), notation: "number" as const } : cell;
    })
  );
  return { ...grid, cells };
}

/** What the first cause of each sum that does not hold is worth. */
export interface Verdicts {
  readonly sums: number;
  /** Names wrong cells only, each with the figure that it had. */
  readonly right: number;
  readonly certainAndRight: number;
  readonly certainAndWrong: number;
}

/** Diagnoses the grid with these slips, and holds the first causes to what the grid had. */
export function judged(drawn: DrawnGrid, edits: readonly Edit[]): Verdicts {
  const grid = edited(drawn.grid, edits);
  const truth = new Set(
    edits.map(({ row, column }) => {
      const at = grid.cells[row]?.[column]?.cell;
      return `${at ? formatCell(at) : ""}=${String(drawn.figures[row]?.[column])}`;
    })
  );
  const diagnosis = diagnoseGrid(grid);
  const firsts = equationsOf(grid)
    .filter((equation) => !holds(equation) && standingOf(equation, grid) !== "rounding")
    .map(({ id }) => diagnosis.get(id)?.[0]);
  const isRight = (cause: Cause | undefined): boolean =>
    cause !== undefined && cause.cells.length > 0 && changesOf(cause).every((change) => truth.has(change));
  return {
    sums: firsts.length,
    right: firsts.filter(isRight).length,
    certainAndRight: firsts.filter((cause) => isRight(cause) && cause?.ambiguous === false).length,
    certainAndWrong: firsts.filter((cause) => !isRight(cause) && cause?.ambiguous === false).length
  };
}

/** "F5=102" for every cell of the cause. */
export function changesOf(cause: Cause): readonly string[] {
  return cause.cells.map((cell, at) => {
    const value = cause.values[at];
    return `${formatCell(cell)}=${value ? formatDecimal(value) : "?"}`;
  });
}

export function added(verdicts: readonly Verdicts[]): Verdicts {
  const all = (of: keyof Verdicts): number => verdicts.reduce((sum, each) => sum + each[of], 0);
  return {
    sums: all("sums"),
    right: all("right"),
    certainAndRight: all("certainAndRight"),
    certainAndWrong: all("certainAndWrong")
  };
}
