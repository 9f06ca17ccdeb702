import { referencesIn } from "../../workbook/formula/references";
import { sameSheetName, type DefinedName, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";
import { mentionsSheet } from "../../workbook/steps/references";
import type { FindPersonal } from "./mask-text";

/** Another workbook in a formula: `[1]Sheet!A1`, `'C:\folder\[other.xlsx]Sheet'!A1`, `[1]!name`. */
const ANOTHER_WORKBOOK = /\[[^\]]+\][^\s"(),;+*/&=<>^]*!/;
const TEXTS = /"(?:[^"]|"")*"/g;

export function looksOutside(formula: string): boolean {
  return formula.includes("[") && ANOTHER_WORKBOOK.test(formula.replace(TEXTS, '""'));
}

/**
 * Names that cannot stay: they refer to a sheet that goes or to another workbook, or say something personal. Those that
 * belong to a sheet that goes, go with it; print areas and titles are the sheet's own.
 */
export function doomedNames(
  snapshot: Snapshot,
  gone: readonly SheetSnapshot[],
  find: FindPersonal
): readonly DefinedName[] {
  const isGone = (name: string): boolean => gone.some((sheet) => sameSheetName(sheet.name, name));
  return snapshot.names.filter(({ name, refersTo, sheet }) => {
    if (sheet !== undefined && isGone(sheet)) return false;
    if (name.startsWith("_xlnm.")) return false;
    return (
      gone.some((one) => mentionsSheet(refersTo, one.name)) ||
      looksOutside(refersTo) ||
      find(refersTo).length > 0 ||
      find(name).length > 0
    );
  });
}

/** Whether a formula (with "=") looks at something that goes, or has something personal written in it. */
export function leansOn(
  formula: string,
  gone: readonly SheetSnapshot[],
  names: readonly DefinedName[],
  find: FindPersonal
): boolean {
  if (gone.some(({ name }) => mentionsSheet(formula, name))) return true;
  if (looksOutside(formula) || find(formula).length > 0) return true;
  if (names.length === 0) return false;
  const words = new Set(names.map(({ name }) => name.toUpperCase()));
  for (const reference of referencesIn(formula.replace(/^=/, ""))) {
    if (reference.kind === "word" && words.has(reference.word.toUpperCase())) return true;
    if (reference.kind === "name" && words.has(reference.rest.toUpperCase())) return true;
  }
  return false;
}
