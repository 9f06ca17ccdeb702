import type { BaselineGrid } from "../../pledge/baseline";
import { isZero, parseDecimal, ZERO, add, trim, type Decimal } from "../../pledge/decimal";
import type { Grid, GridCell, GridKind, RowRole } from "../../pledge/grid";
import type { Unit } from "../../pledge/money";
import { compact } from "../../reading/labels/fold";

/** What a column stands for, whatever the layout: 기투자, a year, 이후, 총계; null for sums in between and strangers. */
export type Slot = "prior" | "after" | "total" | number;

export interface FigureRow {
  readonly key: string;
  readonly role: RowRole;
  /** By what the row is found again when it was renamed or split. */
  readonly source: string;
  readonly label: string;
  /** One a column; null where there is no amount. */
  readonly amounts: readonly (Decimal | null)[];
  /** As they stand on the sheet, where this is of one. */
  readonly cells: readonly GridCell[] | null;
}

/** A grid as figures alone, of now or of the last submission. */
export interface FigureTable {
  readonly kind: GridKind;
  readonly unit: Unit | null;
  /** Digits behind the point that its figures usually have. */
  readonly scale: number;
  readonly slots: readonly (Slot | null)[];
  readonly rows: readonly FigureRow[];
  readonly grid: Grid | null;
}

const tables = new WeakMap<Grid | BaselineGrid, FigureTable>();

export function tableOfGrid(grid: Grid): FigureTable {
  let table = tables.get(grid);
  if (!table) {
    const rows = grid.rows.map((row, at): FigureRow => {
      const cells = grid.cells[at] ?? [];
      const { key, role, source, label } = row;
      return {
        key,
        role,
        source: nameOf(source, key),
        label,
        amounts: cells.map(({ amount }) => amount),
        cells
      };
    });
    table = {
      kind: grid.kind,
      unit: grid.unit?.value ?? null,
      scale: scaleOf(rows),
      slots: grid.columns.map(({ key }) => slotOf(key)),
      rows,
      grid
    };
    tables.set(grid, table);
  }
  return table;
}

export function tableOfBaseline(grid: BaselineGrid): FigureTable {
  let table = tables.get(grid);
  if (!table) {
    const rows = grid.rows.map(({ key, role, source, amounts }): FigureRow => ({
      key,
      role,
      source: nameOf(source, key),
      label: key,
      amounts: amounts.map((text) => (text === null ? null : parseDecimal(text))),
      cells: null
    }));
    const { kind, unit, columns } = grid;
    table = { kind, unit, scale: scaleOf(rows), slots: columns.map(slotOf), rows, grid: null };
    tables.set(grid, table);
  }
  return table;
}

/** "기투자" → prior, "2022", "2022상" → 2022, "2027이후" → after, "총계" → total. */
export function slotOf(column: string): Slot | null {
  if (column === "총계") return "total";
  if (column === "기투자") return "prior";
  if (/^(\d{4})?이후$/.test(column)) return "after";
  const year = /^(\d{4})[상하]?$/.exec(column);
  return year ? Number(year[1]) : null;
}

function nameOf(source: string | null, key: string): string {
  return compact(source ?? key).replace(/[(（)）]/g, "");
}

/** One figure with digits behind the point among whole ones says nothing of how the others are printed. */
const USUAL = 5;

function scaleOf(rows: readonly FigureRow[]): number {
  const scales = rows.flatMap(({ amounts }) =>
    amounts.flatMap((amount) => (amount && !isZero(amount) ? [trim(amount).scale] : []))
  );
  const broken = scales.filter((scale) => scale > 0);
  return broken.length * USUAL >= scales.length ? Math.max(0, ...broken) : 0;
}

/** Σ of the rows' amounts in the slot's columns; null where one is unknown, undefined where there is no such column. */
export function amountIn(
  { slots }: FigureTable,
  rows: readonly FigureRow[],
  slot: Slot
): Decimal | null | undefined {
  const columns = slots.flatMap((one, at) => (one === slot ? [at] : []));
  if (columns.length === 0 || rows.length === 0) return undefined;
  let total = ZERO;
  for (const row of rows) {
    for (const column of columns) {
      const amount = row.amounts[column];
      if (!amount) return null;
      total = add(total, amount);
    }
  }
  return total;
}

/** The rows that are no sums of others: the sources, and what stands in brackets beside them. */
export function leavesOf({ rows }: FigureTable): readonly FigureRow[] {
  return rows.filter(({ role }) => role === "source" || role === "outside");
}

export function totalOf({ rows }: FigureTable): FigureRow | undefined {
  return rows.find(({ role }) => role === "total");
}

export function yearsOf({ slots }: FigureTable): readonly number[] {
  return [...new Set(slots.filter((slot): slot is number => typeof slot === "number"))].sort((a, b) => a - b);
}
