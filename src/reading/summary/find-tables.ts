import type { SheetView } from "../sheet/sheet-view";
import { headOfCell, type Head } from "./heads";

/** The head of a table that may be a roll-up: its rows, and its columns from the first label to the last heading. */
export interface TableHead {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const MOST_HEAD_ROWS = 4;

/** The head that begins in this row, or (for labels at the foot of the head) one row above it; null where none does. */
export function tableHeadAt(view: SheetView, row: number): TableHead | null {
  const heads = headsIn(view, row);
  const [first] = heads.filter(({ head }) => head.dimension !== undefined);
  if (!first || heads.some(({ column, head }) => column < first.column && !head.memo)) return null;
  const left = Math.min(first.column, ...heads.map(({ column }) => column));
  const area = view.areaAt(row, first.column);
  let bottom = Math.min(area.bottom, row + MOST_HEAD_ROWS - 1);
  while (bottom < row + MOST_HEAD_ROWS - 1 && continuesHead(view, bottom + 1, first.column, area.right))
    bottom++;
  const top = row > 0 && headsAbove(view, row - 1, area.right) ? row - 1 : row;
  let right = left;
  for (let at = top; at <= bottom; at++)
    for (const cell of view.cellsIn(at))
      if (cell.value !== null && cell.value !== "")
        right = Math.max(right, view.areaAt(at, cell.column).right);
  return { top, bottom, left, right: Math.min(right, view.used.right) };
}

interface HeadAt {
  readonly column: number;
  readonly head: Head;
}

function headsIn(view: SheetView, row: number): readonly HeadAt[] {
  return view.cellsIn(row).flatMap((cell) => {
    const head = headOfCell(cell, view);
    return head ? [{ column: cell.column, head }] : [];
  });
}

/** A row of headings below: nothing under the labels, texts and years beside them. */
function continuesHead(view: SheetView, row: number, first: number, right: number): boolean {
  let known = 0;
  for (const cell of view.cellsIn(row)) {
    if (cell.value === null || cell.value === "") continue;
    if (cell.column >= first && cell.column <= right) return false;
    if (typeof cell.value !== "string" && typeof cell.value !== "number") return false;
    const head = headOfCell(cell, view);
    if (!head && typeof cell.value === "number") return false;
    if (cell.column < first) return false;
    if (head) known++;
  }
  return known >= 2;
}

/** Headings over several columns each, right of the labels. */
function headsAbove(view: SheetView, row: number, right: number): boolean {
  const cells = view.cellsIn(row).filter(({ value }) => value !== null && value !== "");
  if (cells.length === 0 || cells.some(({ column }) => column <= right)) return false;
  return cells.every((cell) => {
    const { value, column } = cell;
    if (typeof value !== "string") return false;
    const head = headOfCell(cell, view);
    const wide = view.areaAt(row, column).right > column;
    return (
      head !== null && (wide || cells.length > 1) && view.vocabulary.meaningOf(value)?.unit?.line !== true
    );
  });
}
