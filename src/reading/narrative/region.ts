import type { Rectangle } from "../../workbook/address";
import type { Cell } from "../../workbook/snapshot";
import { shownText } from "../sheet/cell-text";
import type { SheetView } from "../sheet/sheet-view";
import { bulletOf } from "./bullets";
import type { SourceLine } from "./item-tree";
import { tableRowItem } from "./small-table";
import { textLines } from "./text-lines";

/** The cells with a text or number of one row within the columns of the region, left to right. */
export function cellsWithin(view: SheetView, row: number, region: Rectangle): readonly Cell[] {
  return view
    .cellsIn(row)
    .filter((cell) => cell.column >= region.left && cell.column <= region.right && cell.value !== null);
}

/**
 * The lines of a region, row by row: a row with one cell is text, a row with several is a row of a small table.
 * `level` is that of the table's rows under the item before them.
 */
export function regionLines(
  view: SheetView,
  rows: readonly number[],
  region: Rectangle
): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let heads = new Map<number, string>();
  let level = 0;
  for (const row of rows) {
    const cells = cellsWithin(view, row, region).filter((cell) => shownText(cell).trim() !== "");
    const [first] = cells;
    if (!first) continue;
    if (cells.length === 1 || isSplitLine(first, cells)) {
      const found = cells.length === 1 ? textLines(view, first) : [joined(view, first, cells)];
      lines.push(...found);
      level = levelAfter(found, level);
      if (cells.length > 1 || bulletOf(shownText(first)).rank > 0) heads = new Map<number, string>();
      continue;
    }
    const table = tableRowItem(view, cells, heads, level);
    lines.push({ cell: view.ref(first), line: 0, text: table.text, table });
    for (const cell of cells) addHead(view, heads, cell);
  }
  return lines;
}

/** "❍ 메타버스 행정 추진 | 14백만원": one line set in two cells. */
function isSplitLine(first: Cell, cells: readonly Cell[]): boolean {
  const text = shownText(first);
  return cells.length === 2 && !text.includes("\n") && bulletOf(text).rank > 0;
}

function joined(view: SheetView, first: Cell, cells: readonly Cell[]): SourceLine {
  const text = cells.map((cell) => shownText(cell, view.date1904).trim()).join(" ");
  return { cell: view.ref(first), line: 0, text };
}

function levelAfter(lines: readonly SourceLine[], before: number): number {
  let level = before;
  for (const { text } of lines) {
    const { rank } = bulletOf(text);
    if (rank > 0) level = rank;
  }
  return level;
}

function addHead(view: SheetView, heads: Map<number, string>, cell: Cell): void {
  if (typeof cell.value !== "string") return;
  const { left, right } = view.areaAt(cell.row, cell.column);
  for (let column = left; column <= Math.min(right, left + 60); column++)
    heads.set(column, `${heads.get(column) ?? ""}${cell.value}`);
}
