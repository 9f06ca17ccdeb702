import { sum, toNumber, trim, type Decimal } from "../pledge/decimal";
import { formatCell, formatRange, type CellAt } from "../workbook/address";
import type { CellContent } from "../workbook/snapshot";

/** An exact number for a cell, with the formula (with "=") that gives it where it is not typed in. */
export interface Figure {
  readonly value: Decimal;
  readonly formula?: string;
}

export function contentOfFigure(figure: Figure | undefined): CellContent {
  if (!figure) return { value: null };
  const value = toNumber(trim(figure.value));
  return figure.formula === undefined ? { value } : { value, formula: figure.formula };
}

/** `=SUM(C9:C13)` where the cells stand side by side in one row or column, `=C9+C11` where not. */
export function sumFormula(cells: readonly CellAt[]): string {
  const [first] = cells;
  const last = cells[cells.length - 1];
  if (!first || !last) return "=0";
  const inColumn = cells.every(
    (cell, index) => cell.column === first.column && cell.row === first.row + index
  );
  const inRow = cells.every((cell, index) => cell.row === first.row && cell.column === first.column + index);
  if (cells.length > 1 && (inColumn || inRow)) {
    const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
    return `=SUM(${formatRange(area)})`;
  }
  return `=${cells.map(formatCell).join("+")}`;
}

/** The sum of figures that stand in the cells. */
export function sumFigure(cells: readonly CellAt[], values: readonly Decimal[]): Figure {
  return { value: trim(sum(values)), formula: sumFormula(cells) };
}
