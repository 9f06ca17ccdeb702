import { add, subtract, ZERO, type Decimal } from "../pledge/decimal";
import { equationsOf, holds, isDecidable } from "../pledge/equation";
import type { Grid, GridCell } from "../pledge/grid";

/**
 * The totals that are formulas and agree with their addends today, with the results that they will have once the
 * cells are changed: whoever writes the change writes these with it, so that no stored result is stale.
 */
export function followersOf(
  grid: Grid,
  changes: ReadonlyMap<GridCell, Decimal>
): readonly { readonly cell: GridCell; readonly value: Decimal }[] {
  const shifts = new Map<GridCell, Decimal>();
  for (const [cell, value] of changes) shifts.set(cell, subtract(value, cell.amount ?? ZERO));
  const linked = equationsOf(grid).filter(
    (equation) =>
      equation.total.formula !== undefined &&
      !changes.has(equation.total) &&
      isDecidable(equation) &&
      holds(equation)
  );
  // A total may follow another total, whichever stands first in the list: at most as many rounds as sums.
  for (let round = 0; round < linked.length; round++) {
    let moved = false;
    for (const { total, addends } of linked) {
      const shift = addends.reduce((sum, cell) => add(sum, shifts.get(cell) ?? ZERO), ZERO);
      const known = shifts.get(total) ?? ZERO;
      if (subtract(shift, known).coefficient === 0n) continue;
      shifts.set(total, shift);
      moved = true;
    }
    if (!moved) break;
  }
  return [...shifts]
    .filter(([cell, shift]) => !changes.has(cell) && shift.coefficient !== 0n)
    .map(([cell, shift]) => ({ cell, value: add(cell.amount ?? ZERO, shift) }));
}
