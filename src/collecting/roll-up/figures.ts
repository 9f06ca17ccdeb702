import { decimal, divide, parseDecimal, sum, toNumber, trim, ZERO, type Decimal } from "../../pledge/decimal";
import type { CellContent } from "../../workbook/snapshot";

/** A decimal text of a record; null where there is none. */
export function decimalOf(text: string | null): Decimal | null {
  return text === null ? null : parseDecimal(text);
}

/** Σ of those that are there. */
export function sumOf(texts: readonly (string | null)[]): Decimal {
  return trim(sum([ZERO, ...texts.flatMap((text) => decimalOf(text) ?? [])]));
}

/** A percentage as the fraction that a cell stores: "28.0" → 0.28. */
export function fractionOf(percent: string | null): Decimal | null {
  const value = decimalOf(percent);
  return value && trim({ coefficient: value.coefficient, scale: value.scale + 2 });
}

/** The mean with three digits, "-" where there is nothing to take it of, as the formula gives it. */
export function meanContent(values: readonly Decimal[], mean: string): CellContent {
  const value = divide(sum(values), decimal(values.length), 3);
  return {
    value: value === null ? "-" : toNumber(trim(value)),
    formula: `=IFERROR(ROUND(${mean},3),"-")`
  };
}

export function number(value: Decimal | null): number | null {
  return value && toNumber(value);
}
