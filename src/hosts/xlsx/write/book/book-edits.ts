import type { ChangePlan } from "../change-plan";
import type { PartsDraft } from "../parts/draft";
import { planFullCalculation } from "./calculation";
import { definedNameEdits } from "./defined-names";
import type { WrittenSheet } from "./new-sheets";
import { arrangeSheets, sheetListEdits } from "./sheet-list";
import { viewEdits } from "./views";
import type { SheetEntry } from "./workbook-part";

/** Writes the workbook's own part: its list of sheets, names, views and whether all is to be calculated. */
export function editWorkbookPart(
  draft: PartsDraft,
  plan: ChangePlan,
  files: readonly SheetEntry[],
  written: readonly WrittenSheet[],
  calculate: boolean,
  strict: boolean
): void {
  const { workbook } = draft.base;
  const text = draft.text(workbook);
  const root = draft.outline(workbook);
  const list = arrangeSheets(files, plan, written);
  const renamed = new Map<number, string>();
  for (const { before, after } of plan.changed) {
    const to = after.snapshot.name;
    if (to === before.snapshot.name) continue;
    renamed.set(
      files.findIndex(({ name }) => name === before.snapshot.name),
      to
    );
  }
  draft.edit(workbook, [
    ...sheetListEdits(text, root, list, renamed, strict),
    ...definedNameEdits(text, root, plan, files, list, written),
    ...viewEdits(text, root, list),
    ...(calculate ? planFullCalculation(text, root) : [])
  ]);
}
