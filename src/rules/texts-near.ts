import type { RangeRef } from "../workbook/address";
import { lookupOf } from "../workbook/cell-lookup";
import type { Snapshot } from "../workbook/snapshot";

/** The texts of the sheet's cells in whole rows, from `above` rows over the range to `below` rows under it. */
export function textsNear(
  snapshot: Snapshot,
  range: RangeRef,
  { above, below }: { readonly above: number; readonly below: number }
): readonly string[] {
  const sheet = snapshot.sheets.find(({ name }) => name === range.sheet);
  if (!sheet) return [];
  const lookup = lookupOf(sheet);
  return lookup.rows
    .filter((row) => row >= range.top - above && row <= range.bottom + below)
    .flatMap((row) => lookup.row(row))
    .flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}
