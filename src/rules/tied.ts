import { equationsOf, isDecidable } from "../pledge/equation";
import type { Grid, GridCell } from "../pledge/grid";
import type { PledgeBook } from "../pledge/pledge-book";

const counts = new WeakMap<Grid, number>();

/** How many cells with a number stand in at least one sum that can be decided: the share of the figures that is proved. */
export function tiedNumbers(book: PledgeBook): number {
  let tied = 0;
  for (const pledge of book.pledges) for (const grid of pledge.grids) tied += tiedIn(grid);
  return tied;
}

/** No two grids share a cell, so that each is counted once and remembered. */
export function tiedIn(grid: Grid): number {
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
