import { lookupOf, type CellLookup } from "../workbook/cell-lookup";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";

const sheets = new WeakMap<Snapshot, ReadonlyMap<string, SheetSnapshot>>();

/** The cells of the sheet of that name, whatever its case; of a thousand sheets none is looked through for it. */
export function lookupNamed(snapshot: Snapshot, name: string): CellLookup | null {
  let byName = sheets.get(snapshot);
  if (!byName) {
    const spelled = snapshot.sheets.map((sheet) => [sheet.name, sheet] as const);
    byName = new Map([...spelled, ...spelled.map(([written, sheet]) => [folded(written), sheet] as const)]);
    sheets.set(snapshot, byName);
  }
  const sheet = byName.get(name) ?? byName.get(folded(name));
  return sheet ? lookupOf(sheet) : null;
}

/** Excel holds sheet names equal that differ only in case. */
function folded(name: string): string {
  return name.normalize("NFC").toUpperCase();
}
