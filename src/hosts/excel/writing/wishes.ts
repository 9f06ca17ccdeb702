import { LAST_ROW, spanning, type Rectangle } from "../../../workbook/address";
import type { Patch, Step } from "../../../workbook/patch";
import { requireCell, requireRange } from "../../../workbook/steps/outcome";
import { columnsOf } from "../../../workbook/steps/looks";
import { cellsBehind } from "./copy-sheet";
import { isAboutLines, LinesSoFar } from "./lines";
import { roomyWish } from "./roomy-rows";
import { CELLS_ONLY, type SheetWish } from "../reading/sheet-query";

/** What must be known of the workbook before a patch is tried out on it. */
export interface PatchWishes {
  readonly sheets: ReadonlyMap<string, SheetWish>;
  /** Renaming, removing and lines ask all formulas whether they refer to the sheet. */
  readonly everySheet: boolean;
}

/** The columns of a sheet whose widths come back when its removal is undone. */
const COLUMNS_KEPT: readonly [number, number] = [0, 25];

export function wishesOf(patch: Patch): PatchWishes {
  const sheets = new Map<string, SheetWish>();
  // A sheet that the patch renames is asked for by the name that it has now.
  const present = new Map<string, string>();
  const lines = new Map<string, LinesSoFar>();
  for (const step of patch.steps) {
    if (step.kind === "set-name" && step.scope !== undefined && !sheets.has(step.scope)) {
      sheets.set(step.scope, CELLS_ONLY);
    }
    if (step.kind === "copy-sheet") {
      const from = present.get(step.from) ?? step.from;
      const wish = { merges: true, marks: true, formats: around(cellsBehind(step)), ...roomyWish(step) };
      sheets.set(from, joined(sheets.get(from) ?? CELLS_ONLY, wish));
    }
    if (!("sheet" in step)) continue;
    const name = present.get(step.sheet) ?? step.sheet;
    if (step.kind === "rename-sheet") present.set(step.to, name);
    const so = lines.get(name) ?? new LinesSoFar();
    sheets.set(name, joined(sheets.get(name) ?? CELLS_ONLY, asBefore(wishOf(step), so)));
    if (!isAboutLines(step)) continue;
    so.heed(step);
    lines.set(name, so);
  }
  return {
    sheets,
    everySheet: patch.steps.some(
      (step) => step.kind === "rename-sheet" || step.kind === "remove-sheet" || isAboutLines(step)
    )
  };
}

function wishOf(step: Step): Partial<SheetWish> {
  switch (step.kind) {
    case "set-cells":
      return { merges: true, formats: around(step.changes.map((change) => requireCell(change.cell))) };
    case "merge":
    case "unmerge":
      return { merges: true };
    case "insert-lines":
      return { merges: true, marks: true };
    case "remove-lines":
      return {
        merges: true,
        marks: true,
        ...(step.axis === "column" ? { columns: [[Math.max(0, step.at - 1), step.at + step.count - 1]] } : {})
      };
    case "format":
      return { looks: step.formats.map(({ range }) => requireRange(range)) };
    case "column-widths":
      return { columns: step.widths.map(({ columns }) => columnsOf(columns)) };
    case "remove-sheet":
      return { merges: true, marks: true, columns: [COLUMNS_KEPT] };
    case "flag":
    case "unflag":
      return { marks: true };
    default:
      return {};
  }
}

/** Where lines have come or gone before the step, what is asked for stands elsewhere. */
function asBefore(wish: Partial<SheetWish>, lines: LinesSoFar): Partial<SheetWish> {
  if (lines.isEmpty) return wish;
  const areas = (found: readonly Rectangle[] | undefined): readonly Rectangle[] =>
    (found ?? []).flatMap((area) => lines.rectangleBefore(area) ?? []);
  const columns = (wish.columns ?? []).flatMap(([left, right]) => {
    const area = lines.rectangleBefore({ top: 0, left, bottom: LAST_ROW, right });
    return area ? [[area.left, area.right] as const] : [];
  });
  return { ...wish, looks: areas(wish.looks), formats: areas(wish.formats), columns };
}

function joined(one: SheetWish, other: Partial<SheetWish>): SheetWish {
  return {
    cells: true,
    merges: one.merges || other.merges === true,
    marks: one.marks || other.marks === true,
    knownMarks: [],
    looks: [...one.looks, ...(other.looks ?? [])],
    formats: [...one.formats, ...(other.formats ?? [])],
    columns: [...one.columns, ...(other.columns ?? [])],
    heights: [...one.heights, ...(other.heights ?? [])]
  };
}

function around(cells: readonly { readonly row: number; readonly column: number }[]): readonly Rectangle[] {
  const [first, ...rest] = cells;
  if (!first) return [];
  return [
    rest.reduce(
      (area, { row, column }) =>
        spanning(
          { row: Math.min(area.top, row), column: Math.min(area.left, column) },
          { row: Math.max(area.bottom, row), column: Math.max(area.right, column) }
        ),
      spanning(first, first)
    )
  ];
}
