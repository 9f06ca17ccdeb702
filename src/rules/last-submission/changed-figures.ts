import { add, isZero, sum, ZERO, type Decimal } from "../../pledge/decimal";
import type { GridCell } from "../../pledge/grid";
import { amountIn, leavesOf, totalOf, type FigureRow, type FigureTable, type Slot } from "./figure-table";
import type { GridsThen } from "./pair-grids";
import { inUnitOf, sayTheSame } from "./same-amount";

/** A figure that is another one than it was; amounts in the unit of now. */
export interface FigureChange {
  /** The sources ("국비", "국비, 균특"), or "계". */
  readonly row: string;
  readonly slot: Slot;
  readonly was: Decimal;
  /** Null where no amount stands there now (미정, a text). */
  readonly now: Decimal | null;
  /** The cells of now that say it. */
  readonly cells: readonly GridCell[];
}

/**
 * What has changed in the slot, source by source. 계 is told only where no source explains it. A source that was
 * renamed, or split into several, is no change as long as its money is the same; nor is money that moved between a row
 * of both and a row that only one layout has.
 */
export function changesIn({ now, was }: GridsThen, slot: Slot): readonly FigureChange[] {
  const tables = was.filter(({ slots }) => slots.includes(slot));
  if (tables.length === 0 || !now.slots.includes(slot)) return [];
  const sources = changedSources(now, tables, slot);
  return sources.length > 0 ? sources : changedTotal(now, tables, slot);
}

interface Side {
  readonly rows: readonly FigureRow[];
  readonly amount: Decimal | null | undefined;
}

function changedSources(now: FigureTable, was: readonly FigureTable[], slot: Slot): readonly FigureChange[] {
  const own = bySource(leavesOf(now));
  const before = was.map((table) => ({ table, rows: bySource(leavesOf(table)) }));
  const names = [...new Set([...own.keys(), ...before.flatMap(({ rows }) => [...rows.keys()])])];
  const [first] = was;
  if (!first || own.size === 0 || before.every(({ rows }) => rows.size === 0)) return [];
  const common: FigureChange[] = [];
  const apart: { readonly label: string; readonly now: Side; readonly was: Decimal | null }[] = [];
  let figures = 0;
  for (const name of names) {
    const rows = own.get(name) ?? [];
    const side: Side = { rows, amount: amountIn(now, rows, slot) };
    const then = amountThen(now, before, name, slot);
    if (side.amount === undefined && then === undefined) continue;
    figures += rows.length + 1;
    if (side.amount === undefined || then === undefined) {
      apart.push({ label: labelOf(rows, name), now: side, was: then ?? null });
      continue;
    }
    if (then === null) continue;
    if (side.amount !== null && sayTheSame(now, first, side.amount, then, rows.length)) continue;
    const cells = differingCells(now, before, name, slot) ?? cellsOf(now, rows, slot);
    common.push({ row: labelOf(rows, name), slot, was: then, now: side.amount, cells });
  }
  const moved = apart.filter(({ now: { amount }, was: then }) => !isNothing(amount) || !isNothing(then));
  if (moved.length === 0) return common;
  const total = (side: "now" | "was"): Decimal =>
    add(
      sum(common.map((change) => change[side] ?? ZERO)),
      sum(moved.map((one) => (side === "now" ? (one.now.amount ?? ZERO) : (one.was ?? ZERO))))
    );
  if (sayTheSame(now, first, total("now"), total("was"), figures)) return [];
  const nowApart = sum(moved.map((one) => one.now.amount ?? ZERO));
  const wasApart = sum(moved.map((one) => one.was ?? ZERO));
  if (sayTheSame(now, first, nowApart, wasApart, figures)) return common;
  const rows = moved.flatMap((one) => one.now.rows);
  const whole = totalOf(now);
  const cells = cellsOf(now, rows.length > 0 || !whole ? rows : [whole], slot);
  const row = moved.map(({ label }) => label).join(", ");
  return [...common, { row, slot, was: wasApart, now: nowApart, cells }];
}

function changedTotal(now: FigureTable, was: readonly FigureTable[], slot: Slot): readonly FigureChange[] {
  const row = totalOf(now);
  const [first] = was;
  if (!row || !first) return [];
  const amount = amountIn(now, [row], slot);
  let before: Decimal | null = ZERO;
  for (const table of was) {
    const total = totalOf(table);
    const then = total && amountIn(table, [total], slot);
    if (then === undefined) return [];
    before = before && then && add(before, inUnitOf(now, table, then));
  }
  if (amount === undefined || before === null) return [];
  const figures = Math.max(leavesOf(now).length, ...was.map((table) => leavesOf(table).length)) + 1;
  if (amount !== null && sayTheSame(now, first, amount, before, figures * was.length)) return [];
  return [{ row: row.label, slot, was: before, now: amount, cells: cellsOf(now, [row], slot) }];
}

type Sources = ReadonlyMap<string, readonly FigureRow[]>;
type Then = readonly { readonly table: FigureTable; readonly rows: Sources }[];

/** Σ over the tables; undefined where none has such a figure, null where one does not know it. */
function amountThen(now: FigureTable, before: Then, name: string, slot: Slot): Decimal | null | undefined {
  let total: Decimal | null | undefined;
  for (const { table, rows } of before) {
    const amount = amountIn(table, rows.get(name) ?? [], slot);
    if (amount === undefined) continue;
    if (amount === null || total === null) total = null;
    else total = add(total ?? ZERO, inUnitOf(now, table, amount));
  }
  return total;
}

/** Of a source of several rows those that differ themselves; null where the rows are not the same ones. */
function differingCells(
  now: FigureTable,
  before: Then,
  name: string,
  slot: Slot
): readonly GridCell[] | null {
  const [only, ...more] = before;
  if (!only || more.length > 0) return null;
  const then = new Map((only.rows.get(name) ?? []).map((row) => [row.key, row]));
  const rows = leavesOf(now).filter(({ source }) => source === name);
  if (rows.length !== then.size || !rows.every(({ key }) => then.has(key))) return null;
  const differing = rows.filter((row) => {
    const amount = amountIn(now, [row], slot);
    const other = then.get(row.key);
    const was = other && amountIn(only.table, [other], slot);
    return !amount || !was || !sayTheSame(now, only.table, amount, inUnitOf(now, only.table, was), 1);
  });
  return differing.length > 0 ? cellsOf(now, differing, slot) : null;
}

function bySource(rows: readonly FigureRow[]): Sources {
  const sources = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const group = sources.get(row.source);
    if (group) group.push(row);
    else sources.set(row.source, [row]);
  }
  return sources;
}

function cellsOf({ slots }: FigureTable, rows: readonly FigureRow[], slot: Slot): readonly GridCell[] {
  return rows.flatMap(({ cells }) => cells?.filter((_, at) => slots[at] === slot) ?? []);
}

function labelOf(rows: readonly FigureRow[], name: string): string {
  return rows.length > 0 ? [...new Set(rows.map(({ label }) => label))].join(", ") : name;
}

function isNothing(amount: Decimal | null | undefined): boolean {
  return !amount || isZero(amount);
}
