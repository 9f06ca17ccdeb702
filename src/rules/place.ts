import type { CellRef, RangeRef } from "../workbook/address";

export function rangeOf(cell: CellRef): RangeRef {
  return { sheet: cell.sheet, top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}

/** The cells as ranges, in their order, each once. */
export function rangesOf(cells: readonly CellRef[]): readonly RangeRef[] {
  return cells.filter((cell, at) => cells.findIndex((other) => same(cell, other)) === at).map(rangeOf);
}

function same(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}
