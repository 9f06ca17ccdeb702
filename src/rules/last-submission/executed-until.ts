import { add, isZero, ZERO, type Decimal } from "../../pledge/decimal";
import type { GridCell } from "../../pledge/grid";
import { totalOf, yearsOf, type FigureTable, type Slot } from "./figure-table";
import type { GridsThen } from "./pair-grids";
import { inUnitOf } from "./same-amount";
import { wholeIn } from "./unit-alone";

/** What was executed up to the end of a year, then and now, in the unit of now; and the cells of now that say it. */
export interface ExecutedUntil {
  readonly was: Decimal;
  readonly now: Decimal;
  readonly cells: readonly GridCell[];
  /** How many figures were added up. */
  readonly figures: number;
}

/** Null where the two layouts do not tell the same times, or an amount is unknown. */
export function executedUntil({ now, was }: GridsThen, year: number): ExecutedUntil | null {
  const own = slotsUntil(now, year);
  const all = was.map((table) => ({ table, slots: slotsUntil(table, year) }));
  const comparable = all.every(({ table, slots }) => reachesBackAsFar(now, table) && slots.length > 0);
  if (own.length === 0 || !comparable) return null;
  const current = sumIn(now, own);
  let before: Decimal | null = ZERO;
  for (const { table, slots } of all) {
    const amount = sumIn(table, slots);
    before = before && amount && add(before, inUnitOf(now, table, amount));
  }
  if (!current || !before) return null;
  const figures = own.length + all.reduce((count, { slots }) => count + slots.length, 0);
  return { was: before, now: current, cells: cellsIn(now, own), figures };
}

function slotsUntil(table: FigureTable, year: number): readonly Slot[] {
  const years = yearsOf(table).filter((one) => one <= year);
  return table.slots.includes("prior") ? ["prior", ...years] : years;
}

/** Both begin with the same year, or the one that begins later has what came before in 기투자. */
function reachesBackAsFar(one: FigureTable, other: FigureTable): boolean {
  const [first = Infinity] = yearsOf(one);
  const [second = Infinity] = yearsOf(other);
  if (first === second) return isTold(one) === isTold(other);
  return (first > second ? one : other).slots.includes("prior");
}

/** Whether something was spent before the first year. */
function isTold(table: FigureTable): boolean {
  const prior = table.slots.includes("prior") ? wholeIn(table, "prior") : undefined;
  return prior === null || (prior !== undefined && !isZero(prior));
}

function sumIn(table: FigureTable, slots: readonly Slot[]): Decimal | null {
  let total: Decimal = ZERO;
  for (const slot of slots) {
    const amount = wholeIn(table, slot);
    if (!amount) return null;
    total = add(total, amount);
  }
  return total;
}

function cellsIn(table: FigureTable, slots: readonly Slot[]): readonly GridCell[] {
  const row = totalOf(table);
  const rows = row ? [row] : table.rows;
  return rows.flatMap(
    ({ cells }) => cells?.filter((_, at) => slots.some((slot) => table.slots[at] === slot)) ?? []
  );
}
