import { keptSettings } from "../../../workbook/door-settings";
import { flagsIn } from "../../../workbook/workbook-state";
import { relationshipsOf } from "../package/relationships";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { editWorkbookPart } from "./book/book-edits";
import { removeCalculationChain } from "./book/calculation";
import { removeRelatedPart } from "./book/removed-parts";
import { isStrict, sheetEntries } from "./book/workbook-part";
import { refreshChartCaches } from "./charts/refresh-caches";
import { writeAddedSheets } from "./copy/copied-sheets";
import type { ChangePlan } from "./change-plan";
import { refuseWrite, type Notice } from "./messages";
import type { PartsDraft } from "./parts/draft";
import { writeSettings } from "./settings-part";
import { changeSheet } from "./sheet/change-sheet";
import { WriteContext } from "./write-context";

/**
 * Writes the difference of two states into a draft of the package; parts that it does not concern are not touched.
 * @param title of the patch, for messages
 * @throws Refusal for a shared workbook, and where a change cannot be written; the draft is then to be thrown away.
 */
export function writeChange(draft: PartsDraft, plan: ChangePlan, title: string): readonly Notice[] {
  const { workbook } = draft.base;
  if (relationshipsOf(draft, workbook).some(({ type }) => type === "revisionHeaders")) {
    throw refuseWrite("shared-workbook", { title });
  }
  const strict = isStrict(draft.text(workbook), draft.outline(workbook));
  const context = new WriteContext(draft, strict);
  const files = sheetEntries(draft);

  for (const change of plan.changed) {
    const part = files.find(({ name }) => name === change.before.snapshot.name)?.part;
    if (part === undefined || part === null)
      throw refuseWrite("part-malformed", { part: workbook, reason: "sheet" });
    changeSheet(context, part, change);
    refreshChartCaches(draft, part, change);
  }
  const written = writeAddedSheets(context, plan, files);
  for (const { snapshot } of plan.removed) {
    const entry = files.find(({ name }) => name === snapshot.name);
    if (entry) removeRelatedPart(draft, workbook, entry.relation);
  }
  if (touchesFormulas(plan)) removeCalculationChain(draft);
  if (concernsBook(plan)) editWorkbookPart(draft, plan, files, written, needsCalculation(plan), strict);
  if (plan.settings) writeSettings(draft, keptSettings(plan.after.settings, flagsIn(plan.after)), strict);
  context.saveStyles();
  draft.types.save();
  return context.notices;
}

function concernsBook(plan: ChangePlan): boolean {
  const renamed = plan.changed.some(({ before, after }) => before.snapshot.name !== after.snapshot.name);
  const listed = plan.added.length > 0 || plan.removed.length > 0;
  return renamed || listed || plan.names.length > 0 || needsCalculation(plan);
}

/** Whether a formula comes, goes or moves: what a calculation chain lists. */
function touchesFormulas(plan: ChangePlan): boolean {
  const lost = plan.changed.some(({ before, contents }) => {
    if (contents.length === 0) return false;
    const places = new Set(contents.map(([{ row, column }]) => `${row},${column}`));
    return before.snapshot.cells.some(
      ({ row, column, formula }) => formula !== undefined && places.has(`${row},${column}`)
    );
  });
  return lost || plan.removed.length > 0 || writesFormula(plan);
}

function writesFormula(plan: ChangePlan): boolean {
  const inSheets = plan.changed.some(({ contents }) =>
    contents.some(([, { formula }]) => formula !== undefined)
  );
  return inSheets || plan.added.some(({ snapshot }) => hasFormula(snapshot));
}

/** A value that changed may change what any formula gives; names may as well. */
function needsCalculation(plan: ChangePlan): boolean {
  if (writesFormula(plan)) return true;
  const values = plan.names.length > 0 || plan.changed.some(({ contents }) => contents.length > 0);
  return values && plan.after.sheets.some(({ snapshot }) => hasFormula(snapshot));
}

function hasFormula({ cells }: Pick<SheetSnapshot, "cells">): boolean {
  return cells.some(({ formula }) => formula !== undefined);
}
