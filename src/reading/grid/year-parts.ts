import type { Cell } from "../../workbook/snapshot";
import { compact } from "../labels/fold";
import type { LabelAt, SheetView } from "../sheet/sheet-view";

const PARTS = [
  /^(?:1(?:\/4)?|ⅰ|제1)분기$/,
  /^(?:2(?:\/4)?|ⅱ|제2)분기$/,
  /^(?:3(?:\/4)?|ⅲ|제3)분기$/,
  /^(?:4(?:\/4)?|ⅳ|제4)분기$/
];
const HALVES = [/^상반기$/, /^하반기$/];
/** Rows over the head in which the years of its columns may stand. */
const ROWS_OVER = 2;

/**
 * Whether a head is a quarter or a half of the one year that the whole table is of: all parts in order, once each, beside
 * a total, over rows of sources. Where years head the columns, the parts are theirs.
 */
export function isYearPart(view: SheetView, cell: Cell): boolean {
  const order = partOf(cell, PARTS) >= 0 ? PARTS : partOf(cell, HALVES) >= 0 ? HALVES : null;
  if (!order) return false;
  const { row } = cell;
  const parts = view.cellsIn(row).map((other) => partOf(other, order));
  const found = parts.filter((part) => part >= 0);
  if (found.length < 2 || found.some((part, at) => part !== at)) return false;
  if (!sumsBelow(view.labelsIn(row + 1)) || !hasTotal(view, row)) return false;
  return yearsOver(view, row) <= 1;
}

/** Whether a label is one of a part, as it stands in a head. */
export function namesYearPart(label: string): boolean {
  return [...PARTS, ...HALVES].some((part) => part.test(compact(label)));
}

function partOf({ value }: Cell, order: readonly RegExp[]): number {
  return typeof value === "string" ? order.findIndex((part) => part.test(compact(value))) : -1;
}

function sumsBelow([first]: readonly LabelAt[]): boolean {
  return first?.meaning.source !== undefined || first?.meaning.total === true;
}

/** 계 in the row, or merged down into it. */
function hasTotal(view: SheetView, row: number): boolean {
  for (let column = view.used.left; column <= view.used.right; column++)
    if (view.meaningAt(row, column)?.column?.roles.includes("grand-total") === true) return true;
  return false;
}

function yearsOver(view: SheetView, row: number): number {
  let years = 0;
  for (let over = row; over >= Math.max(view.used.top, row - ROWS_OVER); over--)
    for (const { value } of view.cellsIn(over)) {
      const said = typeof value === "string" ? view.vocabulary.meaningOf(value)?.column?.year : value;
      const year = typeof said === "number" ? said : undefined;
      if (year !== undefined && year >= 1995 && year <= 2060) years += 1;
    }
  return years;
}
