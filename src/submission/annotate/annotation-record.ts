import { ownSheetOf, type OwnSheet } from "../../workbook/own-sheet";
import type { Snapshot } from "../../workbook/snapshot";
import { reportDigest } from "../seal/content-digest";
import { parseSeal } from "../seal/seal";
import { sealCopyOn, sheetWithSealCopy } from "../seal/sheet-copy";

/** The setting that remembers which sheet is our result sheet, and how we left it. */
export const ANNOTATION_SETTING = "annotation";

/** The setting that holds the outcome of the last ribbon command as JSON; it goes with the flags that it tells of. */
export const LAST_COMMAND_SETTING = "lastCommand";

/**
 * Our result sheet, though it may have been renamed or written on since; null where there is none. Where another program
 * has dropped our settings, the sheet of a sealing is known by the seal that it carries.
 */
export function resultSheetOf(snapshot: Snapshot): OwnSheet | null {
  return ownSheetOf(snapshot, ANNOTATION_SETTING) ?? sealedResultSheet(snapshot);
}

function sealedResultSheet(snapshot: Snapshot): OwnSheet | null {
  const sheet = sheetWithSealCopy(snapshot);
  if (!sheet) return null;
  return {
    sheet,
    get untouched() {
      return parseSeal(sealCopyOn(sheet) ?? "")?.report === reportDigest(sheet);
    }
  };
}

/** The workbook without our result sheet: what a check must look at, lest it read its own findings as a card. */
export function withoutResultSheet(snapshot: Snapshot): Snapshot {
  const ours = resultSheetOf(snapshot);
  return ours ? { ...snapshot, sheets: snapshot.sheets.filter((sheet) => sheet !== ours.sheet) } : snapshot;
}
