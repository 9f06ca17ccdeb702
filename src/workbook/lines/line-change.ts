import { LAST_COLUMN, LAST_ROW, type CellAt, type Rectangle } from "../address";
import type { Span } from "../snapshot";

export type Axis = "row" | "column";

/** Lines (rows or columns, counted from 0) of one sheet that come or go: either number is 0. */
export interface LineChange {
  readonly sheet: string;
  readonly axis: Axis;
  /** The first line removed, or the line that new ones come before. */
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

export function lastLine(axis: Axis): number {
  return axis === "row" ? LAST_ROW : LAST_COLUMN;
}

type Move = Pick<LineChange, "axis" | "at" | "removed" | "inserted">;

/** Where a line is afterwards; null where it is removed, or pushed off the sheet. */
export function movedLine({ axis, at, removed, inserted }: Move, line: number): number | null {
  if (line < at) return line;
  if (line < at + removed) return null;
  const moved = line - removed + inserted;
  return moved > lastLine(axis) ? null : moved;
}

/**
 * Where the lines `first … last` are afterwards: they grow by lines that come between, shrink by those that go. All
 * lines of a sheet stay all lines.
 */
export function movedSpan(move: Move, { first, last }: Span): Span | null {
  const end = lastLine(move.axis);
  if (first === 0 && last === end) return { first, last };
  const { at, removed, inserted } = move;
  const movedFirst = first < at ? first : Math.max(first, at + removed) - removed + inserted;
  const movedLast = last < at ? last : last < at + removed ? at - 1 : last - removed + inserted;
  return movedFirst > movedLast || movedFirst > end
    ? null
    : { first: movedFirst, last: Math.min(movedLast, end) };
}

/** A line that stays at the edge of what is removed: a scroll position, a selection. */
export function nearLine(move: Move, line: number): number {
  return Math.min(movedLine(move, line) ?? move.at, lastLine(move.axis));
}

export function spanAlong(axis: Axis, { top, left, bottom, right }: Rectangle): Span {
  return axis === "row" ? { first: top, last: bottom } : { first: left, last: right };
}

export function withSpan(axis: Axis, rectangle: Rectangle, { first, last }: Span): Rectangle {
  return axis === "row"
    ? { ...rectangle, top: first, bottom: last }
    : { ...rectangle, left: first, right: last };
}

export function movedRectangle(move: Move, rectangle: Rectangle): Rectangle | null {
  const span = movedSpan(move, spanAlong(move.axis, rectangle));
  return span && withSpan(move.axis, rectangle, span);
}

export function movedCell(move: Move, cell: CellAt): CellAt | null {
  const line = movedLine(move, cell[move.axis]);
  return line === null ? null : { row: cell.row, column: cell.column, [move.axis]: line };
}
