import type { Cell } from "../../workbook/snapshot";
import { compact } from "../labels/fold";
import type { LabelAt, SheetView } from "../sheet/sheet-view";

const PARTS = [
  /^(?:1(?:\/4)?|i|제1)분기$/,
  /^(?:2(?:\/4)?|ii|제2)분기$/,
  /^(?:3(?:\/4)?|iii|제3)분기$/,
  /^(?:4(?:\/4)?|iv|제4)분기$/
];
const HALVES = [/^상반기$/, /^하반기$/];
const ALL_PARTS = [...PARTS, ...HALVES];
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
  if (!mayNamePart(label)) return false;
  const bare = compact(label);
  return ALL_PARTS.some((part) => part.test(bare));
}

function partOf({ value }: Cell, order: readonly RegExp[]): number {
  if (typeof value !== "string" || !mayNamePart(value)) return -1;
  const label = compact(value);
  return order.findIndex((part) => part.test(label));
}

const LAST_OF_PART = "기".charCodeAt(0);

/** Every part ends in 기; a text that ends in another syllable or in ASCII, as most do, cannot become one when folded. */
function mayNamePart(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const isSyllable = last >= 0xac00 && last <= 0xd7a3;
  return isSyllable ? last === LAST_OF_PART : last <= 0x20 || last >= 0x7f;
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
