import { formatCell, type CellAt } from "../../../src/workbook/address";
import type { Layout } from "../layout";
import { placeKey, type GridPlan, type Place, type TrueSum } from "../truth";

/** The sums of the grid whose totals the office has as formulas; a cell that two sums give has the first one's. */
export function formulaSums(plan: GridPlan, layout: Layout): readonly TrueSum[] {
  if (layout.formulas === "typed") return [];
  const taken = new Set<string>();
  return plan.sums.filter((sum) => {
    if (layout.formulas === "total-row" && sum.along !== "column") return false;
    const key = placeKey(sum.total);
    return !taken.has(key) && taken.add(key);
  });
}

/** "=SUM(F8:F13)", or "=F8+F9+F13" where the office adds by hand. */
export function formulaOf(addends: readonly Place[], at: (place: Place) => CellAt, layout: Layout): string {
  if (layout.formulas === "plus")
    return `=${inOrder(addends)
      .map((place) => formatCell(at(place)))
      .join("+")}`;
  return `=SUM(${runsOf(addends)
    .map(([first, last]) => (first === last ? nameOf(first) : `${nameOf(first)}:${nameOf(last)}`))
    .join(",")})`;

  function nameOf(place: Place): string {
    return formatCell(at(place));
  }
}

function inOrder(places: readonly Place[]): readonly Place[] {
  return [...places].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Places that stand one behind the other, as first and last. */
function runsOf(places: readonly Place[]): readonly (readonly [Place, Place])[] {
  const runs: [Place, Place][] = [];
  for (const place of inOrder(places)) {
    const open = runs.at(-1);
    const last = open?.[1];
    const follows =
      last !== undefined &&
      ((last.row === place.row && last.column + 1 === place.column) ||
        (last.column === place.column && last.row + 1 === place.row));
    if (open && follows) open[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}
