import { escapeMarkup } from "../../write/parts/markup";

/**
 * Whether the text of a part may mention a sheet: a quick look that spares reading through every part of a large
 * workbook. May say yes where there is none, never no where there is one.
 */
export function mentionsOf(sheet: string): (text: string) => boolean {
  const quoted = sheet.replaceAll("'", "''");
  const forms = [escapeMarkup(quoted), escapeMarkup(quoted).replaceAll("'", "&apos;")];
  const pattern = new RegExp(
    [...new Set(forms)].map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"),
    "iu"
  );
  // A character may be written as a number, and as an escape of Excel's own.
  return (text) =>
    text.includes("&#") || text.includes("_x00") || text.includes("CDATA") || pattern.test(text);
}
