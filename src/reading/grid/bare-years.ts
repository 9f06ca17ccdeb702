import type { Cell } from "../../workbook/snapshot";
import { gridKindOf } from "../labels/section-labels";
import { compact } from "../labels/fold";
import type { SheetView } from "../sheet/sheet-view";
import { isCorner } from "./side-by-side";

const FIRST = 10;
const LAST = 59;

/**
 * The year of a head "23": two digits are a year only among neighbours that rise by one, under 임기내, or between totals
 * and 이후, in a row without amounts. A spreadsheet swallows the apostrophe of '23. Null for anything else.
 */
export function bareYearOf(view: SheetView, cell: Cell): number | null {
  const own = digitsOf(cell);
  if (own === null) return null;
  const left = reach(view, cell, own, -1);
  const right = reach(view, cell, own, 1);
  if (left === right || !standsAmongHeads(view, cell.row, left, right)) return null;
  const amounts = view.cellsIn(cell.row).some((other) => {
    const beside = other.column < left || other.column > right;
    return beside && (typeof other.value === "number" || digitsOf(other) !== null);
  });
  return amounts ? null : 2000 + own;
}

function digitsOf(cell: Cell | undefined): number | null {
  if (!cell || cell.formula !== undefined) return null;
  const { value } = cell;
  const digits =
    typeof value === "string" && /^\s*\d{2}\.?\s*$/.test(value) ? Number.parseInt(value, 10) : value;
  return typeof digits === "number" && Number.isInteger(digits) && digits >= FIRST && digits <= LAST
    ? digits
    : null;
}

/** The last column of the run on this side. */
function reach(view: SheetView, { row, column }: Cell, own: number, step: 1 | -1): number {
  let last = column;
  for (let expected = own + step; ; expected += step) {
    const area = view.areaAt(row, last);
    const next = step === 1 ? area.right + 1 : area.left - 1;
    if (next < view.used.left || next > view.used.right) return last;
    if (digitsOf(view.shownAt(row, next)) !== expected) return last;
    last = view.areaAt(row, next).left;
  }
}

function standsAmongHeads(view: SheetView, row: number, left: number, right: number): boolean {
  const before = left > view.used.left ? view.meaningAt(row, left - 1) : null;
  const behind = view.meaningAt(row, view.areaAt(row, right).right + 1);
  const total = ["grand-total", "prior", "term-subtotal"].includes(before?.column?.roles[0] ?? "");
  if (total && behind?.column?.roles[0] === "after") return true;
  if (row > view.used.top && isOverAll(view, row - 1, left, right)) {
    const over = view.meaningAt(row - 1, left);
    if (/^(?:임기|민선)/.test(compact(view.textAt(row - 1, left)))) return true;
    if (total && over?.section !== undefined && gridKindOf(over.section) !== null) return true;
  }
  return total && hasCorner(view, row, left);
}

function isOverAll(view: SheetView, row: number, left: number, right: number): boolean {
  const area = view.areaAt(row, left);
  return area.left <= left && area.right >= right;
}

/** 구분 at the left: the row heads columns. */
function hasCorner(view: SheetView, row: number, left: number): boolean {
  for (let column = view.used.left; column < left; column++)
    if (isCorner(view.meaningAt(row, column), view.textAt(row, column))) return true;
  return false;
}
