import { contains, formatCell, parseRange, type Rectangle } from "../../../workbook/address";
import type { FormatHandle } from "../../../workbook/format";
import type { Patch } from "../../../workbook/patch";
import type { Snapshot } from "../../../workbook/snapshot";
import { stateOf, type SheetState, type WorkbookState } from "../../../workbook/workbook-state";
import { sheetEntries } from "./book/workbook-part";
import type { PartsDraft } from "./parts/draft";
import { columnStyle, shownWidths } from "./sheet/columns";
import { cellsOf, rowsOf, rowStyleOf, sheetTextOf, styleOf, type SheetText } from "./sheet/sheet-text";
import { handleOf } from "./styles/style-book";

/**
 * The state on which a patch is tried: the snapshot, and those looks and widths of the file that the patch is going to
 * change, so that its inverse gives them back.
 */
export function startingState(draft: PartsDraft, snapshot: Snapshot, patch: Patch): WorkbookState {
  const state = stateOf(snapshot);
  const touched = touchedLooks(patch);
  const parts = new Map(
    touched.size === 0 ? [] : sheetEntries(draft).map((entry) => [entry.name, entry.part] as const)
  );
  return {
    ...state,
    // Built-in names (print areas) belong to their sheet: they neither keep it from being removed nor outlive it.
    names: state.names.filter((name) => !name.name.startsWith("_xlnm.") || name.sheet === undefined),
    sheets: state.sheets.map((sheet, index) => {
      const looks = touched.get(sheet.snapshot.name);
      const part = parts.get(sheet.snapshot.name);
      const known = looks && part ? withLooks(sheet, sheetTextOf(part, draft.text(part)), looks) : sheet;
      // No sheet can be named so: an id that tells the file's sheets from those that the patch adds.
      return { ...known, snapshot: { ...known.snapshot, id: `/${index}` } };
    })
  };
}

interface TouchedLooks {
  readonly ranges: Rectangle[];
  widths: boolean;
}

/** By the name that a sheet has in the file. */
function touchedLooks(patch: Patch): ReadonlyMap<string, TouchedLooks> {
  const original = new Map<string, string>();
  const touched = new Map<string, TouchedLooks>();
  const looksOf = (sheet: string): TouchedLooks => {
    const name = original.get(sheet) ?? sheet;
    const known = touched.get(name) ?? { ranges: [], widths: false };
    touched.set(name, known);
    return known;
  };
  for (const step of patch.steps) {
    if (step.kind === "rename-sheet") original.set(step.to, original.get(step.sheet) ?? step.sheet);
    else if (step.kind === "column-widths") looksOf(step.sheet).widths = true;
    else if (step.kind === "format") {
      for (const { range } of step.formats) {
        const area = parseRange(range);
        if (area) looksOf(step.sheet).ranges.push(area);
      }
    }
  }
  return touched;
}

function withLooks(state: SheetState, sheet: SheetText, looks: TouchedLooks): SheetState {
  return {
    ...state,
    formats: looksIn(sheet, looks.ranges),
    widths: looks.widths ? shownWidths(sheet) : state.widths
  };
}

/** A cell that is not there has the look that it would take over from its row or column. */
function looksIn(sheet: SheetText, ranges: readonly Rectangle[]): ReadonlyMap<string, FormatHandle> {
  const looks = new Map<string, FormatHandle>();
  if (ranges.length === 0) return looks;
  for (const range of ranges) {
    for (let column = range.left; column <= range.right; column++) {
      const look = handleOf(columnStyle(sheet, column) ?? 0);
      for (let row = range.top; row <= range.bottom; row++) looks.set(formatCell({ row, column }), look);
    }
  }
  for (const row of rowsOf(sheet)) {
    const own = ranges.filter((range) => row.row >= range.top && row.row <= range.bottom);
    if (own.length === 0) continue;
    const rowStyle = rowStyleOf(sheet.text, row);
    if (rowStyle !== undefined) {
      for (const range of own) {
        for (let column = range.left; column <= range.right; column++) {
          looks.set(formatCell({ row: row.row, column }), handleOf(rowStyle));
        }
      }
    }
    for (const { column, element } of cellsOf(sheet, row)) {
      const at = { row: row.row, column };
      if (!own.some((range) => contains(range, at))) continue;
      looks.set(formatCell(at), handleOf(styleOf(sheet.text, element) ?? 0));
    }
  }
  return looks;
}
