import { sameSheetName } from "../snapshot";
import type { LineChange } from "../lines/line-change";
import { referencesIn, type Reference, type SheetMention, type WordReference } from "./references";

/** A change of a workbook's shape, as everything that refers to cells has to follow it. */
export interface Restructuring {
  /** Formulas on other sheets are concerned only where they mention it, or one of the tables. */
  readonly sheet: string;
  /** The names of tables that go. */
  readonly tables: readonly string[];
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
