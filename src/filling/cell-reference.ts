import { decimal } from "../pledge/decimal";
import type { GridCell } from "../pledge/grid";
import { convert, type Unit } from "../pledge/money";
import type { Figure } from "../templates/figure";
import { formatCellRef, type CellRef } from "../workbook/address";

/** "=이행현황!F7": a formula that takes a cell's value over. */
export function followCell(cell: CellRef): string {
  return `=${formatCellRef(cell)}`;
}

/**
 * A grid's cell as a figure of another sheet, in the unit wanted. Null where the cell holds no number that a formula
 * could take over: the place is then left blank, never guessed.
 */
export function figureOfCell(cell: GridCell, from: Unit, to: Unit): Figure | null {
  if (cell.amount === null) return null;
  const value = convert({ value: cell.amount, unit: from }, to).value;
  const factor = factorText(from, to);
  if (cell.notation === "number" || cell.notation === "blank") {
    return { value, formula: followCell(cell.cell) + factor };
  }
  if (cell.notation === "dash") return { value, formula: `=N(${formatCellRef(cell.cell)})${factor}` };
  return null;
}

/** "" for the same unit, "*100" or "/1000" for another. */
function factorText(from: Unit, to: Unit): string {
  const up = convert({ value: decimal(1), unit: from }, to).value;
  if (up.scale === 0) return up.coefficient === 1n ? "" : `*${String(up.coefficient)}`;
  return `/${String(convert({ value: decimal(1), unit: to }, from).value.coefficient)}`;
}
