import { equal, ZERO } from "../../pledge/decimal";
import { equationsOf, holds, isDecidable } from "../../pledge/equation";
import type { Grid } from "../../pledge/grid";

/** Whether a grid that was changed still reads as it should: these years, the same 총계 in every row, sums that hold. */
export function sameTotals(before: Grid, after: Grid, years: readonly number[]): boolean {
  const now = after.columns.flatMap(({ role, year }) =>
    role === "year" && year !== undefined ? [year] : []
  );
  if (now.length < years.length || now.some((year) => !years.includes(year))) return false;
  if (after.rows.length !== before.rows.length || after.kind !== before.kind) return false;
  const place = ({ columns }: Grid): number => columns.findIndex(({ role }) => role === "grand-total");
  const [old, fresh] = [place(before), place(after)];
  if (old < 0 !== fresh < 0) return false;
  const same = before.cells.every((line, row) => {
    const total = line[old]?.amount ?? ZERO;
    const other = after.cells[row]?.[fresh]?.amount ?? ZERO;
    return after.rows[row]?.key === before.rows[row]?.key && equal(total, other);
  });
  const right = (grid: Grid): number =>
    equationsOf(grid).filter((equation) => isDecidable(equation) && !holds(equation)).length;
  return same && right(after) <= right(before);
}
