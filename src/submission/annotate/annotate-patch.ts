import { ownSheetText } from "../../workbook/own-sheet";
import type { Patch, Step } from "../../workbook/patch";
import { sameSheetName, type Snapshot } from "../../workbook/snapshot";
import { RuleTexts } from "../report/finding-words";
import type { CheckedContent, ReportHeader } from "../report/subject";
import { ANNOTATION_SETTING } from "./annotation-record";
import { clearPatch } from "./clear-patch";
import { flagSteps } from "./flags";
import { ANNOTATE, RESULT_SHEET_NAME } from "./messages";
import { resultSheet } from "./result-sheet";

/**
 * The findings as flags in their cells and a sheet 검증결과 behind the last one; earlier flags and an earlier
 * result sheet of ours go first, so that annotating twice is annotating once.
 */
export function annotatePatch(workbook: CheckedContent, snapshot: Snapshot, header: ReportHeader): Patch {
  const clearing = clearPatch(snapshot);
  const name = resultSheetName(snapshot, clearing);
  const texts = new RuleTexts(header.rules);
  const content = resultSheet(workbook, header, texts);
  const here = new Set(snapshot.sheets.map((sheet) => sheet.name));
  const steps: Step[] = [
    ...clearing.steps,
    ...flagSteps(workbook.result.findings, texts).filter((step) => here.has(step.sheet)),
    { kind: "add-sheet", sheet: name, content },
    { kind: "setting", key: ANNOTATION_SETTING, before: null, after: ownSheetText(name, content.cells) }
  ];
  return { title: ANNOTATE.annotateTitle.ko, steps };
}

/** 검증결과, or 검증결과 (2), (3) … where the user has such a sheet of her own. */
export function resultSheetName(snapshot: Snapshot, clearing: Patch): string {
  const removed = new Set(
    clearing.steps.flatMap((step) => (step.kind === "remove-sheet" ? [step.sheet] : []))
  );
  const taken = snapshot.sheets.map((sheet) => sheet.name).filter((name) => !removed.has(name));
  for (let count = 1; ; count++) {
    const name = count === 1 ? RESULT_SHEET_NAME : `${RESULT_SHEET_NAME} (${count})`;
    if (!taken.some((other) => sameSheetName(other, name))) return name;
  }
}
