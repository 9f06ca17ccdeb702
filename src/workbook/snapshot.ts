import type { CellAt, Rectangle } from "./address";
import type { Flag } from "./flag";

/** An error value of a cell, such as `{ error: "#REF!" }`; told apart from a text that reads the same. */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError | null;

/** What a user sees when she stands on a cell. `formula` begins with "=", `value` is then its stored result. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
}

/**
 * A cell with a value or a formula. A formula whose file holds no result has `value: null` and `uncomputed: true`
 * until it is calculated: it is never to be read as empty or 0.
 */
export interface Cell extends CellAt, CellContent {
  /** The number format code, absent for General. */
  readonly format?: string;
  readonly uncomputed?: true;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A note or a threaded comment; its text is read only to find what must not be sent upward. */
export interface CellNote extends CellAt {
  readonly text: string;
  readonly threaded: boolean;
}

export interface SheetSnapshot {
  /** Stable while the workbook is open; sheets are addressed by name. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** The smallest rectangle around `cells`; null for an empty sheet. */
  readonly used: Rectangle | null;
  /** Sorted by row, then column; sparse: a blank cell is not listed. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Rectangle[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** The user's own notes and comments; those of our flags are in `flags`. */
  readonly notes: readonly CellNote[];
  readonly flags: readonly Flag[];
}

export interface DefinedName {
  readonly name: string;
  /** Without "=". */
  readonly refersTo: string;
  /** The sheet it is local to; absent for the whole workbook. */
  readonly sheet?: string;
  readonly hidden?: boolean;
}

/** A workbook as plain data: what every rule and template sees, whichever door it came through. No styles. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** Names of workbooks that formulas point into. */
  readonly externalLinks: readonly string[];
  /** Our own settings, by key: JSON texts. */
  readonly settings: Readonly<Record<string, string>>;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

export function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

/** Excel holds sheet names equal that differ only in case. */
export function sameSheetName(one: string, other: string): boolean {
  return one.normalize("NFC").toUpperCase() === other.normalize("NFC").toUpperCase();
}

export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return one === other;
}

export function sameContent(one: CellContent, other: CellContent): boolean {
  return one.formula === other.formula && (one.formula !== undefined || sameValue(one.value, other.value));
}

export const BLANK: CellContent = Object.freeze({ value: null });
