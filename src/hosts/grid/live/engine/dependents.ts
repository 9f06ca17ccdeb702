import type { Worksheet } from "@univerjs/core";
import type { DefinedName } from "../../../../workbook/snapshot";
import { mentionsIn, nameOf } from "./formula-mentions";
import type { SheetMentions } from "./formula-store";

/** Where a change comes from. Names are in upper case. */
export interface Origins {
  /** Ids of sheets in which something has changed. */
  readonly sheets: ReadonlySet<string>;
  /** Names that sheets have got or had: formulas that mention them look elsewhere now. */
  readonly sheetNames: ReadonlySet<string>;
  /** Defined names that have changed. */
  readonly names: ReadonlySet<string>;
}

/**
 * The ids of the sheets whose formulas a change may reach, in one step or in several: those that mention a sheet that it
 * reaches, by its name or by a defined name that does, and those of which nobody can tell before they are calculated.
 */
export function dependents(
  sheets: readonly Worksheet[],
  mentionsOf: (sheet: Worksheet) => SheetMentions,
  names: readonly DefinedName[],
  origins: Origins
): ReadonlySet<string> {
  const reached = new Set(origins.sheets);
  const changedNames = new Set(origins.names);
  const changedSheets = new Set(origins.sheetNames);
  for (const sheet of sheets) {
    if (reached.has(sheet.getSheetId())) changedSheets.add(nameOf(sheet.getName()));
  }
  const waiting = new Set(sheets.filter((sheet) => !reached.has(sheet.getSheetId())));
  const waitingNames = new Map(names.map((name) => [nameOf(name.name), mentionsIn(name.refersTo)]));
  for (let more = true; more;) {
    more = false;
    for (const [name, { sheets: mentioned, words }] of waitingNames) {
      if (!hasAny(mentioned, changedSheets) && !hasAny(words, changedNames)) continue;
      waitingNames.delete(name);
      changedNames.add(name);
      more = true;
    }
    for (const sheet of waiting) {
      const mentions = mentionsOf(sheet);
      const isReached =
        mentions.anywhere || hasAny(mentions.sheets, changedSheets) || hasAny(mentions.words, changedNames);
      if (!isReached) continue;
      waiting.delete(sheet);
      reached.add(sheet.getSheetId());
      changedSheets.add(nameOf(sheet.getName()));
      more = true;
    }
  }
  return reached;
}

function hasAny(some: Iterable<string>, wanted: ReadonlySet<string>): boolean {
  if (wanted.size === 0) return false;
  for (const one of some) if (wanted.has(one)) return true;
  return false;
}
