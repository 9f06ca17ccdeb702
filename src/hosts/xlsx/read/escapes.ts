import { isSpace } from "../xml/byte-search";

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
  if (space === "preserve") return text;
  let from = 0;
  let to = text.length;
  // No regular expression: one for the end would try anew at each blank of a long run.
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}
