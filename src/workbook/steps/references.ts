import { formatCellRef } from "../address";
import type { DefinedName } from "../snapshot";
import type { WorkbookState } from "../workbook-state";

/** Where a formula or a name of the workbook refers to the sheet; null when nothing does. */
export function referenceTo(state: WorkbookState, sheet: string): string | null {
  for (const { snapshot } of state.sheets) {
    for (const cell of snapshot.cells) {
      if (cell.formula !== undefined && mentionsSheet(cell.formula, sheet)) {
        return formatCellRef({ sheet: snapshot.name, row: cell.row, column: cell.column });
      }
    }
  }
  const name = state.names.find(
    (defined) => !isPrintSetup(defined) && mentionsSheet(defined.refersTo, sheet)
  );
  return name ? name.name : null;
}

/** A sheet's own print area, title rows or filter: it goes and is renamed with its sheet. */
function isPrintSetup({ name, sheet }: DefinedName): boolean {
  return sheet !== undefined && name.startsWith("_xlnm.");
}

/** Whether a formula's text has the sheet before a "!", quoted or not, alone or as an end of a 3-D range. */
export function mentionsSheet(formula: string, sheet: string): boolean {
  if (!formula.includes("!")) return false;
  const text = formula.toUpperCase();
  const bare = sheet.toUpperCase();
  const quoted = bare.replaceAll("'", "''");
  return [`${bare}!`, `${bare}:`, `${quoted}'!`, `${quoted}:`, `:${quoted}'!`].some((needle) => {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
      const before = text[at - 1] ?? "=";
      if (!/[\p{L}\p{N}_.]/u.test(before)) return true;
    }
    return false;
  });
}
