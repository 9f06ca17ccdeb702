import { formatCell, formatRange } from "../../address";
import { linesText } from "../../lines/described";
import { lastLine, movedCell, movedRectangle, spanAlong, type LineChange } from "../../lines/line-change";
import { lineRestructuring } from "../../lines/line-formulas";
import type { InsertLinesStep, RemoveLinesStep } from "../../patch";
import type { SheetSnapshot } from "../../snapshot";
import type { WorkbookState } from "../../workbook-state";
import { refusePatch, requireSheet, requireWritable, type Outcome } from "../outcome";
import { lostReference, mendedFormulas, mendedLooks } from "./mending";
import { marksOf, movedSheet } from "./moved-sheet";
import { movedWorkbook } from "./moved-workbook";

/** @throws Refusal where the sheet has no such line, or something would be pushed off its end. */
export function insertLines(state: WorkbookState, step: InsertLinesStep, title: string): Outcome {
  const { snapshot } = requireWritable(state, step.sheet, title);
  requireLines(step, title);
  const change = lineChangeOf(step);
  const pushed = pushedOff(snapshot, change);
  if (pushed !== null)
    throw refusePatch("lines-no-room", { sheet: step.sheet, place: `${step.sheet}!${pushed}` });
  const next = movedWorkbook(state, change);
  const lost = lostReference(state, next, change);
  if (lost !== null) throw refusePatch("lines-no-room", { sheet: step.sheet, place: lost });
  const back = movedWorkbook(next, opposite(change));
  return { state: next, inverse: [{ ...step, kind: "remove-lines" }, ...mendedFormulas(back, state)] };
}

/** @throws Refusal where lines would go that could not come back as they were. */
export function removeLines(state: WorkbookState, step: RemoveLinesStep, title: string): Outcome {
  const sheet = requireWritable(state, step.sheet, title);
  requireLines(step, title);
  const change = lineChangeOf(step);
  const lines = linesText(step);
  const filled = sheet.snapshot.cells.find((cell) => movedCell(change, cell) === null);
  if (filled) throw refusePatch("lines-filled", { sheet: step.sheet, lines, cell: formatCell(filled) });
  const next = movedWorkbook(state, change);
  const lost = lostReference(state, next, change);
  if (lost !== null) throw refusePatch("lines-referred", { sheet: step.sheet, lines, place: lost });
  const back = movedWorkbook(next, opposite(change));
  const again = requireSheet(back, step.sheet, title);
  const still = { ...change, removed: 0 };
  if (marksOf(again) !== marksOf(movedSheet(sheet, still, lineRestructuring(still, []))))
    throw refusePatch("lines-held", { sheet: step.sheet, lines });
  return {
    state: next,
    inverse: [{ ...step, kind: "insert-lines" }, ...mendedFormulas(back, state), ...mendedLooks(again, sheet)]
  };
}

/** The change of the sheet that a step asks for. */
export function lineChangeOf({
  kind,
  sheet,
  axis,
  at,
  count
}: InsertLinesStep | RemoveLinesStep): LineChange {
  return kind === "insert-lines"
    ? { sheet, axis, at, removed: 0, inserted: count }
    : { sheet, axis, at, removed: count, inserted: 0 };
}

function opposite(change: LineChange): LineChange {
  return { ...change, removed: change.inserted, inserted: change.removed };
}

function requireLines(step: InsertLinesStep | RemoveLinesStep, title: string): void {
  const { axis, at, count } = step;
  const end = lastLine(axis);
  const last = step.kind === "insert-lines" ? at : at + count - 1;
  if (Number.isInteger(at) && Number.isInteger(count) && at >= 0 && count > 0 && last <= end) return;
  throw refusePatch("lines-invalid", { sheet: step.sheet, lines: linesText(step), title });
}

/** What would be pushed off the sheet's end, whole or in part. */
function pushedOff(sheet: SheetSnapshot, change: LineChange): string | null {
  const stays = lastLine(change.axis) - change.inserted;
  const cell = [...sheet.cells, ...sheet.notes].find((one) => movedCell(change, one) === null);
  if (cell) return formatCell(cell);
  const merge = sheet.merges.find((one) => {
    const { last } = spanAlong(change.axis, one);
    return (last >= change.at && last > stays) || !movedRectangle(change, one);
  });
  return merge ? formatRange(merge) : null;
}
