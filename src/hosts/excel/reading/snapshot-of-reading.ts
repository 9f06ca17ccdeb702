import { openSettings, recordsIn } from "../../../workbook/door-settings";
import type { Snapshot } from "../../../workbook/snapshot";
import type { SheetMemory } from "../memory";
import type { Reading } from "./read-workbook";
import { sheetSnapshot, unreadSheet } from "./sheet-snapshot";

/** Names of workbooks between brackets before a sheet: `[계획.xlsx]Sheet1!A1`, `'C:\[a.xlsx]b'!A1`. */
const EXTERNAL = /\[([^[\]]+\.xl\w+)\][^[\]!]*!/gi;

/**
 * The workbook as plain data. A sheet that was not read stands there without cells, or is left out.
 */
export function snapshotOfReading(
  { index, sheets }: Reading,
  memory: SheetMemory,
  places: ReadonlyMap<string, string>,
  { unread }: { readonly unread: "kept" | "left out" }
): Snapshot {
  const records = recordsIn(index.settings);
  const found = index.sheets.flatMap((entry) => {
    const known = memory.byId(entry.id);
    const reading = sheets.get(entry.id);
    if (!reading) return unread === "kept" ? [unreadSheet(entry, known)] : [];
    return [sheetSnapshot(entry, reading.answer, reading.blocks, { known, records, places })];
  });
  const links = new Set<string>();
  for (const { cells } of found) {
    for (const { formula } of cells) {
      for (const [, name = ""] of formula?.matchAll(EXTERNAL) ?? []) links.add(name);
    }
  }
  return {
    sheets: found,
    names: [...index.names, ...[...sheets.values()].flatMap((reading) => reading.answer.names)],
    date1904: false,
    externalLinks: [...links],
    settings: openSettings(index.settings)
  };
}
