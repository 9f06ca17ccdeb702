import { CellValueType, type ICellData, type IDocumentData } from "@univerjs/core";
import type { CellAt } from "../../../../workbook/address";
import type { Cell, CellError, CellValue } from "../../../../workbook/snapshot";
import { isRightful } from "../../../calculation/rightful";

/** Excel's error values; a grid holds them as texts, and a text that reads like one as a forced text. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA"
]);

/** What is known of a cell beside what the grid holds in it. */
export interface CellFacts {
  /** With "=", as a file has it. */
  readonly formula: string | undefined;
  /** The number format of its look; undefined for General. */
  readonly format: string | undefined;
  /** The cell as it was read before, if it was. */
  readonly before: Cell | undefined;
}

/** A cell of the grid as rules see it, the very object of before where nothing changed; null for a blank one. */
export function readCell(at: CellAt, data: ICellData, { formula, format, before }: CellFacts): Cell | null {
  const value = valueOf(data);
  if (formula === undefined) {
    // A text that was emptied is no text, unless the file itself has one that is empty.
    if (value === null || (value === "" && before?.value !== "")) return null;
    return same(before, { ...at, value, ...(format === undefined ? {} : { format }) });
  }
  const cell = { ...at, formula, value, ...(format === undefined ? {} : { format }) };
  const kept = before?.formula === formula && sameCellValue(before.value, value) && !before.uncomputed;
  // An error that tells of the grid's engine, not of the workbook, is no result.
  if (value === null || (!kept && !isRightful(value))) {
    return same(before, { ...cell, value: null, uncomputed: true });
  }
  return same(before, cell);
}

export function valueOf({ v, t, p }: ICellData): CellValue {
  if (p) return textOf(p);
  if (v === undefined || v === null) return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "TRUE";
  if (typeof v === "number" || typeof v === "boolean") return v;
  if (t === CellValueType.NUMBER && v.trim() !== "" && Number.isFinite(Number(v))) return Number(v);
  if (t !== CellValueType.FORCE_STRING && ERRORS.has(v)) return { error: v } satisfies CellError;
  return v;
}

/** The text of a cell whose characters differ in look, or that has several lines. */
function textOf({ body }: IDocumentData): string {
  return (body?.dataStream ?? "").replace(/\r\n$/, "").replaceAll("\r", "\n");
}

function same(before: Cell | undefined, now: Cell): Cell {
  return before && sameCell(before, now) ? before : now;
}

function sameCell(one: Cell, other: Cell): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.formula === other.formula &&
    one.format === other.format &&
    one.uncomputed === other.uncomputed &&
    sameCellValue(one.value, other.value)
  );
}

function sameCellValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === "object" && one !== null && typeof other === "object" && other !== null) {
    return one.error === other.error;
  }
  return one === other;
}
