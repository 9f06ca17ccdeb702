import type { Flag } from "./flag";
import type { Axis } from "./lines/line-change";
import type { RepeatedRows } from "./repeated-rows";
import type { ColumnWidth, PlacedContent, PlacedFormat, SheetContent } from "./sheet-content";
import type { CellContent, Visibility } from "./snapshot";

/**
 * A change of a workbook: steps that are applied whole or not at all, in order. Plain data, so it is its own JSON.
 * Sheets go by name, cells and ranges by A1 text: a person can read a patch before she agrees to it.
 */
export interface Patch {
  readonly title: string;
  readonly steps: readonly Step[];
  /** Set in inverses alone: lets the host that made it restore its very bytes if nothing else has changed since. */
  readonly restores?: string;
}

export type Step =
  | SetCellsStep
  | FormatStep
  | MergeStep
  | UnmergeStep
  | ColumnWidthsStep
  | InsertLinesStep
  | RemoveLinesStep
  | AddSheetStep
  | CopySheetStep
  | RenameSheetStep
  | RemoveSheetStep
  | SetNameStep
  | FlagStep
  | UnflagStep
  | SettingStep;

export type StepKind = Step["kind"];

/** What the step expects to find in a cell, and what it puts there. A text is always written as a text. */
export interface CellChange {
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface SetCellsStep {
  readonly kind: "set-cells";
  readonly sheet: string;
  readonly changes: readonly CellChange[];
}

export interface FormatStep {
  readonly kind: "format";
  readonly sheet: string;
  readonly formats: readonly PlacedFormat[];
}

/** Refused where it would overlap another merge, or hide a value that is not in the top left cell. */
export interface MergeStep {
  readonly kind: "merge";
  readonly sheet: string;
  readonly range: string;
}

export interface UnmergeStep {
  readonly kind: "unmerge";
  readonly sheet: string;
  readonly range: string;
}

export interface ColumnWidthsStep {
  readonly kind: "column-widths";
  readonly sheet: string;
  readonly widths: readonly ColumnWidth[];
}

/** New blank lines before line `at` (counted from 0), looking like the line before it; all that refers to cells follows. */
export interface InsertLinesStep {
  readonly kind: "insert-lines";
  readonly sheet: string;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/**
 * Refused where one of the lines holds something, a merge begins or ends in them, or something refers to them alone:
 * only lines go that come back as they were.
 */
export interface RemoveLinesStep {
  readonly kind: "remove-lines";
  readonly sheet: string;
  readonly axis: Axis;
  /** The first one, counted from 0. */
  readonly at: number;
  readonly count: number;
}

/** Adds a sheet behind the last one; in inverses alone, where it stood before. */
export interface AddSheetStep {
  readonly kind: "add-sheet";
  readonly sheet: string;
  readonly content: SheetContent;
  /** Counted from 0. */
  readonly position?: number;
}

/**
 * Adds a copy of a sheet with other cells: looks, merges, widths, heights, hidden lines, page set-up, validations,
 * conditional formats and pictures are the sheet's. Runs of its rows are repeated below themselves, or left out.
 * What a host cannot copy it leaves out and tells. Refused where the sheet's cells are not those of the fingerprint.
 */
export interface CopySheetStep {
  readonly kind: "copy-sheet";
  /** The copy's name. */
  readonly sheet: string;
  readonly from: string;
  /** As `sheetFingerprint` gives it. */
  readonly fromFingerprint: string;
  /** "visible" where absent, whatever `from` is. */
  readonly visibility?: Visibility;
  /** Counted from 0; behind the last sheet where absent. */
  readonly position?: number;
  /** Runs that do not overlap, in any order. */
  readonly repeated: readonly RepeatedRows[];
  /** All filled cells of the copy, where they stand after repeating; formulas with the value that they give. */
  readonly cells: readonly PlacedContent[];
  /** Cells of the copy whose whole text is to be seen: their rows grow where a host knows how wide they are. */
  readonly roomy?: readonly string[];
}

/** Refused where a formula, a name or another part of the workbook refers to the sheet. */
export interface RenameSheetStep {
  readonly kind: "rename-sheet";
  readonly sheet: string;
  readonly to: string;
}

/** Refused where the sheet's cells are not those that `expected` lists: nobody's later work is thrown away. */
export interface RemoveSheetStep {
  readonly kind: "remove-sheet";
  readonly sheet: string;
  readonly expected: SheetContent["cells"];
}

/** `null` = there is no such name. A name is global unless `scope` names its sheet; `refersTo` has no "=". */
export interface SetNameStep {
  readonly kind: "set-name";
  readonly name: string;
  readonly scope?: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface FlagStep {
  readonly kind: "flag";
  readonly sheet: string;
  readonly flag: Flag;
}

export interface UnflagStep {
  readonly kind: "unflag";
  readonly sheet: string;
  readonly flag: Flag;
}

/** A setting of ours, kept in the workbook; `null` = not set. */
export interface SettingStep {
  readonly kind: "setting";
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

export const NO_CHANGE: Patch = Object.freeze({ title: "", steps: [] });

/** The patches one after another as one. */
export function joinPatches(title: string, patches: readonly Patch[]): Patch {
  return { title, steps: patches.flatMap((patch) => patch.steps) };
}

/** The sheets a patch touches, in the order in which it comes to them. */
export function sheetsTouched(patch: Patch): readonly string[] {
  const sheets = new Set<string>();
  for (const step of patch.steps) {
    if ("sheet" in step) sheets.add(step.sheet);
    if (step.kind === "rename-sheet") sheets.add(step.to);
  }
  return [...sheets];
}
