import type { Rectangle } from "../../workbook/address";
import type { LabelMeaning } from "../labels/vocabulary";
import type { LabelAt, SheetView } from "../sheet/sheet-view";
import { columnMeaningOf, holdsAmounts, isHead, scoreOf, type RowScore } from "./header-row";
import { kindsOver, namesKinds } from "./kind-heads";

/** The head of a grid: its rows, and the columns from the first to the last that mean something. */
export interface GridHeader {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Every head on the sheet, in reading order. Rows inside `taken` are passed over. */
export function findHeaders(view: SheetView): readonly GridHeader[] {
  const headers: GridHeader[] = [];
  let done = -1;
  for (const row of view.rows) {
    if (row <= done) continue;
    const score = scoreOf(view, row);
    if (!score || !isHead(view, row, score)) continue;
    const header = around(view, row, score, done);
    headers.push(header);
    done = header.bottom;
  }
  return headers;
}

const MOST_UNDER_A_YEAR = 6;

/** Grows the head up and down over rows that hold heads of its columns. */
function around(view: SheetView, row: number, score: RowScore, above: number): GridHeader {
  let { left, right } = score;
  let top = row;
  let bottom = row;
  for (let next = row + 1; next <= row + 2; next++) {
    const below = scoreOf(view, next);
    if (!continuesHead(view, next, bottom, left, right, below)) break;
    bottom = next;
    if (below) {
      left = Math.min(left, below.left);
      right = Math.max(right, below.right);
    }
  }
  for (let next = row - 1; next > above && next >= row - 3; next--) {
    const over = scoreOf(view, next);
    if (holdsAmounts(view, next) || !headsBelow(view, next, top, left, right)) break;
    top = next;
    if (over) {
      left = Math.min(left, over.left);
      right = Math.max(right, over.right);
    }
  }
  for (let column = left; column <= right; column++) {
    const area = view.areaAt(bottom, column);
    if (area.top >= top && area.bottom > bottom && area.bottom <= bottom + 2 && area.right - area.left < 30)
      bottom = area.bottom;
  }
  while (left > 0 && isSideHead(view, top, bottom, left - 1)) left = view.areaAt(bottom, left - 1).left;
  while (isSideHead(view, top, bottom, right + 1)) right = view.areaAt(bottom, right + 1).right;
  for (let over = top; over <= bottom; over++) {
    // 2023 merged over 계획 and 집행
    const area = view.areaAt(over, right);
    if (area.right <= right + MOST_UNDER_A_YEAR && area.right <= view.used.right) right = area.right;
  }
  return { top, bottom, left, right };
}

/** A head right of the last known one, with a column of its own: "비고" is none, an unknown total might be. */
function isSideHead(view: SheetView, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row++) {
    if (columnMeaningOf(view, view.shownAt(row, column))) return true;
  }
  return false;
}

/** A label of the card's fields or headings: 사업기간 | 2023년 heads no column. */
function isOfCard({ field, inline, title, section, marked, column }: LabelMeaning): boolean {
  if (column) return false;
  return (
    inline !== undefined ||
    title !== undefined ||
    field !== undefined ||
    (section !== undefined && marked === true)
  );
}

/**
 * Whether a row over the head belongs to it: a head of its columns is merged down into it, or a group such as 집행액
 * spans some of them, or a total stands at their side.
 */
function headsBelow(view: SheetView, row: number, top: number, left: number, right: number): boolean {
  // 공약명 merged down into the head is one of its columns
  const down = ({ cell }: LabelAt): boolean => view.areaAt(row, cell.column).bottom >= top;
  // 사업비 over its columns beside such a one heads them all
  const over = ({ cell, meaning }: LabelAt): boolean => {
    const area = view.areaAt(row, cell.column);
    return (
      meaning.field === "totalCost" && area.right > area.left && area.left <= right && area.right >= left
    );
  };
  const labels = view.labelsIn(row);
  if (kindsOver(view, row, top, left, right)) return true;
  const beside = labels.some(down);
  if (labels.some((label) => isOfCard(label.meaning) && !down(label) && !(beside && over(label))))
    return false;
  return view.cellsIn(row).some((cell) => {
    const area = view.areaAt(row, cell.column);
    const meaning = columnMeaningOf(view, cell);
    if (meaning && (area.bottom >= top || (cell.column >= left - 3 && cell.column <= right + 3))) return true;
    if (typeof cell.value !== "string" || cell.column < left || cell.column > right) return false;
    const label = view.vocabulary.meaningOf(cell.value);
    return area.right > area.left && !label?.marked && !label?.unit?.line && !label?.title;
  });
}

function continuesHead(
  view: SheetView,
  row: number,
  bottom: number,
  left: number,
  right: number,
  score: RowScore | null
): boolean {
  const merged = reachesDown(view, bottom, row, left, right);
  if (merged && !holdsAmounts(view, row)) return true;
  if (namesKinds(view, row, left, right) && !holdsAmounts(view, row)) return true;
  if (!score || score.right < left) return false;
  const heads = score.years + score.roles;
  return heads >= 2 && score.rising && !holdsAmounts(view, row) && (score.years > 0 || score.left >= left);
}

/** Whether a cell of `row` is merged down into `lower` within the columns. */
function reachesDown(view: SheetView, row: number, lower: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    const area: Rectangle = view.areaAt(row, column);
    if (area.bottom >= lower && area.top <= row && area.bottom - area.top <= 4) return true;
    column = Math.max(column, area.right);
  }
  return false;
}
