import type { CellRef } from "../../workbook/address";

/**
 * What became of a cell. "recalculated": the formula is the same and gives another value; "formula": another formula
 * gives the same value; "formula-gone" and "formula-new": a value where a formula was, and the other way about.
 */
export type CellHow =
  | "value"
  | "recalculated"
  | "formula"
  | "formula-and-value"
  | "formula-gone"
  | "formula-new"
  | "added"
  | "removed";

export interface CellChange {
  readonly kind: "cell";
  readonly how: CellHow;
  /** Where it stands now; where it stood, for one that was removed. */
  readonly cell: CellRef;
  /** The function that gives another value each day or opening, where the cell's formula has one: "TODAY". */
  readonly volatile: string | null;
}

/** Rows or columns that came or went, counted from 0: of the sheet as it is where they came, as it was where they went. */
export interface LineChange {
  readonly kind: "lines";
  readonly how: "added" | "removed";
  readonly axis: "row" | "column";
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

export type SheetHow = "added" | "removed" | "renamed" | "moved" | "hidden" | "shown";

export interface SheetChange {
  readonly kind: "sheet";
  readonly how: SheetHow;
  /** As it is called now; as it was, for one that was removed. */
  readonly sheet: string;
  /** As it was called, where it was renamed. */
  readonly before?: string;
}

/** One thing that is not as it was when the workbook was sealed. */
export type SealChange =
  | CellChange
  | LineChange
  | SheetChange
  /** Formulas that came to read otherwise as lines came or went, and give what they gave. */
  | { readonly kind: "followed"; readonly cells: readonly CellRef[] }
  /** Formulas that give another value because cells that they look at changed: no change of their own. */
  | { readonly kind: "recalculated"; readonly cells: readonly CellRef[] }
  /** Something of the sheet changed that its short hashes do not tell. */
  | { readonly kind: "unnamed"; readonly sheet: string }
  | { readonly kind: "waiver"; readonly how: "added" | "removed" | "changed"; readonly key: string }
  | { readonly kind: "profile" }
  | { readonly kind: "date-system" }
  /** The sheet 검증결과 is not as the sealing left it. */
  | { readonly kind: "report"; readonly sheet: string };
