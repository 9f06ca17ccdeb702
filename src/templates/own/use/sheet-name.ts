/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

/**
 * A text as Excel allows it for a sheet's name: forbidden signs become "-", no apostrophe at either end, cut to 31 with
 * the tail kept. "" where nothing is left.
 */
export function cleanSheetName(text: string, tail = ""): string {
  const clean = text
    .replace(/[:\\/?*[\]]/g, "-")
    // A sheet's name cannot hold control characters.
    .replace(/\p{Cc}+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim()
    .replace(/^'+|'+$/g, "");
  const room = LONGEST - tail.length;
  const cut = clean.length > room ? clean.slice(0, room).replace(/[\uD800-\uDBFF]$/, "") : clean;
  return cut === "" ? "" : (cut.trimEnd() + tail).replace(/'+$/, "");
}
