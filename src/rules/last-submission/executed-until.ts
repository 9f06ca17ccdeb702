import { add, compare, isZero, subtract, ZERO, type Decimal } from "../../pledge/decimal";
import type { GridCell } from "../../pledge/grid";
import { amountIn, totalOf, yearsOf, type FigureRow, type FigureTable, type Slot } from "./figure-table";
import type { GridsThen } from "./pair-grids";
import { inUnitOf } from "./same-amount";

/** What was executed up to the end of a year, then and now, in the unit of now; and the cells of now that say it. */
export interface ExecutedUntil {
  readonly was: Decimal;
  readonly now: Decimal;
  readonly cells: readonly GridCell[];
  /** How many figures were added up. */
  readonly figures: number;
}

/**
 * By 계 or by what the sources add up to, whichever has fallen more: where a source was cut and 계 was not, 계 says nothing.
 * Null where the two layouts do not tell the same times, or an amount is unknown.
 */
export function executedUntil(pair: GridsThen, year: number): ExecutedUntil | null {
  const sums = [totalRows, sourceRows].flatMap((rowsOf) => executedBy(pair, year, rowsOf) ?? []);
  const [one, other] = sums;
  if (!one || !other) return one ?? null;
  return compare(subtract(other.now, other.was), subtract(one.now, one.was)) < 0 ? other : one;
}

type RowsOf = (table: FigureTable) => readonly FigureRow[];

const totalRows: RowsOf = (table) => [totalOf(table)].flatMap((row) => row ?? []);
const sourceRows: RowsOf = ({ rows }) => rows.filter(({ role }) => role === "source");

function executedBy({ now, was }: GridsThen, year: number, rowsOf: RowsOf): ExecutedUntil | null {
  const own = slotsUntil(now, year);
  const all = was.map((table) => ({ table, slots: slotsUntil(table, year) }));
  const comparable = all.every(
    ({ table, slots }) => slots.length > 0 && reachesBackAsFar(now, table, rowsOf)
  );
  if (own.length === 0 || !comparable) return null;
  const current = sumIn(now, own, rowsOf);
  let before: Decimal | null = ZERO;
  for (const { table, slots } of all) {
    const amount = sumIn(table, slots, rowsOf);
    before = before && amount && add(before, inUnitOf(now, table, amount));
  }
  if (!current || !before) return null;
  const figures = [now, ...was].reduce(
    (count, table) => count + rowsOf(table).length * slotsUntil(table, year).length,
    0
  );
  return { was: before, now: current, cells: cellsIn(now, own, rowsOf), figures };
}

/** 기투자 and the years; 총계 of a grid that tells no years. */
function slotsUntil(table: FigureTable, year: number): readonly Slot[] {
  const all = yearsOf(table);
  if (all.length === 0) return table.slots.includes("total") ? ["total"] : [];
  const years = all.filter((one) => one <= year);
  return table.slots.includes("prior") ? ["prior", ...years] : years;
}

/** Both begin with the same year, or the one that begins later has what came before in 기투자. */
function reachesBackAsFar(one: FigureTable, other: FigureTable, rowsOf: RowsOf): boolean {
  const [first = Infinity] = yearsOf(one);
  const [second = Infinity] = yearsOf(other);
  if (first !== second) return (first > second ? one : other).slots.includes("prior");
  const lacking = [one, other].filter(({ slots }) => !slots.includes("prior"));
  if (lacking.length !== 1) return true;
  const prior = amountIn(lacking[0] === one ? other : one, rowsOf(lacking[0] === one ? other : one), "prior");
  return prior !== null && prior !== undefined && isZero(prior);
}

function sumIn(table: FigureTable, slots: readonly Slot[], rowsOf: RowsOf): Decimal | null {
  let total: Decimal = ZERO;
  for (const slot of slots) {
    const amount = amountIn(table, rowsOf(table), slot);
    if (!amount) return null;
    total = add(total, amount);
  }
  return total;
}

function cellsIn(table: FigureTable, slots: readonly Slot[], rowsOf: RowsOf): readonly GridCell[] {
  return rowsOf(table).flatMap(
    ({ cells }) => cells?.filter((_, at) => slots.some((slot) => table.slots[at] === slot)) ?? []
  );
}
