import type { Decimal } from "../../pledge/decimal";
import { cellsInDoubt, liesAbove, sumOf, type GridPair, type PairedCell, type PairedRow } from "../grid-pair";
import type { Reason } from "./messages";

/** What bounds the grid: money cannot be spent before it is secured, but it can come in another year than planned. */
export type Bound = "secured" | "plan";

/** A cell above its limit; `reason` says what may explain it, null where nothing does. */
export interface Breach {
  readonly row: PairedRow;
  readonly at: PairedCell;
  readonly sums: Sums | null;
  readonly reason: Reason | null;
}

export interface Judged {
  readonly breaches: readonly Breach[];
  /** Cells that could be compared and lie within their limit. */
  readonly within: number;
}

/** Σ of both sides over as many figures. */
interface Sums {
  readonly amount: Decimal;
  readonly limit: Decimal;
  readonly figures: number;
}

/** Every cell of the pair above its limit, sources before 계; 계 only where no source of the column says it. */
export function judgePair(pair: GridPair, bound: Bound): Judged {
  const total = pair.rows.find(({ row }) => row.role === "total");
  const sources = pair.rows.filter((row) => row !== total);
  const comparable = comparableIn(pair);
  const totalExceeds = total ? exceeds(pair, wholeOf(total, comparable)) : false;
  const breaches: Breach[] = [];
  let within = 0;
  const told = new Set<string>();
  for (const row of [...sources, ...(total ? [total] : [])]) {
    const cells = cellsToCompare(row).filter(comparable);
    const above = cells.filter((cell) => isAbove(pair, cell));
    within += cells.length - above.length;
    for (const at of above) {
      if (row === total && told.has(at.column.key)) continue;
      told.add(at.column.key);
      const rowExceeds = exceeds(pair, wholeOf(row, comparable));
      breaches.push(
        bound === "secured"
          ? strictBreach(pair, row, at)
          : { row, at, sums: wholeOf(row, comparable), reason: reasonOf(rowExceeds, totalExceeds) }
      );
    }
  }
  return { breaches, within };
}

/** Known on both sides, a limit that is no reduction, and neither in a sum that does not hold: what is wrong there is told there. */
function comparableIn(pair: GridPair): (cell: PairedCell) => boolean {
  const cells = cellsInDoubt(pair.grid);
  const limits = cellsInDoubt(pair.other);
  return ({ cell, other, amount, otherAmount }) =>
    amount !== null &&
    otherAmount !== null &&
    otherAmount.coefficient >= 0n &&
    !cells.has(cell) &&
    !limits.has(other);
}

/** Years say more than 총계, which only follows from them. */
function cellsToCompare({ times, whole, complete }: PairedRow): readonly PairedCell[] {
  return whole && (times.length === 0 || !complete) ? [...times, whole] : times;
}

function isAbove(pair: GridPair, { amount, otherAmount }: PairedCell): boolean {
  return amount !== null && otherAmount !== null && liesAbove(pair, amount, otherAmount, 1);
}

function wholeOf(
  { times, whole, complete }: PairedRow,
  comparable: (cell: PairedCell) => boolean
): Sums | null {
  if (complete && times.length > 0 && times.every(comparable)) return sumsOf(times);
  return whole && comparable(whole) ? sumsOf([whole]) : null;
}

function sumsOf(cells: readonly PairedCell[]): Sums | null {
  const amount = sumOf(cells, "amount");
  const limit = sumOf(cells, "otherAmount");
  return amount && limit ? { amount, limit, figures: cells.length } : null;
}

function exceeds(pair: GridPair, sums: Sums | null): boolean {
  return sums !== null && liesAbove(pair, sums.amount, sums.limit, sums.figures);
}

/** Up to the end of a year no more can be spent than was secured by then. */
function strictBreach(pair: GridPair, row: PairedRow, at: PairedCell): Breach {
  const before = row.times.slice(0, row.times.indexOf(at) + 1);
  const sums = at === row.whole ? sumsOf([at]) : row.complete ? sumsOf(before) : null;
  return { row, at, sums, reason: exceeds(pair, sums) ? null : "carried-over" };
}

function reasonOf(rowExceeds: boolean, totalExceeds: boolean): Reason | null {
  if (!rowExceeds) return "moved-between-years";
  return totalExceeds ? null : "moved-between-sources";
}
