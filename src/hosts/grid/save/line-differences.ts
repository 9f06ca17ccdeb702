import { BooleanNumber, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/core";
import type { CellFormat, FormatHandle } from "../../../workbook/format";
import type { Axis, FileEdit } from "../../xlsx/edit/file-edit";
import { shownWidth } from "../../xlsx/write/sheet/columns";
import { pointsOfPixels, widthOfPixels } from "../open/sizes";
import { styleId } from "../open/style-table";
import type { GridFrame } from "./grid-frame";
import { lineRuns } from "./line-runs";
import { lookChange } from "./look-changes";
import type { Numbered } from "./numbered";

type Line = Partial<IRowData> & Partial<IColumnData>;

/** The two states of one kind of a sheet's lines. */
interface Lines {
  readonly was: Numbered<Line>;
  readonly is: Numbered<Line>;
  /** Points, or characters of the default font; null = the sheet's default; undefined = as it was. */
  readonly size: (was: Line, is: Line) => number | null | undefined;
}

/** The edits that give a file's lines the sizes, the looks and the visibility that they have in the grid. */
export function lineEdits(
  sheet: string,
  base: IWorksheetData,
  now: IWorksheetData,
  frame: GridFrame
): readonly FileEdit[] {
  const rows: Lines = {
    was: base.rowData,
    is: now.rowData,
    size: (was, is) => {
      const [before, after] = [was.h ?? base.defaultRowHeight, is.h ?? now.defaultRowHeight];
      if (before !== after || (isFixed(is) && !isFixed(was))) return pointsOfPixels(after);
      return isFixed(was) && is.ia === BooleanNumber.TRUE ? null : undefined;
    }
  };
  const columns: Lines = {
    was: base.columnData,
    is: now.columnData,
    size: (was, is) => {
      const [before, after] = [was.w ?? base.defaultColumnWidth, is.w ?? now.defaultColumnWidth];
      // A file hides no column without saying how wide it is.
      if (before === after && (isHidden(was) || !isHidden(is) || is.w !== undefined)) return undefined;
      // A file says how wide a column is that has a look of its own, and its default may be another pixel wide.
      const isPlain = is.w === undefined && !isHidden(is) && (is.s ?? was.s ?? null) === null;
      return isPlain ? null : shownWidth(widthOfPixels(after, frame.digit));
    }
  };
  return [...axisEdits(sheet, "row", rows, frame), ...axisEdits(sheet, "column", columns, frame)];
}

/** A row whose height was set by hand and does not follow its contents. */
function isFixed({ ia }: Line): boolean {
  return ia === BooleanNumber.FALSE;
}

function axisEdits(
  sheet: string,
  axis: Axis,
  { was, is, size }: Lines,
  frame: GridFrame
): readonly FileEdit[] {
  const lines = [...new Set([...Object.keys(was), ...Object.keys(is)])].map(Number);
  lines.sort((one, other) => one - other);
  const runsOf = <Value>(valueOf: (before: Line, after: Line) => Value | undefined) =>
    lineRuns(lines.map((line) => ({ line, value: valueOf(was[line] ?? {}, is[line] ?? {}) })));
  const sizes = runsOf(size).map(({ first, last, value }) => ({ first, last, size: value }));
  const changes = runsOf((before, after) => lineLook(before, after, frame) ?? undefined);
  const dressed = changes.map(({ first, last, value }) => ({ first, last, look: value }));
  const hidden = runsOf((before, after) =>
    isHidden(before) === isHidden(after) ? undefined : isHidden(after)
  );
  return [
    ...(sizes.length > 0 ? [{ kind: "line-sizes" as const, sheet, axis, sizes }] : []),
    ...(dressed.length > 0 ? [{ kind: "line-looks" as const, sheet, axis, looks: dressed }] : []),
    ...hidden.map(({ first, last, value }) => ({
      kind: "line-visibility" as const,
      sheet,
      axis,
      first,
      last,
      hidden: value
    }))
  ];
}

function isHidden({ hd }: Line): boolean {
  return hd === BooleanNumber.TRUE;
}

function lineLook(was: Line, is: Line, { styles }: GridFrame): CellFormat | FormatHandle | null {
  if ((was.s ?? null) === (is.s ?? null)) return null;
  return lookChange(typeof was.s === "string" ? was.s : styleId(0), [is.s], styles);
}
