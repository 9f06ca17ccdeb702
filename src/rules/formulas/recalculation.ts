import { add, decimalOfNumber, subtract, ZERO, type Decimal } from "../../pledge/decimal";
import type { CellRef } from "../../workbook/address";
import type { CellLookup } from "../../workbook/cell-lookup";
import { isCellError, type Cell, type Snapshot } from "../../workbook/snapshot";
import { sumFormula, type SumFormula, type SumTerm } from "../../workbook/sum-formula";
import { lookupNamed } from "../sheet-lookup";

/** What a formula gives, exactly, and how large its terms are: a float sum may miss by a trifle of that. */
export interface Recalculated {
  readonly value: Decimal;
  readonly size: Decimal;
}

const DEEPEST = 100;
/** Wider ranges are left to Excel. */
const MOST_CELLS = 2000;

/**
 * Adds up the sums of a snapshot again, through all sums that they rest upon. A formula of any other kind counts with
 * its stored result. Null for a cell whose formula is no plain sum, or that rests on an error, on a text that is added
 * with +, on a formula without a result, on a sheet that is not there, or on itself.
 */
export class Recalculation {
  private readonly results = new Map<Cell, Recalculated | null>();
  private depth = 0;

  constructor(private readonly snapshot: Snapshot) {}

  at({ sheet, row, column }: CellRef): Recalculated | null {
    const lookup = lookupNamed(this.snapshot, sheet);
    const cell = lookup?.at(row, column);
    return lookup && cell?.formula !== undefined ? this.formula(cell, lookup) : null;
  }

  private formula(cell: Cell, lookup: CellLookup): Recalculated | null {
    const known = this.results.get(cell);
    if (known !== undefined) return known;
    const sum = sumFormula(cell.formula ?? "");
    // until it is known, the cell counts as one that rests on itself
    this.results.set(cell, null);
    if (!sum || this.depth >= DEEPEST) return null;
    this.depth += 1;
    const result = this.sum(sum, lookup);
    this.depth -= 1;
    this.results.set(cell, result);
    return result;
  }

  private sum({ terms, constant }: SumFormula, own: CellLookup): Recalculated | null {
    const start = decimalOfNumber(constant);
    if (!start) return null;
    let value = start;
    let size = sizeOf(start);
    for (const term of terms) {
      const lookup = term.sheet === null ? own : lookupNamed(this.snapshot, term.sheet);
      const cells = lookup && cellsIn(lookup, term);
      if (!lookup || !cells) return null;
      for (const cell of cells) {
        const amount = this.amount(cell, term.inSum, lookup);
        if (!amount) return null;
        value = term.sign === 1 ? add(value, amount) : subtract(value, amount);
        size = add(size, sizeOf(amount));
      }
    }
    return { value, size };
  }

  private amount(cell: Cell, inSum: boolean, lookup: CellLookup): Decimal | null {
    if (cell.uncomputed) return null;
    if (cell.formula !== undefined && sumFormula(cell.formula))
      return this.formula(cell, lookup)?.value ?? null;
    if (typeof cell.value === "number") return decimalOfNumber(cell.value);
    if (cell.value === null) return ZERO;
    return inSum && !isCellError(cell.value) ? ZERO : null;
  }
}

/** Whether the stored result is what the formula gives; whole numbers must agree to the last digit. */
export function agrees(stored: Decimal, { value, size }: Recalculated): boolean {
  const miss = sizeOf(subtract(stored, value));
  if (miss.coefficient === 0n) return true;
  if (stored.scale === 0 && size.scale === 0) return false;
  // |miss| ≤ size ÷ 10^9
  return (
    subtract({ coefficient: miss.coefficient * 1_000_000_000n, scale: miss.scale }, size).coefficient <= 0n
  );
}

function sizeOf(value: Decimal): Decimal {
  return value.coefficient < 0n ? { coefficient: -value.coefficient, scale: value.scale } : value;
}

/** The filled cells of the range; null where it is too wide. */
function cellsIn(lookup: CellLookup, { range }: SumTerm): readonly Cell[] | null {
  const { top, bottom, left, right } = range;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return null;
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row++) {
    if (left === right) {
      const cell = lookup.at(row, left);
      if (cell) cells.push(cell);
    } else {
      cells.push(...lookup.row(row).filter(({ column }) => column >= left && column <= right));
    }
  }
  return cells;
}
