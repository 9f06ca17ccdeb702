import type { InsertLinesStep, RemoveLinesStep, Step } from "../../../../workbook/patch";
import { keep } from "../kept/keep-mutation";
import type { KeptChange, KeptValues } from "../kept/kept-values";
import { writeCells } from "./cells";
import { insertLines, removeLines } from "./lines";
import { writeFormats, writeMerge } from "./looks";
import { markChange, writeName, type MarkStep } from "./marks";
import { addSheet, copySheet, removeSheet, renameSheet } from "./sheets";
import { sheetNamed } from "./sheets-by-name";
import type { Undertaking } from "./undertaking";
import { writeWidths } from "./widths";

/** @throws Refusal for lines of the sheet of that id that may neither come nor go. */
type RequireMovable = (sheet: string, step: InsertLinesStep | RemoveLinesStep) => void;

/** Carries out the steps of a patch, of which the shared core has found that they can be done. */
export function carryOut(
  undertaking: Undertaking,
  kept: KeptValues,
  steps: readonly Step[],
  requireMovable: RequireMovable
): void {
  // A thousand flags are one mutation, as far as nothing else comes between them.
  let marks: KeptChange[] = [];
  const keepMarks = (): void => {
    if (marks.length === 0) return;
    const { unitId } = undertaking.services;
    undertaking.do({ redo: keep(unitId, marks), undo: [keep(unitId, kept.inverse(marks))] });
    marks = [];
  };
  for (const step of steps) {
    if (step.kind === "flag" || step.kind === "unflag" || step.kind === "setting") {
      marks.push(markChange(undertaking.services, step));
    } else {
      keepMarks();
      if (step.kind === "insert-lines" || step.kind === "remove-lines")
        requireMovable(sheetNamed(undertaking.services, step.sheet).getSheetId(), step);
      carryOutStep(undertaking, kept, step);
    }
  }
  keepMarks();
}

function carryOutStep(undertaking: Undertaking, kept: KeptValues, step: Exclude<Step, MarkStep>): void {
  switch (step.kind) {
    case "set-cells":
      writeCells(undertaking, step);
      return;
    case "format":
      writeFormats(undertaking, step);
      return;
    case "merge":
    case "unmerge":
      writeMerge(undertaking, step);
      return;
    case "column-widths":
      writeWidths(undertaking, step);
      return;
    case "insert-lines":
      insertLines(undertaking, step);
      return;
    case "remove-lines":
      removeLines(undertaking, step);
      return;
    case "add-sheet":
      addSheet(undertaking, step);
      return;
    case "copy-sheet":
      copySheet(undertaking, kept, step);
      return;
    case "rename-sheet":
      renameSheet(undertaking, step);
      return;
    case "remove-sheet":
      removeSheet(undertaking, step);
      return;
    case "set-name":
      writeName(undertaking, step);
  }
}
