import { BooleanNumber, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import type { Rectangle } from "../../../../workbook/address";
import { lookupOf } from "../../../../workbook/cell-lookup";
import type { Cell, SheetSnapshot, Span } from "../../../../workbook/snapshot";
import { usedBy } from "../../../../workbook/steps/cells";
import { rectangleOf } from "../places";
import { readCell } from "./cell-reading";
import type { FormulaTexts } from "./formula-text";
import type { NumberFormats } from "./number-formats";

/** What of a snapshot stands in the sheet's own model. */
export type SheetBody = Pick<SheetSnapshot, "used" | "cells" | "merges" | "hiddenRows" | "hiddenColumns">;

export interface BodyReaders {
  readonly formulas: FormulaTexts;
  readonly formats: NumberFormats;
}

/** Reads a sheet anew; parts in which nothing has changed since `before` are its very objects. */
export function readBody(sheet: Worksheet, before: SheetSnapshot, readers: BodyReaders): SheetBody {
  const config = sheet.getConfig();
  const cells = sameList(before.cells, cellsOf(sheet, before, readers), (one, other) => one === other);
  // The grid merges a single cell when it is asked to; a file holds no such thing, unless it came with it.
  const merges = config.mergeData
    .map(rectangleOf)
    .filter((merge) => !isCell(merge) || before.merges.some((known) => sameRectangle(known, merge)));
  return {
    cells,
    used: cells === before.cells ? before.used : usedBy(cells),
    merges: sameMerges(before.merges, merges),
    hiddenRows: sameList(before.hiddenRows, hiddenSpans(config.rowData), sameSpan),
    hiddenColumns: sameList(before.hiddenColumns, hiddenSpans(config.columnData), sameSpan)
  };
}

type Lines = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

function cellsOf(sheet: Worksheet, before: SheetSnapshot, { formulas, formats }: BodyReaders): Cell[] {
  const lookup = lookupOf(before);
  const id = sheet.getSheetId();
  const cells: Cell[] = [];
  // Keys that are whole numbers come in ascending order.
  const lines: Lines = sheet.getCellMatrix().getMatrix();
  for (const [rowKey, line] of Object.entries(lines)) {
    const row = Number(rowKey);
    for (const [columnKey, data] of Object.entries(line ?? {})) {
      if (!data) continue;
      const column = Number(columnKey);
      const formula = formulas.of(data, id, row, column);
      if (formula === undefined && !data.p && (data.v === undefined || data.v === null)) continue;
      const format = formats.at(data.s, row, column);
      const cell = readCell({ row, column }, data, { formula, format, before: lookup.at(row, column) });
      if (cell) cells.push(cell);
    }
  }
  return cells;
}

function hiddenSpans(
  lines: Readonly<Record<number, { readonly hd?: BooleanNumber } | null | undefined>>
): Span[] {
  const spans: Span[] = [];
  let first = -1;
  let last = -2;
  for (const [key, line] of Object.entries(lines)) {
    if (line?.hd !== BooleanNumber.TRUE) continue;
    const at = Number(key);
    if (at !== last + 1) {
      if (last >= first && first >= 0) spans.push({ first, last });
      first = at;
    }
    last = at;
  }
  if (first >= 0) spans.push({ first, last });
  return spans;
}

function sameSpan(one: Span, other: Span): boolean {
  return one.first === other.first && one.last === other.last;
}

function isCell({ top, left, bottom, right }: Rectangle): boolean {
  return top === bottom && left === right;
}

/** Nobody minds the order of merges. */
function sameMerges(before: readonly Rectangle[], now: readonly Rectangle[]): readonly Rectangle[] {
  const sorted = [...now].sort((one, other) => one.top - other.top || one.left - other.left);
  const known = [...before].sort((one, other) => one.top - other.top || one.left - other.left);
  const same = sameList(known, sorted, sameRectangle);
  return same === known ? before : sorted;
}

function sameRectangle(one: Rectangle, other: Rectangle): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

/** The list of before where each item is the same. */
export function sameList<Item>(
  before: readonly Item[],
  now: readonly Item[],
  same: (one: Item, other: Item) => boolean
): readonly Item[] {
  if (before.length !== now.length) return now;
  return now.every((item, index) => same(item, before[index] as Item)) ? before : now;
}
