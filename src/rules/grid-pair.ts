import { add, isZero, sum, ZERO, type Decimal } from "../pledge/decimal";
import { equationsOf, holds, isDecidable } from "../pledge/equation";
import type { Grid, GridCell, GridColumn, GridKind, GridRow } from "../pledge/grid";
import { convert, type Unit } from "../pledge/money";
import type { Pledge } from "../pledge/pledge";

/** Two cells that mean the same in two grids; both amounts in the unit of the pair, null where there is none. */
export interface PairedCell {
  readonly column: GridColumn;
  readonly cell: GridCell;
  readonly other: GridCell;
  readonly amount: Decimal | null;
  readonly otherAmount: Decimal | null;
}

export interface PairedRow {
  readonly row: GridRow;
  /** 기투자, the years and 이후, in the order of time: the columns that both grids have. */
  readonly times: readonly PairedCell[];
  /** 총계, where both have it; null where the first has money of a time that the other, which tells times, leaves out. */
  readonly whole: PairedCell | null;
  /** Whether all money of both rows stands in `times`, so that sums over them are whole. */
  readonly complete: boolean;
}

/** A grid beside another one of the same pledge; amounts in the unit of the first. */
export interface GridPair {
  readonly grid: Grid;
  readonly other: Grid;
  readonly unit: Unit;
  /** 계 and the sources that both have. */
  readonly rows: readonly PairedRow[];
}

/** The pledge's grid of the kind; null where it has none, or several, of which none is the whole. */
export function onlyGrid(pledge: Pledge, kind: GridKind): Grid | null {
  const grids = pledge.grids.filter((grid) => grid.kind === kind);
  return grids.length === 1 ? (grids[0] ?? null) : null;
}

/** Null where a unit is missing: then nothing can be compared. */
export function pairGrids(grid: Grid, other: Grid): GridPair | null {
  if (!grid.unit || !other.unit) return null;
  const unit = grid.unit.value;
  const otherUnit = other.unit.value;
  const inUnit = (amount: Decimal | null): Decimal | null =>
    amount && otherUnit !== unit ? convert({ value: amount, unit: otherUnit }, unit).value : amount;
  const columns = grid.columns.flatMap((column, at) => {
    const otherAt = columnPartner(column, grid, other);
    return otherAt < 0 ? [] : [{ column, at, otherAt, time: timeOf(column) }];
  });
  const inTime = columns
    .filter(({ time }) => time !== null)
    .sort((one, next) => (one.time ?? 0) - (next.time ?? 0));
  const whole = columns.find(({ column }) => column.role === "grand-total");
  const lone = alonePlaces(
    grid,
    inTime.map(({ at }) => at)
  );
  const otherLone = alonePlaces(
    other,
    inTime.map(({ otherAt }) => otherAt)
  );
  const otherTells = other.columns.some((column) => timeOf(column) !== null);
  const rows = grid.rows.flatMap((row, rowAt): PairedRow[] => {
    const otherAt = partnerOf(row, grid, other);
    const cells = grid.cells[rowAt];
    const others = other.cells[otherAt];
    if (!cells || !others) return [];
    const pairAt = ({
      column,
      at,
      otherAt: otherColumn
    }: (typeof columns)[number]): readonly PairedCell[] => {
      const cell = cells[at];
      const otherCell = others[otherColumn];
      if (!cell || !otherCell) return [];
      return [{ column, cell, other: otherCell, amount: cell.amount, otherAmount: inUnit(otherCell.amount) }];
    };
    const more = lone.some((at) => saysSomething(cells[at]));
    return [
      {
        row,
        times: inTime.flatMap(pairAt),
        whole: (more && otherTells) || !whole ? null : (pairAt(whole)[0] ?? null),
        complete: !more && !otherLone.some((at) => saysSomething(others[at]))
      }
    ];
  });
  return { grid, other, unit, rows };
}

/** The places of the grid's own times: those that the other grid lacks. */
function alonePlaces({ columns }: Grid, shared: readonly number[]): readonly number[] {
  return columns.flatMap((column, at) => (timeOf(column) !== null && !shared.includes(at) ? [at] : []));
}

function saysSomething(cell: GridCell | undefined): boolean {
  return cell !== undefined && !isNothing(cell);
}

function isNothing(cell: GridCell): boolean {
  return cell.amount !== null && isZero(cell.amount);
}

/** Where a column stands in time; null for sums. Halves of a year are their own columns, in their order. */
function timeOf(column: GridColumn): number | null {
  if (column.role === "prior") return 0;
  if (column.role === "after") return 9999;
  return column.role === "year" ? (column.year ?? 0) : null;
}

/** The column of the same name; 이후 may begin in another year where each grid has one alone. -1 where there is none. */
function columnPartner(column: GridColumn, grid: Grid, other: Grid): number {
  const byKey = other.columns.findIndex(({ role, key }) => role === column.role && key === column.key);
  if (byKey >= 0 || column.role !== "after") return byKey;
  const afters = [grid, other].map(({ columns }) => columns.filter(({ role }) => role === "after").length);
  return afters.every((count) => count === 1) ? other.columns.findIndex(({ role }) => role === "after") : -1;
}

/** The row of the same name; else the only one of the same source. -1 where there is none. */
function partnerOf(row: GridRow, grid: Grid, other: Grid): number {
  if (row.role !== "total" && row.role !== "source") return -1;
  const byKey = other.rows.findIndex(({ role, key }) => role === row.role && key === row.key);
  if (byKey >= 0 || row.source === null) return byKey;
  const same = (candidate: GridRow): boolean =>
    candidate.role === "source" && candidate.source === row.source;
  if (grid.rows.filter(same).length > 1 || other.rows.filter(same).length > 1) return -1;
  return other.rows.findIndex(same);
}

/** Σ of the amounts of the grid's years and what stands before and after them, in a row; null where one is unknown. */
export function sumOf(cells: readonly PairedCell[], of: "amount" | "otherAmount"): Decimal | null {
  let total = ZERO;
  for (const cell of cells) {
    const amount = cell[of];
    if (amount === null) return null;
    total = add(total, amount);
  }
  return total;
}

const NONE: ReadonlySet<GridCell> = new Set();

/** Cells of sums that do not hold: which of them is wrong is not settled, so nothing else is concluded from them. */
export function cellsInDoubt(grid: Grid): ReadonlySet<GridCell> {
  const failing = equationsOf(grid).filter((equation) => isDecidable(equation) && !holds(equation));
  return failing.length === 0 ? NONE : new Set(failing.flatMap(({ total, addends }) => [total, ...addends]));
}

/** Whether nothing at all is filled in, as in a form that is only kept ready. */
export function isEmptyGrid(grid: Grid): boolean {
  return grid.cells.every((row) => row.every(isNothing));
}

/**
 * Whether one amount lies above the other by more than what rounding can make: printed figures that were rounded, or
 * that are of another unit, stand for half a unit either side. Formula: 2·(Σ − Σ') > n·(u + u').
 */
export function liesAbove(pair: GridPair, one: Decimal, other: Decimal, figures: number): boolean {
  const { grid, other: otherGrid, unit } = pair;
  const difference = add(one, { coefficient: -other.coefficient, scale: other.scale });
  if (difference.coefficient <= 0n) return false;
  const alike =
    grid.unit?.value === otherGrid.unit?.value &&
    grid.scale === otherGrid.scale &&
    grid.rounding === "exact" &&
    otherGrid.rounding === "exact";
  if (alike) return true;
  const widths = [grid, otherGrid].map((of) => {
    const width = { coefficient: 1n, scale: of.scale };
    return of.unit ? convert({ value: width, unit: of.unit.value }, unit).value : width;
  });
  const most = sum(widths);
  const slack = { coefficient: most.coefficient * BigInt(figures), scale: most.scale };
  const twice = { coefficient: difference.coefficient * 2n, scale: difference.scale };
  return add(twice, { coefficient: -slack.coefficient, scale: slack.scale }).coefficient > 0n;
}
