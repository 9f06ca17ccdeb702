import { escapeMarkup } from "../../write/parts/markup";

/**
 * Whether the text of a part may mention one of the names: a quick look that spares reading through every part of a
 * large workbook. May say yes where there is none, never no where there is one.
 */
export function mentionsOf(names: readonly string[]): (text: string) => boolean {
  const forms = names.flatMap((name) => {
    const quoted = escapeMarkup(name.replaceAll("'", "''"));
    return [quoted, quoted.replaceAll("'", "&apos;"), quoted.replaceAll("&gt;", ">")];
  });
  const pattern = new RegExp([...new Set(forms)].map(literal).join("|"), "iu");
  // A character may be written as a number, and as an escape of Excel's own.
  return (text) =>
    text.includes("&#") || text.includes("_x00") || text.includes("CDATA") || pattern.test(text);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
