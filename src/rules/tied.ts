import { equationsOf, isDecidable } from "../pledge/equation";
import type { GridCell } from "../pledge/grid";
import type { PledgeBook } from "../pledge/pledge-book";

/** How many cells with a number stand in at least one sum that can be decided: the share of the figures that is proved. */
export function tiedNumbers(book: PledgeBook): number {
  const tied = new Set<GridCell>();
  for (const pledge of book.pledges) {
    for (const grid of pledge.grids) {
      for (const equation of equationsOf(grid)) {
        if (!isDecidable(equation)) continue;
        for (const cell of [equation.total, ...equation.addends]) {
          if (cell.notation === "number") tied.add(cell);
        }
      }
    }
  }
  return tied.size;
}
