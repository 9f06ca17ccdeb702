import { add, subtract, toNumber, trim, ZERO, type Decimal } from "../../pledge/decimal";
import { equationsOf } from "../../pledge/equation";
import type { Grid, GridCell } from "../../pledge/grid";
import { amountContent } from "../card-changes/amount-content";
import type { CellPlan } from "../card-changes/cell-plan";

/**
 * Plans the totals of a grid, typed ones and formulas, after some of its amounts have changed: each moves by as much as
 * what it adds up, so that one which held still holds.
 */
export function followTotals(plan: CellPlan, grid: Grid, changes: ReadonlyMap<GridCell, Decimal>): void {
  const shifts = new Map<GridCell, Decimal>();
  for (const [cell, value] of changes) shifts.set(cell, subtract(value, cell.amount ?? ZERO));
  const equations = equationsOf(grid).filter(({ total }) => !changes.has(total));
  // a total may follow another one, whichever stands first in the list
  for (let round = 0; round < equations.length; round++) {
    let moved = false;
    for (const { total, addends } of equations) {
      const shift = addends.reduce((sum, cell) => add(sum, shifts.get(cell) ?? ZERO), ZERO);
      if (subtract(shift, shifts.get(total) ?? ZERO).coefficient === 0n) continue;
      shifts.set(total, shift);
      moved = true;
    }
    if (!moved) break;
  }
  for (const [total, shift] of shifts) {
    if (changes.has(total) || shift.coefficient === 0n || total.amount === null) continue;
    const amount = add(total.amount, shift);
    const { formula } = plan.before(total.cell);
    const content =
      formula === undefined
        ? amountContent(plan, grid, total, amount)
        : { value: toNumber(trim(amount)), formula };
    plan.set(total.cell, content);
  }
}
