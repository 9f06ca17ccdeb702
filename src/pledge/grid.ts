import type { CellRef, RangeRef } from "../workbook/address";
import type { Decimal } from "./decimal";
import type { Fact } from "./fact";
import type { Unit } from "./money";

/** 계획, 확보, 집행. */
export type GridKind = "plan" | "secured" | "executed";

/** The rules whose statement is "this cell is the sum of those". */
export type EquationRule = "grid-source-sum" | "grid-term-subtotal" | "grid-grand-total" | "grid-nested-sum";

/** 총계 · 기투자 · 소계 (Σ of the term's years) · a year · 이후. */
export type ColumnRole = "grand-total" | "prior" | "term-subtotal" | "year" | "after";

export interface GridColumn {
  readonly role: ColumnRole;
  /** Unique in the grid and the same whatever the sheet's spelling: "총계", "기투자", "소계", "2022", "2027이후". */
  readonly key: string;
  /** Of a "year" column; of an "after" column the first year it stands for, where it says so. */
  readonly year?: number;
  /** As it stands on the sheet, spaces and line breaks folded. */
  readonly label: string;
  readonly header: CellRef;
  /** Counted from 0, on the sheet; its row, where the grid's years stand one below another. See the cells for places. */
  readonly column: number;
}

/**
 * `total`: 계. `source`: a leaf that 계 adds up. `group`: a row that is itself the sum of its children (기타 with a
 * row of its own). `outside`: a bracketed row that 계 does not take in. `label-only` groups are no rows: see `group`.
 */
export type RowRole = "total" | "source" | "group" | "outside";

export interface GridRow {
  readonly role: RowRole;
  /** Unique in the grid: "계", "국비", "도비", "군비", "기타/민자", "기타/자담 등". */
  readonly key: string;
  /** The canonical source of `SOURCES`, or the label itself for a source unknown to it; null for 계 and groups. */
  readonly source: string | null;
  /** The key of the group it belongs to, whether that has amounts of its own or is a label alone. */
  readonly group: string | null;
  /** Of a row that sums rows of other groups (국비 of all sub-projects): their keys. */
  readonly parts?: readonly string[];
  readonly bracketed: boolean;
  readonly label: string;
  readonly header: CellRef;
  /** Counted from 0, on the sheet; its column, where the grid's sources stand side by side and its years below. */
  readonly row: number;
}

/** How an amount is written. `number` is a stored number; the others are texts or nothing. */
export type AmountNotation =
  | "number"
  | "blank"
  | "dash"
  | "undetermined"
  | "text-number"
  | "stray-character"
  | "decimal-for-comma"
  | "not-a-number"
  | "error"
  | "uncomputed";

export interface GridCell {
  readonly cell: CellRef;
  readonly notation: AmountNotation;
  /** Exact, in the grid's unit. Zero for blank and dash; null where there is no amount: 미정, text, an error. */
  readonly amount: Decimal | null;
  /** What was probably meant, for a cell that is no proper number. */
  readonly suggestion?: Decimal;
  /** The formula, with "=". */
  readonly formula?: string;
  /** In a hidden row or column, or under a merge. */
  readonly hidden: boolean;
  /** As the cell shows it. */
  readonly text: string;
}

export interface Grid {
  readonly kind: GridKind;
  /** No word of the sheet says what it is of: its place on the card decided. */
  readonly kindGuessed?: boolean;
  /** Unique among the pledge's grids: the kind, and "#2" behind it for a second one of the kind. */
  readonly key: string;
  readonly range: RangeRef;
  /** Null where none is declared anywhere near. */
  readonly unit: Fact<Unit> | null;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** `cells[row][column]`, in the order of `rows` and `columns`. */
  readonly cells: readonly (readonly GridCell[])[];
  /** Digits behind the point that the grid's amounts show: 0 for whole units. */
  readonly scale: number;
  /** Sums that nobody can state, because a column or a row that may be part of them was not understood. */
  readonly unstated?: readonly EquationRule[];
  /** Whether its sums may miss through rounding: see the tolerance in the rule catalogue. */
  readonly rounding: "exact" | "rounded";
}

/** Whether a row is one of those that 계 or a group adds up. */
export function isAddendOf(row: GridRow, sum: Pick<GridRow, "role" | "key" | "parts">): boolean {
  if (row.role !== "source") return false;
  if (sum.role === "total") return true;
  if (sum.role !== "group") return false;
  return sum.parts ? sum.parts.includes(row.key) : row.group === sum.key;
}

export function cellOf(grid: Grid, row: string, column: string): GridCell | undefined {
  const rowAt = grid.rows.findIndex((candidate) => candidate.key === row);
  const columnAt = grid.columns.findIndex((candidate) => candidate.key === column);
  return grid.cells[rowAt]?.[columnAt];
}

/** The grand total row 계, if the grid has one. */
export function totalRow(grid: Grid): GridRow | undefined {
  return grid.rows.find((row) => row.role === "total");
}
