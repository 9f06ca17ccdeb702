import type { Grid } from "./grid";
import type { PledgeBook } from "./pledge-book";

/** The grids whose sums may miss through rounding, as the profile says or as the reading guessed; in the order of the book. */
export function roundedGrids({ pledges }: PledgeBook): readonly Grid[] {
  return pledges.flatMap(({ grids }) => grids.filter(({ rounding }) => rounding === "rounded"));
}
