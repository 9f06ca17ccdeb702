import { applyPatch } from "../../../workbook/apply-patch";
import type { Patch, Step } from "../../../workbook/patch";
import type { WorkbookState } from "../../../workbook/workbook-state";

/** The workbook as each step of a patch finds it that copies a sheet. */
export function copiedSheets(patch: Patch, before: WorkbookState): ReadonlyMap<Step, WorkbookState> {
  const found = new Map<Step, WorkbookState>();
  if (!patch.steps.some((step) => step.kind === "copy-sheet")) return found;
  let state = before;
  for (const step of patch.steps) {
    if (step.kind === "copy-sheet") found.set(step, state);
    state = applyPatch(state, { title: patch.title, steps: [step] }).state;
  }
  return found;
}
