import type { Rectangle } from "../../workbook/address";
import { turnedPartOf } from "../sheet/part-view";
import type { SheetView } from "../sheet/sheet-view";
import { isNote } from "./body";
import { findHeaders } from "./header";
import { columnMeaningOf } from "./header-row";
import type { SourceHead } from "./source-heads";
import type { GridTable } from "./tables";

/** Columns left of the sources in which the years may stand. */
const LABEL_COLUMNS = 4;
const BLANK_ROWS = 2;
const GROUP_ROWS = 2;

/**
 * The table under a head of sources whose rows are years: read with rows and columns swapped. Null where no years
 * stand beside it.
 */
export function turnedTable(
  view: SheetView,
  head: SourceHead,
  leftmost: number,
  around: readonly SheetView[]
): GridTable | null {
  const years = yearColumn(view, head, leftmost);
  if (years === null) return null;
  const area = areaOf(view, head, years);
  const turned = turnedPartOf(view, area);
  const [header, second] = findHeaders(turned);
  if (!header || second || repeatsYears(turned, header.top, header.bottom)) return null;
  const onSheet = { head: { ...area, bottom: head.bottom }, last: area.bottom };
  return { view: turned, header, before: turned.used.bottom + 1, around, onSheet };
}

/** The column with most years under the head's rows. */
function yearColumn(view: SheetView, head: SourceHead, leftmost: number): number | null {
  let best: number | null = null;
  let most = 0;
  const first = Math.max(leftmost, head.left - LABEL_COLUMNS);
  for (let column = head.left - 1; column >= first; column--) {
    let years = 0;
    for (let row = head.bottom + 1, blanks = 0; row <= view.used.bottom && blanks <= BLANK_ROWS; row++) {
      const meaning = columnMeaningOf(view, view.cellAt(row, column));
      if (meaning?.roles[0] === "year") years += 1;
      blanks = meaning || view.textAt(row, column).trim() !== "" ? 0 : blanks + 1;
    }
    if (years > most) {
      best = column;
      most = years;
    }
  }
  return best;
}

function areaOf(view: SheetView, head: SourceHead, years: number): Rectangle {
  let { top } = head;
  for (let row = head.top - 1; row >= Math.max(view.used.top, head.top - GROUP_ROWS); row--) {
    if (groupsHeads(view, row, head)) top = row;
    else if (view.cellsIn(row).length > 0) break;
  }
  const bottom = lastRow(view, head, years);
  // 기투자 may be merged over the years' column and that of their groups
  let left = years;
  for (let row = head.bottom + 1; row <= bottom; row++) left = Math.min(left, view.areaAt(row, years).left);
  while (left > view.used.left && groupsRows(view, head, bottom, left - 1)) left -= 1;
  return { top, bottom, left, right: head.right };
}

/** 계획 | 집행 over the sources of each. */
function groupsHeads(view: SheetView, row: number, head: SourceHead): boolean {
  let groups = 0;
  for (const { column, value } of view.cellsIn(row)) {
    const area = view.areaAt(row, column);
    if (column < head.left) {
      // the corner may be merged down into the head; a label of its own belongs to something else
      if (value !== null && value !== "" && area.bottom < head.top) return false;
      continue;
    }
    const meaning = view.meaningAt(row, column);
    if (column > head.right || typeof value !== "string") continue;
    if (meaning?.unit?.line || meaning?.title || meaning?.marked || meaning?.field === "name") return false;
    groups += 1;
  }
  return groups > 0;
}

/** 집행액 merged down at the left of the years that it takes in. */
function groupsRows(view: SheetView, head: SourceHead, bottom: number, column: number): boolean {
  for (let row = head.bottom + 1; row <= bottom; row++) {
    const area = view.areaAt(row, column);
    if (area.top <= head.bottom || area.bottom === area.top) continue;
    if (view.textAt(row, column).trim() !== "") return true;
  }
  return false;
}

function lastRow(view: SheetView, head: SourceHead, years: number): number {
  let last = head.bottom;
  let blanks = 0;
  for (let row = head.bottom + 1; row <= view.used.bottom; row++) {
    const cells = view.cellsIn(row).filter(({ column }) => column <= head.right && column >= years);
    const filled = cells.filter(({ value }) => value !== null && value !== "");
    if (filled.length === 0) {
      if (++blanks > BLANK_ROWS) break;
      continue;
    }
    blanks = 0;
    const figures = filled.filter(({ column }) => column >= head.left).length;
    const heads = columnMeaningOf(view, view.shownAt(row, years)) !== null;
    if (!heads && (figures === 0 || isOther(view, row, years))) break;
    last = row;
  }
  return last;
}

/** A note, a heading or a field below the table. */
function isOther(view: SheetView, row: number, column: number): boolean {
  const meaning = view.meaningAt(row, column);
  if (isNote(view.textAt(row, column))) return true;
  return meaning?.marked === true || meaning?.field !== undefined || meaning?.section !== undefined;
}

/** A list in which years stand in a column (of 사업연도, say) is no grid. */
function repeatsYears(turned: SheetView, top: number, bottom: number): boolean {
  const seen = new Set<string>();
  for (let row = top; row <= bottom; row++)
    for (const cell of turned.cellsIn(row)) {
      const meaning = columnMeaningOf(turned, cell);
      if (meaning?.roles[0] !== "year") continue;
      const year = `${meaning.year ?? ""}${meaning.half ?? ""}`;
      if (seen.has(year)) return true;
      seen.add(year);
    }
  return false;
}
