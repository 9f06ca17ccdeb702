import { heightOfText } from "../../../templates/text-size";
import { formatCell, LAST_COLUMN } from "../../../workbook/address";
import { buildLookup } from "../../../workbook/cell-lookup";
import type { CopySheetStep } from "../../../workbook/patch";
import { rowPlaces, type RowPlaces } from "../../../workbook/repeated-rows";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { requireCell } from "../../../workbook/steps/outcome";
import type { LooksAnswer } from "../reading/looks";
import { rectanglesAround } from "../reading/ranges";
import type { SheetWish } from "../reading/sheet-query";
import { charactersOf } from "./widths";

/** What must be known of a sheet so that rows of its copy can be high enough for their texts. */
export function roomyWish(step: CopySheetStep): Pick<SheetWish, "looks" | "columns" | "heights"> {
  const cells = (step.roomy ?? []).map((cell) => sourceOf(cell, rowPlaces(step.repeated)));
  if (cells.length === 0) return { looks: [], columns: [], heights: [] };
  const rows = cells.map(({ row }) => row);
  const widest = Math.max(...cells.map(({ column }) => column)) + WIDEST_MERGE;
  return {
    looks: rectanglesAround(cells),
    columns: [[0, Math.min(widest, LAST_COLUMN)]],
    heights: [[Math.min(...rows), Math.max(...rows)]]
  };
}

/** Columns beside a cell that it may be merged over. */
const WIDEST_MERGE = 25;

/**
 * The heights, in points, of the rows that are lower than their texts need; texts that do not break into lines, and
 * cells that are merged over several rows, need none.
 */
export function roomyHeights(
  step: CopySheetStep,
  source: SheetSnapshot,
  places: RowPlaces,
  answer: Pick<LooksAnswer, "looks" | "widths" | "heights">
): ReadonlyMap<number, number> {
  const texts = new Map(step.cells.map(({ cell, value }) => [cell, value]));
  const lookup = buildLookup(source);
  const needed = new Map<number, number>();
  for (const cell of step.roomy ?? []) {
    const text = texts.get(cell);
    const at = sourceOf(cell, places);
    const look = answer.looks.get(formatCell(at));
    const merge = lookup.mergeAt(at.row, at.column) ?? {
      top: at.row,
      bottom: at.row,
      left: at.column,
      right: at.column
    };
    if (typeof text !== "string" || look?.wrap !== true || merge.top !== merge.bottom) continue;
    let width = 0;
    for (let column = merge.left; column <= merge.right; column++) {
      width += charactersOf(answer.widths.get(column) ?? USUAL_POINTS);
    }
    const height = heightOfText(text, width, look.fontSize ?? USUAL_SIZE);
    const { row } = requireCell(cell);
    const present = needed.get(row) ?? answer.heights.get(at.row) ?? 0;
    if (height > present) needed.set(row, height);
  }
  return needed;
}

const USUAL_POINTS = 54;
const USUAL_SIZE = 11;

function sourceOf(cell: string, places: RowPlaces): { readonly row: number; readonly column: number } {
  const { row, column } = requireCell(cell);
  return { row: places.sourceOf(row).row, column };
}
