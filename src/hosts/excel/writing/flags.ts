import type { Flag } from "../../../workbook/flag";
import { FLAG_FILLS, markerFormula } from "../../../workbook/flag-marker";
import type { Mark } from "../reading/marks";

/** The flag as a conditional format of its own: the cell's format and the user's rules stay as they are. */
export function mark(sheet: Excel.Worksheet, flag: Flag): Excel.ConditionalFormat {
  const format = sheet.getRange(flag.cell).untrack().conditionalFormats.add("Custom");
  format.custom.rule.formula = `=${markerFormula(flag.id)}`;
  format.custom.format.fill.color = `#${FLAG_FILLS[flag.severity]}`;
  return format;
}

/** Takes away the conditional formats of these ids and no other. */
export function unmark(sheet: Excel.Worksheet, formats: readonly string[]): void {
  const all = sheet.getRange().untrack().conditionalFormats;
  for (const id of formats) all.getItem(id).delete();
}

/** The marks of one patch: it may take away what it has just set, whose id no answer has told yet. */
export class MarkWriter {
  private readonly fresh = new Map<string, Excel.ConditionalFormat>();
  private readonly done = new Set<string>();

  set(sheet: Excel.Worksheet, flag: Flag): void {
    this.fresh.set(flag.id, mark(sheet, flag));
  }

  /** `found` are the marks that the sheet had before the patch. */
  remove(sheet: Excel.Worksheet, flag: string, found: readonly Mark[]): void {
    this.fresh.get(flag)?.delete();
    this.fresh.delete(flag);
    const left = found.filter((each) => each.flag === flag && !this.done.has(each.format));
    for (const { format } of left) this.done.add(format);
    unmark(
      sheet,
      left.map((each) => each.format)
    );
  }
}
