import type { Cell } from "../../workbook/snapshot";
import { columnMeaningOf, isAmount } from "../grid/header-row";
import { isCorner } from "../grid/side-by-side";
import type { GridTable } from "../grid/tables";
import type { SheetView } from "../sheet/sheet-view";

/** Rows under a head in which the first amounts of its grid are looked for. */
const BODY_LOOKED_AT = 2;

/**
 * Whether one grid runs over a cut between cards side by side. Years of two 추진현황 in the same rows, each the first of
 * its card there, look like a head and are none.
 */
export function runsOver({ view, header }: GridTable, cuts: readonly number[]): boolean {
  const rows = rowsFrom(header.top, header.bottom);
  return cuts.some((cut, at) => {
    if (header.left >= cut || header.right < cut) return false;
    if (rows.some((row) => isMergedOver(view, row, cut) && !beginsRow(view, row, cut))) return true;
    const right = Math.min(header.right, (cuts[at + 1] ?? header.right + 1) - 1);
    const texts = rows
      .flatMap((row) => view.cellsIn(row))
      .filter(
        ({ row, column }) => column >= cut && column <= right && view.textAt(row, column).trim() !== ""
      );
    const first = Math.min(...texts.map(({ column }) => column));
    const heads = new Set(texts.filter((cell) => columnMeaningOf(view, cell)).map(({ column }) => column));
    if (heads.size === 0) return false;
    if (!heads.has(first))
      return !rows.some((row) => isCorner(view.meaningAt(row, first), view.textAt(row, first)));
    return heads.size > 1 || hasAmountBelow(view, header.bottom, first);
  });
}

function rowsFrom(top: number, bottom: number): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}

function hasAmountBelow(view: SheetView, row: number, column: number): boolean {
  return rowsFrom(row + 1, row + BODY_LOOKED_AT).some((below) => {
    const cell = view.cellAt(below, column);
    return cell !== undefined && isAmount(view, cell);
  });
}

/** Whether the place left of the cut is merged with the one at its right. */
function isMergedOver(view: SheetView, row: number, cut: number): boolean {
  const { left, right } = view.areaAt(row, cut);
  return left < cut && right >= cut;
}

/** Whether nothing stands left of what shows at this place. */
function beginsRow(view: SheetView, row: number, column: number): boolean {
  const { left } = view.areaAt(row, column);
  for (let before = view.used.left; before < left; before++)
    if (view.textAt(row, before).trim() !== "") return false;
  return true;
}

/** What is merged over a cut between cards side by side. */
export interface MergedOver {
  /** Headings, units, and fields with their values: said for each of the cards. */
  readonly shared: readonly Cell[];
  /** Texts that no card can claim. */
  readonly nobodys: ReadonlySet<Cell>;
}

/** What is merged over one of the cuts in the rows from `top` to `bottom`. */
export function mergedOver(
  view: SheetView,
  top: number,
  bottom: number,
  cuts: readonly number[]
): MergedOver {
  const shared: Cell[] = [];
  const nobodys = new Set<Cell>();
  for (const cell of view.sheet.cells) {
    const { row, column } = cell;
    if (row < top || row > bottom || view.isCovered(row, column)) continue;
    if (!cuts.some((cut) => view.areaAt(row, column).left < cut && view.areaAt(row, column).right >= cut))
      continue;
    const meaning = view.meaningAt(row, column);
    const [first] = view.labelsIn(row);
    if (beginsRow(view, row, column)) {
      if (meaning?.section ?? meaning?.title ?? meaning?.inline ?? meaning?.unit?.line) shared.push(cell);
      else nobodys.add(cell);
    } else if (first?.meaning.field !== undefined && beginsRow(view, row, first.cell.column))
      shared.push(first.cell, cell);
    else nobodys.add(cell);
  }
  return { shared, nobodys };
}
