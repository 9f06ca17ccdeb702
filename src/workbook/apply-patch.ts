import type { Patch, Step } from "./patch";
import { setCells } from "./steps/cells";
import { copySheet } from "./steps/copy-sheet";
import { insertLines, removeLines } from "./steps/lines/lines";
import { formatCells, merge, setColumnWidths, unmerge } from "./steps/looks";
import { addFlag, removeFlag, setName, setSetting } from "./steps/marks";
import type { Outcome } from "./steps/outcome";
import { addSheet, removeSheet, renameSheet } from "./steps/sheets";
import type { WorkbookState } from "./workbook-state";

/**
 * Applies a patch to a workbook's state and gives the new state and the inverse patch:
 * applying the inverse to the new state gives the old one back.
 * The old state is never changed, so a refusal leaves everything as it was.
 * @throws Refusal when a step's precondition does not hold, telling which cell had changed.
 */
export function applyPatch(state: WorkbookState, patch: Patch): { state: WorkbookState; inverse: Patch } {
  let current = state;
  const inverse: Step[] = [];
  for (const step of patch.steps) {
    const outcome = applyStep(current, step, patch.title);
    current = outcome.state;
    inverse.unshift(...outcome.inverse);
  }
  return { state: current, inverse: { title: patch.title, steps: inverse } };
}

function applyStep(state: WorkbookState, step: Step, title: string): Outcome {
  switch (step.kind) {
    case "set-cells":
      return setCells(state, step, title);
    case "format":
      return formatCells(state, step, title);
    case "merge":
      return merge(state, step, title);
    case "unmerge":
      return unmerge(state, step, title);
    case "column-widths":
      return setColumnWidths(state, step, title);
    case "insert-lines":
      return insertLines(state, step, title);
    case "remove-lines":
      return removeLines(state, step, title);
    case "add-sheet":
      return addSheet(state, step, title);
    case "copy-sheet":
      return copySheet(state, step, title);
    case "rename-sheet":
      return renameSheet(state, step, title);
    case "remove-sheet":
      return removeSheet(state, step, title);
    case "set-name":
      return setName(state, step, title);
    case "flag":
      return addFlag(state, step, title);
    case "unflag":
      return removeFlag(state, step, title);
    case "setting":
      return setSetting(state, step);
  }
}
