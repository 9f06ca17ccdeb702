import { formatDecimal, groupDigits, toNumber, trim, type Decimal } from "../../pledge/decimal";
import type { Grid, GridCell } from "../../pledge/grid";
import type { CellContent } from "../../workbook/snapshot";
import type { CellPlan } from "./cell-plan";

/**
 * An amount as the grid writes amounts: a number, or, where it tells them as texts, a text with the same kind of digits.
 * One odd number among texts, or the other way round, would be told as an error.
 */
export function amountContent(plan: CellPlan, grid: Grid, cell: GridCell, amount: Decimal): CellContent {
  const sample = textLike(plan, cell) ?? (isOfTexts(plan, grid) ? sampleOf(plan, grid) : null);
  const value = trim(amount);
  if (sample === null) return { value: toNumber(value) };
  const grouped = groupDigits(formatDecimal(value));
  const text = /\d\d\d\d/.test(sample.normalize("NFKC")) ? formatDecimal(value) : grouped;
  return { value: /[０-９]/u.test(sample) ? fullWidth(text) : text };
}

const DIGITS = /^[\s△▲−(-]*[\d０-９]/u;

function textLike(plan: CellPlan, { cell }: GridCell): string | null {
  const { value } = plan.before(cell);
  return typeof value === "string" && DIGITS.test(value) ? value : null;
}

const known = new WeakMap<Grid["cells"], boolean>();

function isOfTexts(plan: CellPlan, grid: Grid): boolean {
  let found = known.get(grid.cells);
  if (found === undefined) {
    const cells = grid.cells.flat();
    const texts = cells.filter((cell) => textLike(plan, cell) !== null).length;
    const numbers = cells.filter(({ cell }) => typeof plan.before(cell).value === "number").length;
    known.set(grid.cells, (found = texts > numbers));
  }
  return found;
}

function sampleOf(plan: CellPlan, grid: Grid): string | null {
  for (const line of grid.cells)
    for (const cell of line) {
      const text = textLike(plan, cell);
      if (text !== null && text.normalize("NFKC").replace(/\D/g, "").length > 3) return text;
    }
  for (const line of grid.cells)
    for (const cell of line) {
      const text = textLike(plan, cell);
      if (text !== null) return text;
    }
  return null;
}

function fullWidth(text: string): string {
  return text.replace(/[\d,.-]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
}
