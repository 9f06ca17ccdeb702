import type { Flag } from "../../../workbook/flag";
import { markFormula } from "../reading/marks";

/** Excel's own colours for bad, neutral, and a light blue. */
const FILLS: Readonly<Record<Flag["severity"], string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  info: "#DDEBF7"
};

/** The flag as a conditional format of its own: the cell's format and the user's rules stay as they are. */
export function mark(sheet: Excel.Worksheet, flag: Flag): void {
  const { custom } = sheet.getRange(flag.cell).untrack().conditionalFormats.add("Custom");
  custom.rule.formula = markFormula(flag.id);
  custom.format.fill.color = FILLS[flag.severity];
}

/** Takes away the conditional formats of these ids and no other. */
export function unmark(sheet: Excel.Worksheet, formats: readonly string[]): void {
  const all = sheet.getRange().untrack().conditionalFormats;
  for (const id of formats) all.getItem(id).delete();
}
