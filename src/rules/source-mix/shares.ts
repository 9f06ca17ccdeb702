import { add, compare, isZero, subtract, ZERO, type Decimal } from "../../pledge/decimal";
import type { Grid, GridCell } from "../../pledge/grid";
import { cellsInDoubt } from "../grid-pair";

/** What each source of a grid comes to, in the grid's unit, and which cells say so. */
export interface Mix {
  readonly total: Decimal;
  readonly sources: ReadonlyMap<string, { readonly amount: Decimal; readonly cells: readonly GridCell[] }>;
}

/**
 * Σ by source over 기투자, the years that pass `isCounted` and, for all years, 이후; rows of the same source together.
 * Null where an amount is unknown or negative, a sum of the grid does not hold, or there is nothing at all.
 */
export function mixOf(grid: Grid, isCounted: (year: number) => boolean): Mix | null {
  const doubt = cellsInDoubt(grid);
  const sources = new Map<string, { amount: Decimal; cells: GridCell[] }>();
  const counted = grid.columns.flatMap((column, at) => (counts(column, isCounted) ? [at] : []));
  let total = ZERO;
  for (const [rowAt, row] of grid.rows.entries()) {
    if (row.role !== "source" || row.source === null) continue;
    const entry = sources.get(row.source) ?? { amount: ZERO, cells: [] };
    sources.set(row.source, entry);
    let inRow = ZERO;
    for (const at of counted) {
      const cell = grid.cells[rowAt]?.[at];
      if (!cell) continue;
      if (!cell.amount || cell.amount.coefficient < 0n || doubt.has(cell)) return null;
      inRow = add(inRow, cell.amount);
      entry.cells.push(cell);
    }
    entry.amount = add(entry.amount, inRow);
    total = add(total, inRow);
  }
  return isZero(total) ? null : { total, sources };
}

function counts({ role, year }: Grid["columns"][number], isCounted: (year: number) => boolean): boolean {
  if (role === "prior") return true;
  if (role === "year") return year !== undefined && isCounted(year);
  return role === "after" && isCounted(year ?? Infinity);
}

/** Whether the source's share of one mix is at least so many points off its share of the other. Exact: a/A − b/B ≥ p/100. */
export function sharesDiffer(source: string, one: Mix, other: Mix, points: bigint): boolean {
  const a = times(one.sources.get(source)?.amount ?? ZERO, other.total);
  const b = times(other.sources.get(source)?.amount ?? ZERO, one.total);
  const miss = subtract(a, b);
  const size = miss.coefficient < 0n ? { ...miss, coefficient: -miss.coefficient } : miss;
  const whole = times(one.total, other.total);
  return (
    compare(times(size, { coefficient: 100n, scale: 0 }), times(whole, { coefficient: points, scale: 0 })) >=
    0
  );
}

/** part ÷ whole ≥ points/100. */
export function isAtLeast(part: Decimal, whole: Decimal, points: bigint): boolean {
  const hundred = { coefficient: 100n, scale: 0 };
  return compare(times(part, hundred), times(whole, { coefficient: points, scale: 0 })) >= 0;
}

function times(one: Decimal, other: Decimal): Decimal {
  return { coefficient: one.coefficient * other.coefficient, scale: one.scale + other.scale };
}
