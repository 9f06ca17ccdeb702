import type { Snapshot } from "../../workbook/snapshot";

/**
 * A snapshot in which the sheets that were read again replace those read before. Sheets that were not read again keep
 * their very objects, so that what was understood of them is not worked out anew.
 */
export function mergeSheets(known: Snapshot, asked: readonly string[], fresh: Snapshot): Snapshot {
  const again = new Map(fresh.sheets.map((sheet) => [sheet.name, sheet]));
  const gone = new Set(asked);
  const kept = known.sheets.flatMap((sheet) => {
    const replacement = again.get(sheet.name);
    again.delete(sheet.name);
    if (replacement) return [replacement];
    return gone.has(sheet.name) ? [] : [sheet];
  });
  const sheets = [...kept, ...again.values()];
  return { ...fresh, sheets, names: namesOf(known, fresh, sheets), externalLinks: linksOf(known, fresh) };
}

/** A host may tell only the names of the sheets that it was asked for. */
function namesOf(known: Snapshot, fresh: Snapshot, sheets: Snapshot["sheets"]): Snapshot["names"] {
  if (known.names.length === 0) return fresh.names;
  const told = new Set(fresh.sheets.map((sheet) => sheet.name));
  const there = new Set(sheets.map((sheet) => sheet.name));
  const listed = new Set(fresh.names.map(({ sheet, name }) => JSON.stringify([sheet, name])));
  const others = known.names.filter(
    ({ sheet, name }) =>
      sheet !== undefined &&
      there.has(sheet) &&
      !told.has(sheet) &&
      !listed.has(JSON.stringify([sheet, name]))
  );
  return [...fresh.names, ...others];
}

/** Which sheets a link was found on is not known: one that may have gone stays until everything is read again. */
function linksOf(known: Snapshot, fresh: Snapshot): Snapshot["externalLinks"] {
  return [...new Set([...known.externalLinks, ...fresh.externalLinks])];
}
