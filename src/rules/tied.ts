import { equationsOf, isDecidable } from "../pledge/equation";
import type { Grid, GridCell } from "../pledge/grid";
import type { Pledge } from "../pledge/pledge";

const counts = new WeakMap<Grid, number>();

/**
 * How many cells with a number stand in at least one sum that can be decided: the share of the figures that is proved. No
 * two grids share a cell, so that each is counted once and remembered.
 */
export function tiedInPledge({ grids }: Pledge): number {
  return grids.reduce((tied, grid) => tied + tiedIn(grid), 0);
}

function tiedIn(grid: Grid): number {
  const known = counts.get(grid);
  if (known !== undefined) return known;
  const tied = new Set<GridCell>();
  for (const equation of equationsOf(grid)) {
    if (!isDecidable(equation)) continue;
    if (equation.total.notation === "number") tied.add(equation.total);
    for (const cell of equation.addends) if (cell.notation === "number") tied.add(cell);
  }
  counts.set(grid, tied.size);
  return tied.size;
}
