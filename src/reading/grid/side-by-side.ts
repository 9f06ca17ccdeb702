import type { LabelMeaning } from "../labels/vocabulary";
import type { SheetView } from "../sheet/sheet-view";
import type { GridHeader } from "./header";
import { columnMeaningOf } from "./header-row";

const CORNER =
  /^(?:구분|재원|재원별|재원구분|과목|항목|내역|연도|년도|연도별|연차|source|category)(?:\(.*\))?$/;
/** Rows of a body that are looked at for labels. */
const ROWS_LOOKED_AT = 12;

/** A text that heads the column of a grid's row labels. */
export function isCorner(meaning: LabelMeaning | null, text: string): boolean {
  return CORNER.test(meaning?.compact ?? text.replace(/\s+/g, ""));
}

/** Whether a row of a grid is named by it: a source, or 계. */
export function isRowLabel(meaning: LabelMeaning | null): boolean {
  return meaning?.source !== undefined || meaning?.total === true;
}

/**
 * The columns at which another grid with row labels of its own begins, under a head that runs over several grids side
 * by side. Grids that share their row labels are one here.
 */
export function cutsOf(view: SheetView, header: GridHeader, before: number): readonly number[] {
  const heads = headColumns(view, header);
  const cuts: number[] = [];
  for (let at = 1; at < heads.length; at++) {
    const left = heads[at - 1] ?? 0;
    const right = heads[at] ?? 0;
    // a lone head on either side is no grid
    const enough = heads.filter((head) => head < right && head >= (cuts.at(-1) ?? 0)).length >= 2;
    if (!enough || heads.length - at < 2) continue;
    for (let column = left + 1; column < right; column++) {
      if (!beginsLabels(view, header, column, before)) continue;
      cuts.push(column);
      break;
    }
  }
  return cuts.length > 0 ? cuts : cutsBeside(view, header, before);
}

/** Where a grid stands beside the head that begins further up or down, or the fields of a card stand at its left. */
function cutsBeside(view: SheetView, header: GridHeader, before: number): readonly number[] {
  const own = ownCorner(view, header);
  const cuts = new Set<number>();
  for (let row = header.top; row < Math.min(before, header.bottom + ROWS_LOOKED_AT); row++)
    for (const { column, value } of view.cellsIn(row)) {
      if (typeof value !== "string" || row <= header.bottom) continue;
      const meaning = view.meaningAt(row, column);
      if (own !== null && column < own && meaning?.field !== undefined) cuts.add(own);
      if (!isCorner(meaning, value)) continue;
      if (headsRightOf(view, row, column) < 2) continue;
      if (column > header.right) cuts.add(column);
      else if (own !== null && column < own) cuts.add(own);
    }
  return [...cuts].sort((one, other) => one - other);
}

/** The column of the head's own row labels, where a word over them says so. */
function ownCorner(view: SheetView, header: GridHeader): number | null {
  for (let column = header.left - 1; column >= Math.max(view.used.left + 1, header.left - 3); column--)
    for (let row = header.top; row <= header.bottom; row++) {
      const text = view.textAt(row, column);
      if (text.trim() !== "" && isCorner(view.meaningAt(row, column), text))
        return view.areaAt(row, column).left;
    }
  return null;
}

function headsRightOf(view: SheetView, row: number, column: number): number {
  let heads = 0;
  let last = column;
  for (const cell of view.cellsIn(row)) {
    if (cell.column <= last) continue;
    if (cell.column > last + 2 || columnMeaningOf(view, cell) === null) break;
    heads += 1;
    last = cell.column;
  }
  return heads;
}

function headColumns(view: SheetView, header: GridHeader): readonly number[] {
  const columns = new Set<number>();
  for (let row = header.top; row <= header.bottom; row++)
    for (const cell of view.cellsIn(row)) {
      if (cell.column < header.left || cell.column > header.right) continue;
      if (columnMeaningOf(view, cell)) columns.add(cell.column);
    }
  return [...columns].sort((one, other) => one - other);
}

function beginsLabels(view: SheetView, header: GridHeader, column: number, before: number): boolean {
  for (let row = header.top; row <= header.bottom; row++) {
    const text = view.textAt(row, column);
    // 연도별 merged over the years, a blank column among them, heads no labels
    const { left } = view.areaAt(row, column);
    if (left === column && text.trim() !== "" && isCorner(view.meaningAt(row, column), text)) return true;
  }
  let labels = 0;
  const last = Math.min(before, header.bottom + 1 + ROWS_LOOKED_AT, view.used.bottom + 1);
  for (let row = header.bottom + 1; row < last; row++) {
    if (isRowLabel(view.meaningAt(row, column)) && ++labels >= 2) return true;
  }
  return false;
}
