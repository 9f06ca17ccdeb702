import { applyPatch } from "../../../workbook/apply-patch";
import { keptSettings } from "../../../workbook/door-settings";
import { recordsText } from "../../../workbook/flag-records";
import type { InsertLinesStep, Patch, RemoveLinesStep, Step } from "../../../workbook/patch";
import type { Snapshot } from "../../../workbook/snapshot";
import { flagsIn, stateOf, type WorkbookState } from "../../../workbook/workbook-state";
import { editParts } from "../edit/edit-parts";
import type { InsertLines, RemoveLines } from "../edit/file-edit";
import { readWorkbook } from "../read/read-workbook";
import { isStrict } from "./book/workbook-part";
import { planChange } from "./change-plan";
import type { Notice } from "./messages";
import { withChanges } from "./package-overlay";
import type { PartsDraft } from "./parts/draft";
import { writeSettings } from "./settings-part";
import { startingState } from "./starting-state";
import { writeChange } from "./write-change";

export interface Written {
  readonly after: WorkbookState;
  readonly inverse: Patch;
  readonly notices: readonly Notice[];
}

/**
 * Writes a patch into a draft. Lines that come or go are edits of the file's parts, so that all that lies on the sheet
 * goes with them; the steps before and after them are the difference of two states.
 * @throws Refusal where a step cannot be done; the draft is then to be thrown away.
 */
export function writePatch(draft: PartsDraft, snapshot: Snapshot, patch: Patch): Written {
  const runs = runsOf(patch.steps).reduce<readonly Written[]>((written, steps) => {
    const found = written.length > 0 ? readWorkbook(withChanges(draft.base, draft.changes())) : snapshot;
    return [...written, writeRun(draft, found, { ...patch, steps })];
  }, []);
  const last = runs.at(-1);
  if (!last) return writeRun(draft, snapshot, patch);
  return {
    after: last.after,
    inverse: { ...last.inverse, steps: [...runs].reverse().flatMap(({ inverse }) => inverse.steps) },
    notices: runs.flatMap(({ notices }) => notices)
  };
}

/** Steps that are written at once: those about lines, and those about anything else. */
function runsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run?.[0] && isAboutLines(run[0]) === isAboutLines(step)) run.push(step);
    else runs.push([step]);
  }
  return runs;
}

function isAboutLines(step: Step): step is InsertLinesStep | RemoveLinesStep {
  return step.kind === "insert-lines" || step.kind === "remove-lines";
}

function writeRun(draft: PartsDraft, snapshot: Snapshot, patch: Patch): Written {
  const edits = patch.steps.filter(isAboutLines).map(editOf);
  const before = edits.length > 0 ? stateOf(snapshot) : startingState(draft, snapshot, patch);
  const { state: after, inverse } = applyPatch(before, patch);
  if (edits.length === 0)
    return { after, inverse, notices: writeChange(draft, planChange(before, after), patch.title) };
  editParts(draft, edits);
  if (recordsText(flagsIn(before)) !== recordsText(flagsIn(after))) {
    const { workbook } = draft.base;
    const strict = isStrict(draft.text(workbook), draft.outline(workbook));
    writeSettings(draft, keptSettings(after.settings, flagsIn(after)), strict);
    draft.types.save();
  }
  return { after, inverse, notices: [] };
}

function editOf({
  kind,
  sheet,
  axis,
  at,
  count
}: InsertLinesStep | RemoveLinesStep): InsertLines | RemoveLines {
  return kind === "insert-lines"
    ? { kind, sheet, axis, at, count }
    : { kind, sheet, axis, first: at, last: at + count - 1 };
}
