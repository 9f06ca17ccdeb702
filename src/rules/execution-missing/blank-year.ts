import { isZero } from "../../pledge/decimal";
import type { Grid, GridCell } from "../../pledge/grid";

/**
 * `missing`: the grid writes nothing as "-" or 0 elsewhere, or later years are filled in. `doubtful`: it cannot be
 * told. `zero`: the grid writes nothing as blank in other years too, and the years behind are blank as well.
 */
export interface BlankYear {
  readonly standing: "missing" | "doubtful" | "zero";
  /** What is to be filled in. */
  readonly cells: readonly GridCell[];
}

/** The year if nothing at all stands in it, totals that are formulas aside; null where something does. */
export function blankYearOf(grid: Grid, year: number): BlankYear | null {
  const cells = cellsOf(grid, (of) => of === year);
  const typed = cells.filter((cell) => cell.notation === "blank");
  if (typed.length === 0 || !cells.every(isBlankOrFollows)) return null;
  const others = [...new Set(grid.columns.flatMap((column) => yearIn(column)))].filter((of) => of !== year);
  const filled = others.filter((other) => cellsOf(grid, (of) => of === other).some((cell) => isMoney(cell)));
  const blankIsZero = filled.some((other) =>
    cellsOf(grid, (of) => of === other).some((cell) => cell.notation === "blank")
  );
  const written = cellsOf(grid, () => true).some(
    (cell) =>
      cell.notation === "dash" ||
      (cell.notation === "number" && cell.formula === undefined && isNothing(cell))
  );
  const followed = filled.some((other) => other > year);
  if (followed) return { standing: blankIsZero ? "doubtful" : "missing", cells: typed };
  return { standing: written ? "missing" : blankIsZero ? "zero" : "doubtful", cells: typed };
}

function yearIn(column: Grid["columns"][number]): readonly number[] {
  return column.role === "year" && column.year !== undefined ? [column.year] : [];
}

function cellsOf(grid: Grid, isWanted: (year: number) => boolean): readonly GridCell[] {
  return grid.cells.flatMap((row) =>
    row.filter((_, at) => {
      const column = grid.columns[at];
      return column !== undefined && yearIn(column).some(isWanted);
    })
  );
}

function isBlankOrFollows(cell: GridCell): boolean {
  return cell.notation === "blank" || (cell.formula !== undefined && isNothing(cell));
}

function isNothing({ amount }: GridCell): boolean {
  return amount !== null && isZero(amount);
}

function isMoney({ amount }: GridCell): boolean {
  return amount !== null && !isZero(amount);
}
