import { lookupOf, type CellLookup } from "../workbook/cell-lookup";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";

type ByName = ReadonlyMap<string, SheetSnapshot>;

const sheets = new WeakMap<Snapshot, ByName>();
const foldedSheets = new WeakMap<Snapshot, ByName>();

/** The cells of the sheet of that name, whatever its case; of a thousand sheets none is looked through for it. */
export function lookupNamed(snapshot: Snapshot, name: string): CellLookup | null {
  const sheet =
    byName(sheets, snapshot, asWritten).get(name) ?? byName(foldedSheets, snapshot, folded).get(folded(name));
  return sheet ? lookupOf(sheet) : null;
}

function byName(
  known: WeakMap<Snapshot, ByName>,
  snapshot: Snapshot,
  keyOf: (name: string) => string
): ByName {
  let found = known.get(snapshot);
  if (!found) {
    found = new Map(snapshot.sheets.map((sheet) => [keyOf(sheet.name), sheet]));
    known.set(snapshot, found);
  }
  return found;
}

function asWritten(name: string): string {
  return name;
}

/** Excel holds sheet names equal that differ only in case. */
function folded(name: string): string {
  return name.normalize("NFC").toUpperCase();
}
