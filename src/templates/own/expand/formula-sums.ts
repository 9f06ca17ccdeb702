import { add, decimalOfNumber, decimal, toNumber, trim, ZERO, type Decimal } from "../../../pledge/decimal";
import { formatCell } from "../../../workbook/address";
import type { PlacedContent } from "../../../workbook/sheet-content";
import { sumFormula, type SumTerm } from "../../../workbook/sum-formula";

/** More cells than this are not added up here: whole columns are left to whoever calculates. */
const MOST = 20_000;

/** The cells with the values of formulas that do nothing but add up cells of the same sheet. */
export function withSums(cells: readonly PlacedContent[]): readonly PlacedContent[] {
  const sums = new Sums(cells);
  return cells.map((cell) => {
    if (cell.formula === undefined) return cell;
    const value = sums.at(cell.cell);
    return value ? { ...cell, value: toNumber(trim(value)) } : cell;
  });
}

class Sums {
  private readonly cells: ReadonlyMap<string, PlacedContent>;
  /** What was worked out; null for what cannot be told, or is being worked out just now. */
  private readonly known = new Map<string, Decimal | null>();

  constructor(cells: readonly PlacedContent[]) {
    this.cells = new Map(cells.map((cell) => [cell.cell, cell]));
  }

  /** The exact value of a cell as an addend; null where it cannot be told here. */
  at(cell: string, inSum = false): Decimal | null {
    const content = this.cells.get(cell);
    if (!content || (content.value === null && content.formula === undefined)) return ZERO;
    if (content.formula !== undefined) return this.ofFormula(cell, content.formula);
    if (typeof content.value === "number") return decimalOfNumber(content.value);
    return inSum && typeof content.value === "string" ? ZERO : null;
  }

  private ofFormula(cell: string, formula: string): Decimal | null {
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    this.known.set(cell, null);
    const value = this.added(formula);
    this.known.set(cell, value);
    return value;
  }

  private added(formula: string): Decimal | null {
    const parsed = sumFormula(formula);
    if (!parsed) return null;
    let total = decimalOfNumber(parsed.constant) ?? ZERO;
    for (const term of parsed.terms) {
      const value = this.ofTerm(term);
      if (!value) return null;
      total = add(total, term.sign === 1 ? value : { ...value, coefficient: -value.coefficient });
    }
    return total;
  }

  private ofTerm({ sheet, range, inSum }: SumTerm): Decimal | null {
    const { top, bottom, left, right } = range;
    if (sheet !== null || (bottom - top + 1) * (right - left + 1) > MOST) return null;
    let total: Decimal = decimal(0);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = this.at(formatCell({ row, column }), inSum);
        if (!value) return null;
        total = add(total, value);
      }
    }
    return total;
  }
}
