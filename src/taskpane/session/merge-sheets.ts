import type { Snapshot } from "../../workbook/snapshot";

/**
 * A snapshot in which the sheets that were read again replace those read before. Sheets that were not read again keep
 * their very objects, so that what was understood of them is not worked out anew.
 */
export function mergeSheets(known: Snapshot, asked: readonly string[], fresh: Snapshot): Snapshot {
  const again = new Map(fresh.sheets.map((sheet) => [sheet.name, sheet]));
  const kept = known.sheets.flatMap((sheet) => {
    const replacement = again.get(sheet.name);
    again.delete(sheet.name);
    if (replacement) return [replacement];
    return asked.includes(sheet.name) ? [] : [sheet];
  });
  return { ...fresh, sheets: [...kept, ...again.values()] };
}
