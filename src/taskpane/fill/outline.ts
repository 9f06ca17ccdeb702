import type { FillNote, Filling } from "../../filling";
import { changesOf, type ShownChange } from "../parts/patch-changes";

/** What filling would do, sorted for the eye. */
export interface Outline {
  readonly added: readonly string[];
  readonly remade: readonly string[];
  readonly cells: readonly ShownChange[];
  /** What is left alone, and why. */
  readonly left: readonly FillNote[];
}

/** Notes that tell of something left alone; the others only say again what the steps do. */
const LEFT: ReadonlySet<FillNote["code"]> = new Set<FillNote["code"]>([
  "no-pledges",
  "sheet-added-beside",
  "sheet-current",
  "sheet-protected",
  "sheet-referred",
  "sheet-has-additions",
  "sheet-reshaped",
  "total-undecidable",
  "figure-not-a-number",
  "figure-ambiguous"
]);

export function outlineOf({ patch, summary }: Filling): Outline {
  const removed = new Set(patch.steps.flatMap((step) => (step.kind === "remove-sheet" ? [step.sheet] : [])));
  const made = patch.steps.flatMap((step) =>
    step.kind === "add-sheet" || step.kind === "copy-sheet" ? [step.sheet] : []
  );
  return {
    added: made.filter((sheet) => !removed.has(sheet)),
    remade: made.filter((sheet) => removed.has(sheet)),
    cells: changesOf(patch),
    left: summary.notes.filter((note) => LEFT.has(note.code))
  };
}
