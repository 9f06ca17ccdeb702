import type { CellAt } from "../../workbook/address";
import type { CellHow } from "./seal-change";
import type { SealedCell } from "./sealed-cells";

/** A cell that is not as it was; the place is that of now, or the old one of a cell that is gone. */
export interface CellDifference extends CellAt {
  readonly how: CellHow;
}

/** Cell by cell, in reading order. */
export function differences(
  before: readonly SealedCell[],
  now: readonly SealedCell[]
): readonly CellDifference[] {
  const old = new Map(before.map((cell) => [placeOf(cell), cell]));
  const found: CellDifference[] = [];
  for (const cell of now) {
    const was = old.get(placeOf(cell));
    old.delete(placeOf(cell));
    const how = was ? howChanged(was, cell) : "added";
    if (how) found.push({ row: cell.row, column: cell.column, how });
  }
  for (const { row, column } of old.values()) found.push({ row, column, how: "removed" });
  return found.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Null where nothing of it changed. */
export function howChanged(was: SealedCell, is: SealedCell): CellHow | null {
  if (was.formula === null) {
    if (is.formula !== null) return "formula-new";
    return was.value === is.value ? null : "value";
  }
  if (is.formula === null) return "formula-gone";
  if (was.formula === is.formula) return was.value === is.value ? null : "recalculated";
  return was.value === is.value ? "formula" : "formula-and-value";
}

function placeOf({ row, column }: CellAt): number {
  return row * 16_384 + column;
}
