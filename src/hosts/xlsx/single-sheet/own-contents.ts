import { referencesIn } from "../../../workbook/formula/references";
import { sameSheetName, type Cell, type DefinedName, type SheetSnapshot } from "../../../workbook/snapshot";

/** Whether a formula (with or without "=") looks at nothing but the sheet itself. */
function looksAtItself(formula: string, sheet: string, names: readonly DefinedName[]): boolean {
  // Brackets are another workbook, or a table, which do not come along.
  if (formula.includes("[")) return false;
  for (const reference of referencesIn(formula.replace(/^=/, ""))) {
    if (reference.kind === "word") {
      if (names.some(({ name }) => sameSheetName(name, reference.word))) return false;
      continue;
    }
    if (reference.mention?.sheets.some((name) => !sameSheetName(name, sheet))) return false;
  }
  return true;
}

/** The cells of a sheet that is to stand alone: what a formula took from elsewhere stays as its value. */
export function ownContents(sheet: SheetSnapshot, names: readonly DefinedName[]): readonly Cell[] {
  return sheet.cells.map(({ formula, ...cell }) =>
    formula === undefined || !looksAtItself(formula, sheet.name, names) ? cell : { ...cell, formula }
  );
}
