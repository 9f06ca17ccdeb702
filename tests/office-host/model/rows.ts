import { intersects, type Rectangle } from "../../../src/workbook/address";
import { HostError } from "../member";
import { atOf, keyOf, type Sheet } from "./book";

/** Where a row stands afterwards; null where it is gone. */
type Move = (row: number) => number | null;

/** Whole rows come in; merges and marks around the place grow. */
export function insertRows(sheet: Sheet, { top, bottom, left, right }: Rectangle): void {
  requireWholeRows(left, right);
  moveRows(sheet, (row) => (row < top ? row : row + (bottom - top + 1)));
}

export function deleteRows(sheet: Sheet, { top, bottom, left, right }: Rectangle): void {
  requireWholeRows(left, right);
  moveRows(sheet, (row) => (row < top ? row : row > bottom ? row - (bottom - top + 1) : null));
}

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

function moveRows(sheet: Sheet, move: Move): void {
  for (const map of [sheet.cells, sheet.numberFormats, sheet.looks] as Map<string, unknown>[]) {
    const entries = [...map];
    map.clear();
    for (const [key, value] of entries) {
      const { row, column } = atOf(key);
      const to = move(row);
      if (to !== null) map.set(keyOf(to, column), value);
    }
  }
  sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((row) => move(row) ?? []));
  sheet.heights = new Map(
    [...sheet.heights].flatMap(([row, height]) => {
      const to = move(row);
      return to === null ? [] : [[to, height] as const];
    })
  );
  sheet.merges = sheet.merges.flatMap((merge) => {
    const area = movedArea(merge, move);
    return area && (area.top < area.bottom || area.left < area.right) ? [area] : [];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const range = movedArea(format.range, move);
    return range ? [{ ...format, range }] : [];
  });
}

function movedArea(area: Rectangle, move: Move): Rectangle | null {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, down) => move(area.top + down));
  const left = rows.filter((row) => row !== null);
  return left.length === 0 ? null : { ...area, top: Math.min(...left), bottom: Math.max(...left) };
}
