import type { CellRef, RangeRef } from "../workbook/address";
import type { Decimal } from "./decimal";
import type { Fact } from "./fact";
import type { AmountNotation, GridKind } from "./grid";
import type { Unit } from "./money";
import type { StatusClass } from "./status";

/** 금액 · 건수 · 비율(%), or the class of a pledge in words (이행상태). */
export type SummaryMeasure = "amount" | "count" | "ratio" | "state";

/** Which money of a card: all of it, before the term, within it, after it, or of one year. */
export type SummaryPart = "all" | "prior" | "term" | "after" | number;

/** 완료, or several together as 추진중 (정상 + 일부); a local class has none of ours and is known by its label. */
export interface ClassSet {
  /** Compact. */
  readonly label: string;
  readonly classes: readonly StatusClass[];
}

/** A pledge as a roll-up names it; either may be "". Made comparable: see `normalizeNumber` and `compact`. */
export interface SummaryPledge {
  readonly number: string;
  readonly name: string;
}

/**
 * What a row or a column is of. Absent = it says nothing of that; null = all of it together (계). Texts are compact.
 * `group` is a 구분 that may be an area or a department, `sub` a second one within it.
 */
export interface SummaryScope {
  readonly area?: string | null;
  readonly department?: string | null;
  readonly group?: string | null;
  readonly sub?: string | null;
  readonly pledge?: SummaryPledge | null;
  readonly class?: ClassSet | null;
  /** A canonical source, or the label of one unknown. */
  readonly source?: string | null;
  readonly part?: SummaryPart;
  readonly kind?: GridKind;
}

export interface SummaryRow {
  /** Counted from 0, on the sheet. */
  readonly row: number;
  readonly header: CellRef;
  /** As it stands on the sheet, spaces folded; the outer labels first. */
  readonly label: string;
  readonly scope: SummaryScope;
  /** A row of ratios (비율) within a table of counts or amounts. */
  readonly ratio: boolean;
  /** (민자): 계 may leave it out. */
  readonly bracketed: boolean;
}

export interface SummaryColumn {
  /** Counted from 0, on the sheet. */
  readonly column: number;
  readonly header: CellRef;
  /** The headings from top to bottom, spaces folded. */
  readonly label: string;
  readonly measure: SummaryMeasure;
  readonly scope: SummaryScope;
  /** (민자): 계 may leave it out. */
  readonly bracketed: boolean;
  /** Of amounts: as the head itself says. */
  readonly unit: Unit | null;
}

export interface SummaryCell {
  readonly cell: CellRef;
  readonly notation: AmountNotation;
  /**
   * Amounts in the table's unit, counts, ratios in percent. Zero for a blank or dashed amount or count; null where there
   * is no figure, as under "state".
   */
  readonly value: Decimal | null;
  /** Of a state: the classes it names. */
  readonly state: ClassSet | null;
  readonly formula?: string;
  /** As the cell shows it. */
  readonly text: string;
}

/** 총괄표, 집계표, 현황표: figures over many pledges, by area, department, pledge, class or source. */
export interface Summary {
  /** Unique in the workbook: the sheet, and "#2" behind it for its second table. */
  readonly key: string;
  readonly range: RangeRef;
  readonly unit: Fact<Unit> | null;
  readonly rows: readonly SummaryRow[];
  readonly columns: readonly SummaryColumn[];
  /** `cells[row][column]`, in the order of `rows` and `columns`. */
  readonly cells: readonly (readonly SummaryCell[])[];
}

/** Whether the row adds up others in some dimension. */
export function isTotalRow({ scope }: SummaryRow): boolean {
  return [
    scope.area,
    scope.department,
    scope.group,
    scope.sub,
    scope.pledge,
    scope.class,
    scope.source
  ].includes(null);
}

/** For comparing what rows and columns are of. */
export function scopeText(value: SummaryScope[keyof SummaryScope]): string {
  if (value === undefined) return "?";
  if (value === null) return "계";
  if (typeof value !== "object") return String(value);
  return "label" in value ? value.label : `${value.number}/${value.name}`;
}
