import { columnName, type CellAt } from "../../workbook/address";
import { sumFormula } from "../../workbook/sum-formula";

const REFERENCE = /(?<![\p{L}\p{N}_!$:])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(!])(?!:)/giu;
const RANGE_END = /(:\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(!])/giu;

/**
 * A sum along a row that ends with the cell `last`, so that it takes in the cell right of it too: the range grows, or a
 * term is added. Null where the formula is no sum, or does not add that cell.
 */
export function grownSum(formula: string, last: CellAt): string | null {
  const next = { row: last.row, column: last.column + 1 };
  if (countIn(formula, last) !== 1) return null;
  if (countIn(formula, next) === 1) return formula;
  const [from, to] = [columnName(last.column), columnName(next.column)];
  const isLast = (column: string, row: string): boolean =>
    column.toUpperCase() === from && Number(row) === last.row + 1;
  const wider = formula.replace(
    RANGE_END,
    (whole, colon: string, column: string, fixed: string, row: string) =>
      isLast(column, row) ? `${colon}${to}${fixed}${row}` : whole
  );
  if (countIn(wider, next) === 1 && countIn(wider, last) === 1) return wider;
  const mark = /SUM\s*\(/i.test(formula) ? "," : "+";
  const longer = formula.replace(
    REFERENCE,
    (whole, own: string, column: string, fixed: string, row: string) =>
      isLast(column, row) ? `${whole}${mark}${own}${to}${fixed}${row}` : whole
  );
  return countIn(longer, next) === 1 && countIn(longer, last) === 1 ? longer : null;
}

/** How often a sum adds the cell; 0 for what is no sum. */
function countIn(formula: string, cell: CellAt): number {
  const { row, column } = cell;
  return (sumFormula(formula)?.terms ?? []).reduce(
    (count, { sheet, range, sign }) =>
      sheet === null &&
      range.top <= row &&
      row <= range.bottom &&
      range.left <= column &&
      column <= range.right
        ? count + sign
        : count,
    0
  );
}

/** A sum down a column as it reads one column further right; null where it looks at other columns. */
export function movedRight(formula: string, column: number): string | null {
  const sum = sumFormula(formula);
  const own = sum?.terms.every(
    ({ sheet, range }) => sheet === null && range.left === column && range.right === column
  );
  if (own !== true) return null;
  const [from, to] = [columnName(column), columnName(column + 1)];
  return formula.replace(
    /(\$?)([A-Z]{1,3})(\$?\d+)(?![\p{L}\p{N}_(!])/giu,
    (whole, own: string, name: string, row: string) =>
      name.toUpperCase() === from ? `${own}${to}${row}` : whole
  );
}
