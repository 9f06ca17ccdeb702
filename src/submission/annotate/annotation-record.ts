import { ownSheetOf, type OwnSheet } from "../../workbook/own-sheet";
import type { Snapshot } from "../../workbook/snapshot";

/** The setting that remembers which sheet is our result sheet, and how we left it. */
export const ANNOTATION_SETTING = "annotation";

/** The setting that holds the outcome of the last ribbon command as JSON; it goes with the flags that it tells of. */
export const LAST_COMMAND_SETTING = "lastCommand";

/** Our result sheet, though it may have been renamed or written on since; null where there is none. */
export function resultSheetOf(snapshot: Snapshot): OwnSheet | null {
  return ownSheetOf(snapshot, ANNOTATION_SETTING);
}

/** The workbook without our result sheet: what a check must look at, lest it read its own findings as a card. */
export function withoutResultSheet(snapshot: Snapshot): Snapshot {
  const ours = resultSheetOf(snapshot);
  return ours ? { ...snapshot, sheets: snapshot.sheets.filter((sheet) => sheet !== ours.sheet) } : snapshot;
}
