import type { Step } from "../../../workbook/patch";
import type { FileEdit } from "../../xlsx/edit/file-edit";
import { formatRange } from "../../../workbook/address";
import type { Cell } from "../../../workbook/snapshot";
import type { GridSheetContents } from "../grid-changes";
import type { GridSheet } from "../grid-book";
import { cellChanges } from "./cell-changes";
import { cellDifferences, type CellDifference } from "./cell-differences";
import type { GridFrame } from "./grid-frame";
import { lineEdits } from "./line-differences";
import { lookChanges } from "./look-changes";
import { linkEdits } from "./link-edits";
import { coveredBy, mergeDifference } from "./merge-differences";
import { noteEdits } from "./note-edits";
import { textEdits } from "./text-edits";
import { viewEdits } from "./view-edits";

/** A sheet of the base file and what the grid now holds of it. */
export interface SheetPair {
  readonly name: string;
  readonly base: GridSheet;
  readonly now: GridSheetContents;
  readonly differences: readonly CellDifference[];
}

export function sheetPair(name: string, base: GridSheet, now: GridSheetContents): SheetPair {
  return { name, base, now, differences: cellDifferences(base, now) };
}

/** What is to be written of a sheet. */
export interface SheetChanges {
  /** What a user did: refused on a protected sheet. */
  readonly steps: readonly Step[];
  readonly edits: readonly FileEdit[];
  /** What came of it elsewhere. */
  readonly results: readonly FileEdit[];
}

/** @param trusted see `trustedResults` */
export function sheetChanges(
  { name: sheet, base, now, differences }: SheetPair,
  frame: GridFrame,
  trusted: ReadonlySet<Cell>
): SheetChanges {
  const merges = mergeDifference(base.snapshot.merges, now.snapshot.merges);
  const { changes, results } = cellChanges(differences, base.snapshot.cells, merges, trusted);
  const formats = lookChanges(base.data, now.data, frame.styles);
  const covered = coveredBy(now.snapshot.merges);
  return {
    steps: [
      ...merges.gone.map((range) => ({ kind: "unmerge" as const, sheet, range: formatRange(range) })),
      ...(changes.length > 0 ? [{ kind: "set-cells" as const, sheet, changes }] : []),
      ...merges.fresh.map((range) => ({ kind: "merge" as const, sheet, range: formatRange(range) })),
      ...(formats.length > 0 ? [{ kind: "format" as const, sheet, formats }] : [])
    ],
    edits: [
      ...textEdits(sheet, base.data, now.data, frame.styles, covered),
      ...linkEdits(sheet, base.data, now.data, frame),
      ...lineEdits(sheet, base.data, now.data, frame),
      ...viewEdits(sheet, base.data, now.data),
      ...noteEdits(sheet, base.snapshot.notes, now.snapshot.notes)
    ],
    results: results.length > 0 ? [{ kind: "formula-results" as const, sheet, results }] : []
  };
}
