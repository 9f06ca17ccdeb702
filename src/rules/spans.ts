import { compareCells, type CellRef, type RangeRef } from "../workbook/address";
import { rangeOf } from "./place";

/** The cells as few ranges: neighbours of one column, else of one row, are told as one, as F8:F13. */
export function spansOf(cells: readonly CellRef[]): readonly RangeRef[] {
  const spans: RangeRef[] = [];
  for (const cell of [...cells].sort((one, other) => byColumn(one, other))) {
    const last = spans.at(-1);
    const below =
      last?.sheet === cell.sheet &&
      last.left === cell.column &&
      last.right === cell.column &&
      last.bottom + 1 === cell.row;
    if (below) spans[spans.length - 1] = { ...last, bottom: cell.row };
    else spans.push(rangeOf(cell));
  }
  return sideBySide(spans);
}

function byColumn(one: CellRef, other: CellRef): number {
  return one.column - other.column || one.row - other.row;
}

/** Joins spans of the same rows that touch. */
function sideBySide(spans: readonly RangeRef[]): readonly RangeRef[] {
  const joined: RangeRef[] = [];
  for (const span of spans) {
    const at = joined.findIndex(
      (known) =>
        known.sheet === span.sheet &&
        known.top === span.top &&
        known.bottom === span.bottom &&
        known.right + 1 === span.left
    );
    const known = joined[at];
    if (known) joined[at] = { ...known, right: span.right };
    else joined.push(span);
  }
  return joined.sort((one, other) =>
    compareCells({ row: one.top, column: one.left }, { row: other.top, column: other.left })
  );
}
