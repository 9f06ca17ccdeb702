import { contains, formatCell, formatRange, formatRangeRef, intersects, parseColumn } from "../address";
import type { CellFormat, FormatHandle } from "../format";
import type { ColumnWidthsStep, FormatStep, MergeStep, UnmergeStep } from "../patch";
import type { ColumnWidth, PlacedFormat } from "../sheet-content";
import type { SheetState, WorkbookState } from "../workbook-state";
import { joinedBorder } from "./borders";
import { placeOf, refusePatch, replaceSheet, requireRange, requireWritable, type Outcome } from "./outcome";

/** The look a cell had before any format of ours. */
export const DEFAULT_LOOK: FormatHandle = Object.freeze({ handle: "" });

export function formatCells(state: WorkbookState, step: FormatStep, title: string): Outcome {
  const sheet = requireWritable(state, step.sheet, title);
  const formats = withFormats(sheet.formats, step.formats);
  const touched = [...new Set([...sheet.formats.keys(), ...formats.keys()])].filter(
    (cell) => sheet.formats.get(cell) !== formats.get(cell)
  );
  const inverse: FormatStep = {
    ...step,
    formats: touched.flatMap((cell) => restored(cell, sheet.formats.get(cell)))
  };
  return { state: replaceSheet(state, sheet, { ...sheet, formats }), inverse: [inverse] };
}

/** Formats add up member by member; a handle replaces the whole look, and the empty handle is the look it had. */
export function withFormats(
  old: ReadonlyMap<string, CellFormat | FormatHandle>,
  placed: readonly PlacedFormat[]
): ReadonlyMap<string, CellFormat | FormatHandle> {
  const formats = new Map(old);
  for (const { range, format } of placed) {
    const area = requireRange(range);
    // cells that looked alike go on to share one look: of large sheets nothing takes more room than looks
    const looks = new Map<CellFormat | FormatHandle | undefined, CellFormat>();
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = formatCell({ row, column });
        if ("handle" in format) {
          if (format.handle === "") formats.delete(cell);
          else formats.set(cell, format);
        } else {
          const before = formats.get(cell);
          const look = looks.get(before) ?? joinedLook(before, format);
          looks.set(before, look);
          formats.set(cell, look);
        }
      }
    }
  }
  return formats;
}

function joinedLook(before: CellFormat | FormatHandle | undefined, format: CellFormat): CellFormat {
  const base = before && !("handle" in before) ? before : {};
  const border = format.border ? { border: joinedBorder(base.border, format.border) } : {};
  return { ...base, ...format, ...border };
}

/** Formats add up, so undoing one clears the cell's look first and then gives the earlier one back. */
function restored(range: string, before: CellFormat | FormatHandle | undefined): readonly PlacedFormat[] {
  const cleared = { range, format: DEFAULT_LOOK };
  return before ? [cleared, { range, format: before }] : [cleared];
}

export function merge(state: WorkbookState, step: MergeStep, title: string): Outcome {
  const sheet = requireWritable(state, step.sheet, title);
  const range = requireRange(step.range);
  const place = formatRangeRef({ sheet: step.sheet, ...range });
  const overlapping = sheet.snapshot.merges.find((other) => intersects(other, range));
  if (overlapping) throw refusePatch("merge-overlaps", { place, range: formatRange(overlapping) });
  const hidden = sheet.snapshot.cells.find(
    (cell) => contains(range, cell) && (cell.row !== range.top || cell.column !== range.left)
  );
  if (hidden) throw refusePatch("merge-hides", { place: placeOf(step.sheet, hidden) });
  const merges = [...sheet.snapshot.merges, range].sort(
    (one, other) => one.top - other.top || one.left - other.left
  );
  return {
    state: replaceSheet(state, sheet, { ...sheet, snapshot: { ...sheet.snapshot, merges } }),
    inverse: [{ ...step, kind: "unmerge" }]
  };
}

export function unmerge(state: WorkbookState, step: UnmergeStep, title: string): Outcome {
  const sheet = requireWritable(state, step.sheet, title);
  const wanted = formatRange(requireRange(step.range));
  const merges = sheet.snapshot.merges.filter((range) => formatRange(range) !== wanted);
  if (merges.length === sheet.snapshot.merges.length) {
    throw refusePatch("merge-missing", {
      place: formatRangeRef({ sheet: step.sheet, ...requireRange(step.range) })
    });
  }
  return {
    state: replaceSheet(state, sheet, { ...sheet, snapshot: { ...sheet.snapshot, merges } }),
    inverse: [{ ...step, kind: "merge" }]
  };
}

export function setColumnWidths(state: WorkbookState, step: ColumnWidthsStep, title: string): Outcome {
  const sheet = requireWritable(state, step.sheet, title);
  const { widths, before } = withWidths(sheet, step.widths);
  return {
    state: replaceSheet(state, sheet, { ...sheet, widths }),
    inverse: [{ ...step, widths: before }]
  };
}

/** "B:D" → [1, 3]. */
export function columnsOf(text: string): readonly [number, number] {
  const [from = "", to = from] = text.split(":");
  const first = parseColumn(from);
  const last = parseColumn(to);
  if (first === null || last === null || first > last) throw refusePatch("cell-invalid", { cell: text });
  return [first, last];
}

export function withWidths(
  sheet: Pick<SheetState, "widths">,
  wanted: readonly ColumnWidth[]
): { widths: ReadonlyMap<number, number>; before: readonly ColumnWidth[] } {
  const widths = new Map(sheet.widths);
  const before: ColumnWidth[] = [];
  for (const { columns, width } of wanted) {
    const [first, last] = columnsOf(columns);
    for (let column = first; column <= last; column++) {
      const name = formatCell({ row: 0, column }).slice(0, -1);
      before.unshift({ columns: name, width: widths.get(column) ?? null });
      if (width === null) widths.delete(column);
      else widths.set(column, width);
    }
  }
  return { widths, before };
}
