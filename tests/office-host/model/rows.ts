import { intersects, type Rectangle } from "../../../src/workbook/address";
import { HostError } from "../member";
import { atOf, keyOf, type Sheet } from "./book";

/** Whole rows over others: contents, looks, merges, heights, marks. A merge that is cut is an error. */
export function copyRows(sheet: Sheet, from: Rectangle, to: Rectangle): void {
  requireWholeRows(from.left, from.right);
  const by = to.top - from.top;
  if (to.bottom - to.top !== from.bottom - from.top) {
    throw new HostError("NotImplemented", "Range.copyFrom of another size");
  }
  const cut = [from, to].some((rows) =>
    sheet.merges.some(
      (merge) => intersects(merge, rows) && (merge.top < rows.top || merge.bottom > rows.bottom)
    )
  );
  if (cut) throw new HostError("InvalidOperation", "We can't do that to a merged cell.");
  const within = (row: number): boolean => row >= from.top && row <= from.bottom;
  for (const map of [sheet.cells, sheet.numberFormats, sheet.looks] as Map<string, unknown>[]) {
    for (const [key, value] of [...map]) {
      const { row, column } = atOf(key);
      if (within(row)) map.set(keyOf(row + by, column), structuredClone(value));
    }
  }
  for (const [row, height] of [...sheet.heights]) if (within(row)) sheet.heights.set(row + by, height);
  for (const row of [...sheet.hiddenRows]) if (within(row)) sheet.hiddenRows.add(row + by);
  const moved = (area: Rectangle): Rectangle => ({ ...area, top: area.top + by, bottom: area.bottom + by });
  sheet.merges.push(...sheet.merges.filter((merge) => intersects(merge, from)).map(moved));
  for (const format of sheet.conditionalFormats) {
    if (intersects(format.range, from)) (format.copies ??= []).push(moved(format.range));
  }
}

function requireWholeRows(left: number, right: number): void {
  if (left !== 0 || right !== 16_383) throw new HostError("NotImplemented", "cells that are no whole rows");
}
