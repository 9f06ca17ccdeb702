import { sameSheetName, type Snapshot } from "../workbook/snapshot";

/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

export function sheetTaken(snapshot: Pick<Snapshot, "sheets">, name: string): boolean {
  return snapshot.sheets.some((sheet) => sameSheetName(sheet.name, name));
}

/**
 * "1-2-3 실천계획" as Excel allows it: forbidden signs replaced by "-", cut to 31, no apostrophe at either end.
 * A name that is taken gets " (2)" and so on.
 */
export function cardSheetName(number: string, card: string, taken: (name: string) => boolean): string {
  for (let count = 1; ; count++) {
    const tail = ` ${card}${count === 1 ? "" : ` (${count})`}`;
    const clean = number
      .replace(/[:\\/?*[\]]/g, "-")
      // A sheet's name cannot hold control characters.
      .replace(/\p{Cc}/gu, " ")
      .trim()
      .replace(/^'+/, "");
    const name = (clean.slice(0, LONGEST - tail.length).trimEnd() + tail).trim();
    if (!taken(name)) return name;
  }
}
