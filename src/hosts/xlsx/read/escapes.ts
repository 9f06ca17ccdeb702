/**
 * SpreadsheetML writes characters that XML has no room for as `_xHHHH_`, and such a text itself as `_x005F_xHHHH_`.
 * Resolves both.
 */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Without `xml:space="preserve"` the white space around a text does not count; Excel drops it. */
export function spaced(text: string, space: string | undefined): string {
  return space === "preserve" ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}
