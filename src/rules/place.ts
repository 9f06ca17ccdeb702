import type { CellRef, RangeRef } from "../workbook/address";

export function rangeOf(cell: CellRef): RangeRef {
  return { sheet: cell.sheet, top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}

/** The cells as ranges, in their order, each once. */
export function rangesOf(cells: readonly CellRef[]): readonly RangeRef[] {
  const seen = new Set<string>();
  return cells.flatMap((cell) => {
    const key = `${cell.sheet}!${cell.row},${cell.column}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [rangeOf(cell)];
  });
}
