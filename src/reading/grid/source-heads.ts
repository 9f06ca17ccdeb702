import type { Cell } from "../../workbook/snapshot";
import { readAmount } from "../amounts/amount-notation";
import type { SheetView } from "../sheet/sheet-view";
import { columnMeaningOf, holdsAmounts } from "./header-row";
import { isCorner, isRowLabel } from "./side-by-side";

/** Sources beside one another, as heads of columns: 계 | 국비 | 도비. */
export interface SourceHead {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const NO_SOURCE = /율|률|%|비고|증감|대비|비중|순위|연번|번호|기간|부서|담당/;
const LONGEST_SOURCE = 12;
const MOST_COLUMNS = 200;

/** Every row, or part of a row, that has sources as its heads, in reading order. */
export function sourceHeads(view: SheetView): readonly SourceHead[] {
  let done = -1;
  const found: SourceHead[] = [];
  for (const row of view.rows) {
    if (row <= done || !hasRowLabels(view, row) || holdsAmounts(view, row)) continue;
    const heads = runsIn(view, row);
    for (const { bottom } of heads) done = Math.max(done, bottom);
    found.push(...heads);
  }
  return found;
}

/** Two sources, or one and 계, in the row. */
function hasRowLabels(view: SheetView, row: number): boolean {
  let labels = 0;
  for (const { meaning } of view.labelsIn(row)) if (isRowLabel(meaning) && ++labels >= 2) return true;
  return false;
}

function runsIn(view: SheetView, row: number): readonly SourceHead[] {
  const heads: SourceHead[] = [];
  let run: Cell[] = [];
  let others: Cell[] = [];
  const close = (): void => {
    const tail = others.filter((cell) => mayBeSource(view, cell));
    const head = headOf(view, row, [...run, ...(tail.length === others.length ? tail : [])]);
    if (head) heads.push(head);
    run = [];
    others = [];
  };
  for (const cell of shownIn(view, row)) {
    if (isSourceHead(view, cell)) {
      run.push(...others, cell);
      others = [];
    } else if (run.length > 0) {
      if (ends(view, cell)) close();
      else others.push(cell);
    }
  }
  close();
  return heads;
}

/** Also what is merged down into the row: 총계 beside a group of sources. */
function shownIn(view: SheetView, row: number): readonly Cell[] {
  const { left, right } = view.used;
  const cells: Cell[] = [];
  for (let column = left; column <= Math.min(right, left + MOST_COLUMNS); column++) {
    const cell = view.shownAt(row, column);
    const area = view.areaAt(row, column);
    if (cell && cell.value !== null && cell.value !== "" && cell.column === column && row - cell.row <= 2)
      cells.push(cell);
    column = area.right;
  }
  return cells;
}

function isSourceHead(view: SheetView, cell: Cell): boolean {
  const meaning = view.meaningAt(cell.row, cell.column);
  if (meaning?.marked === true || meaning?.status !== undefined) return false;
  return isRowLabel(meaning) || meaning?.column?.roles[0] === "grand-total";
}

function ends(view: SheetView, cell: Cell): boolean {
  const meaning = view.meaningAt(cell.row, cell.column);
  if (columnMeaningOf(view, cell) || meaning?.field !== undefined || meaning?.rate || meaning?.state)
    return true;
  const text = view.textAt(cell.row, cell.column);
  return typeof cell.value !== "string" || isCorner(meaning, text) || NO_SOURCE.test(text);
}

/** Rows of a year that may say nothing before one has a figure. */
const ROWS_UNDER = 8;

/** So many dashes state that there is no money, as of a source that a pledge has none from. */
const DASHES = 2;

/** A head behind the last source with figures or dashes under it: perhaps a source that nobody told us of. */
function mayBeSource(view: SheetView, { row, column }: Cell): boolean {
  const text = view.textAt(row, column).trim();
  if (text.length > LONGEST_SOURCE) return false;
  const top = view.areaAt(row, column).bottom + 1;
  let dashes = 0;
  for (let under = top; under < top + ROWS_UNDER; under++) {
    const { notation } = readAmount(view.cellAt(under, column));
    if (notation === "not-a-number" || notation === "error") return false;
    if (notation === "dash") dashes += 1;
    else if (notation !== "blank") return true;
  }
  return dashes >= DASHES;
}

function headOf(view: SheetView, row: number, run: readonly Cell[]): SourceHead | null {
  const [first] = run;
  const last = run.at(-1);
  const meanings = run.map((cell) => view.meaningAt(cell.row, cell.column));
  const sources = new Set(meanings.flatMap((meaning) => meaning?.source ?? []));
  const total = meanings.some((meaning) => meaning?.source === undefined && meaning !== null);
  if (!first || !last || sources.size === 0 || (sources.size < 2 && !total)) return null;
  const bottom = Math.max(...run.map((cell) => Math.min(view.areaAt(row, cell.column).bottom, row + 2)));
  return { top: row, bottom, left: first.column, right: view.areaAt(row, last.column).right };
}
