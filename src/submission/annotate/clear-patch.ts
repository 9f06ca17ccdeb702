import { placedCells } from "../../workbook/own-sheet";
import type { Patch, Step } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { ANNOTATION_SETTING, LAST_COMMAND_SETTING, resultSheetOf } from "./annotation-record";
import { ANNOTATE } from "./messages";

/** All our flags, our result sheet and what is kept of them off. A result sheet that the user has written on stays: see `keptResultSheet`. */
export function clearPatch(snapshot: Snapshot): Patch {
  const steps: Step[] = snapshot.sheets.flatMap((sheet) =>
    sheet.flags.map((flag): Step => ({ kind: "unflag", sheet: sheet.name, flag }))
  );
  const ours = resultSheetOf(snapshot);
  if (ours?.untouched === true) {
    steps.push({ kind: "remove-sheet", sheet: ours.sheet.name, expected: placedCells(ours.sheet) });
  }
  for (const key of [ANNOTATION_SETTING, LAST_COMMAND_SETTING]) {
    const before = snapshot.settings[key];
    if (before !== undefined) steps.push({ kind: "setting", key, before, after: null });
  }
  return { title: ANNOTATE.clearTitle.ko, steps };
}

/** The result sheet that clearing leaves because the user has written on it; null where none stays. */
export function keptResultSheet(snapshot: Snapshot): string | null {
  const ours = resultSheetOf(snapshot);
  return ours && !ours.untouched ? ours.sheet.name : null;
}
