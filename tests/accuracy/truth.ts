import type { ColumnRole, GridKind, RowRole } from "../../src/pledge/grid";
import type { Unit } from "../../src/pledge/money";
import type { CellAt, CellRef } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { Layout } from "./layout";

/** A column as it is meant; `year` also of halves. */
export interface TrueColumn {
  readonly role: ColumnRole;
  readonly year: number | null;
  readonly half: "상" | "하" | null;
}

export interface TrueRow {
  readonly role: RowRole;
  /** As an office names it, before spelling: "국비", "민자". */
  readonly name: string;
  readonly group: string | null;
  readonly bracketed: boolean;
}

/** A cell of the grid by the positions of its row and column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** An identity of the grid: the total is the sum of its addends. */
export interface TrueSum {
  readonly total: Place;
  readonly addends: readonly Place[];
  readonly along: "column" | "row";
}

/** A grid before it stands anywhere: what its rows and columns mean, and its figures in ticks of 10^-scale units. */
export interface GridPlan {
  readonly kind: GridKind;
  readonly unit: Unit;
  readonly scale: number;
  readonly columns: readonly TrueColumn[];
  readonly rows: readonly TrueRow[];
  /** `ticks[row][column]`. */
  readonly ticks: readonly (readonly number[])[];
  readonly sums: readonly TrueSum[];
}

/** A grid on a sheet. */
export interface TrueGrid extends GridPlan {
  readonly sheet: string;
  readonly at: (place: Place) => CellAt;
  /** The sums whose totals are formulas. */
  readonly formulas: readonly TrueSum[];
  /** Of the cells that are told as texts. */
  readonly texts: ReadonlySet<string>;
}

/** An amount that 추진현황 tells, with the year and the cell. */
export interface TrueItem {
  readonly cell: CellRef;
  readonly year: number;
  readonly ticks: number;
  /** As it stands in the cell's text. */
  readonly text: string;
}

/** The marked class and the rate, with their cells. */
export interface TrueStatus {
  readonly class: string;
  readonly rate: number;
  readonly mark: CellRef;
  /** The cell that each class could be marked in; none where the class is written out. */
  readonly options: Readonly<Record<string, CellRef>>;
  readonly rateCell: CellRef;
}

export interface TruePledge {
  readonly number: string;
  readonly name: string;
  readonly grids: readonly TrueGrid[];
  readonly items: readonly TrueItem[];
  readonly status: TrueStatus | null;
  /** Where fields stand: 관리번호, 공약명, 사업기간, 총사업비 …, by name. */
  readonly fields: Readonly<Record<string, CellRef>>;
}

/** A figure of 총괄표 with its cell. */
export interface TrueRollUp {
  readonly cell: CellRef;
  readonly value: number;
}

/** A workbook with all that its makers meant by it. */
export interface TrueBook {
  readonly snapshot: Snapshot;
  readonly layout: Layout;
  readonly pledges: readonly TruePledge[];
  readonly rollUp: readonly TrueRollUp[];
  /** 기준일. */
  readonly basisDate: { readonly year: number; readonly month: number; readonly day: number };
}

export function placeKey({ row, column }: Place): string {
  return `${row},${column}`;
}

/** Ticks as plain decimal digits: 1234 at scale 1 is "123.4", 50 is "5". */
export function plainOf(ticks: number, scale: number): string {
  const negative = ticks < 0 ? "-" : "";
  const digits = String(Math.abs(ticks)).padStart(scale + 1, "0");
  if (scale === 0) return negative + digits;
  const fraction = digits.slice(-scale).replace(/0+$/, "");
  return negative + digits.slice(0, -scale) + (fraction === "" ? "" : `.${fraction}`);
}
