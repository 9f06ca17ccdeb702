import type { Snapshot } from "../../../workbook/snapshot";
import { madeSheets } from "./made-sheets";
import { templatesOf } from "./template-record";

/**
 * The workbook without the templates and what they were filled into: none of these is a card. A sheet that a template
 * made to be a pledge's card is one, and stays.
 */
export function withoutTemplateSheets(snapshot: Snapshot): Snapshot {
  return without(snapshot, [
    ...templatesOf(snapshot).map(({ sheet }) => sheet.name),
    ...madeSheets(snapshot).flatMap(({ record, sheet }) => (record.card === true ? [] : [sheet.name]))
  ]);
}

/** The workbook without the templates: they are the office's tools, and no part of what its workbook says. */
export function withoutTemplates(snapshot: Snapshot): Snapshot {
  return without(
    snapshot,
    templatesOf(snapshot).map(({ sheet }) => sheet.name)
  );
}

function without(snapshot: Snapshot, names: readonly string[]): Snapshot {
  if (names.length === 0) return snapshot;
  const gone = new Set(names);
  return { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => !gone.has(name)) };
}
