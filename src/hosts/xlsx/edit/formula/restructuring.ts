import { parseRange, type CellAt, type Rectangle } from "../../../../workbook/address";
import { sameSheetName } from "../../../../workbook/snapshot";
import { formulaAt, shareFormula } from "../../read/shared-formula";
import { movedRectangle, type LineChange } from "../lines/line-change";
import { referencesIn, type Reference, type SheetMention, type WordReference } from "./references";

/** A change of a workbook's shape, as everything that refers to cells has to follow it. */
export interface Restructuring {
  readonly sheet: string;
  /** What a formula on another sheet has in its text if it is concerned: the sheet's name, names of its tables. */
  readonly mentioned: readonly string[];
  /** Where lines come or go: cells of the sheet move. */
  readonly lines: LineChange | null;
  /** What stands in the place of a reference; null where it stays as it is. */
  follow(reference: Reference, place: FormulaPlace): string | null;
}

/** Where a formula stands. */
export interface FormulaPlace {
  /** The sheet whose cells a reference without a sheet means; null where none is meant. */
  readonly home: string | null;
  /** Names count what has no "$" from the cell that uses them. */
  readonly inName?: boolean;
}

/** The formula (without "=") as it reads afterwards; the very same text where nothing of it is concerned. */
export function followFormula(text: string, change: Restructuring, place: FormulaPlace): string {
  const pieces: string[] = [];
  let at = 0;
  for (const reference of referencesIn(text)) {
    const followed = change.follow(reference, place);
    if (followed === null) continue;
    pieces.push(text.slice(at, reference.from), followed);
    at = reference.to;
  }
  return pieces.length === 0 ? text : pieces.join("") + text.slice(at);
}

/** Whether a reference of that mention means the sheet, and no other with it. */
export function meansSheet(mention: SheetMention | null, home: string | null, sheet: string): boolean {
  if (!mention) return home !== null && sameSheetName(home, sheet);
  const [name, end] = mention.sheets;
  return end === undefined && sameSheetName(name, sheet);
}

/** What stands in the place of a table that goes; null for any other word. */
export function lostTable({ word }: WordReference, tables: readonly string[]): string | null {
  return tables.some((table) => sameSheetName(table, word)) ? "#REF!" : null;
}

/**
 * A formula that is meant for the first cell of its ranges (of a conditional format, a validation) and counts from
 * there to each other cell. Where that first cell goes, the formula is written for the one that is first then.
 */
export function followAnchored(
  text: string,
  ranges: string,
  change: Restructuring,
  place: FormulaPlace & { readonly home: string }
): string {
  const { lines } = change;
  if (!lines || !sameSheetName(place.home, change.sheet)) return followFormula(text, change, place);
  const rectangles = ranges.split(/\s+/).flatMap((ref) => parseRange(ref) ?? []);
  const anchor = firstCell(rectangles);
  const next = firstCell(rectangles.flatMap((rectangle) => leftOf(rectangle, lines) ?? []));
  if (!anchor || !next || (anchor.row === next.row && anchor.column === next.column)) {
    return followFormula(text, change, place);
  }
  const shared = shareFormula(text, anchor.row, anchor.column);
  return followFormula(formulaAt(shared, next.row, next.column), change, place);
}

function firstCell(rectangles: readonly Rectangle[]): CellAt | null {
  if (rectangles.length === 0) return null;
  return {
    row: Math.min(...rectangles.map(({ top }) => top)),
    column: Math.min(...rectangles.map(({ left }) => left))
  };
}

/** What of a rectangle stays, where it is before the change. */
function leftOf(rectangle: Rectangle, lines: LineChange): Rectangle | null {
  if (!movedRectangle(lines, rectangle)) return null;
  const first = lines.axis === "row" ? rectangle.top : rectangle.left;
  if (lines.removed === 0 || first < lines.at || first >= lines.at + lines.removed) return rectangle;
  const next = lines.at + lines.removed;
  return lines.axis === "row" ? { ...rectangle, top: next } : { ...rectangle, left: next };
}
