import type { FigureAt } from "./figure-at";
import { isNear, type OwnSum } from "./own-sums";

/** So many rows that miss by little are rounded ones; a single one may be wrong. */
const ROUNDED = 2;

/**
 * The sum across a 계 row without what rounding does in the rows that the 계 row adds up: of rows that each miss by a
 * little, the row that adds them up misses by all of it. Any other sum is left as it is.
 */
export function withoutRounding(sum: OwnSum, sums: readonly OwnSum[]): OwnSum {
  if (sum.miss === 0n) return sum;
  const whole = downOf(sum.total, sums);
  const parts = sum.addends.map((addend) => downOf(addend, sums));
  const rows = whole?.addends.map((total, at) => acrossRow(total, parts, at)) ?? [];
  let rounding = 0n;
  for (const row of rows) {
    if (!row || (row.miss !== 0n && !isNear(row))) return sum;
    rounding += row.miss;
  }
  const rounded = rows.filter((row) => row?.miss !== 0n).length;
  const left = sum.miss - rounding;
  // what rounding may be behind by itself is left to the tolerance, unless the rows tell all of it
  if (rounded < ROUNDED || (isNear(sum) && left !== 0n)) return sum;
  return { ...sum, miss: left };
}

function downOf(figure: FigureAt, sums: readonly OwnSum[]): OwnSum | undefined {
  return sums.find(
    ({ total, addends }) => total === figure && addends.every(({ column }) => column === figure.column)
  );
}

/** The same sum in one of the rows under 계. */
function acrossRow(total: FigureAt, parts: readonly (OwnSum | undefined)[], at: number): OwnSum | null {
  let miss = total.whole;
  const addends: FigureAt[] = [];
  for (const part of parts) {
    const addend = part?.addends[at];
    if (miss === null || addend?.row !== total.row || addend.whole === null) return null;
    miss -= addend.whole;
    addends.push(addend);
  }
  return miss === null ? null : { total, addends, miss, step: total.step };
}
