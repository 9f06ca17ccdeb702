import { formatDecimal, groupDigits, trim, type Decimal } from "../pledge/decimal";

/** A figure as `expected` and `actual` carry it: "1234.5". */
export function plain(value: Decimal): string {
  return formatDecimal(trim(value));
}

/** A figure as a sentence shows it: "1,234.5". */
export function shown(value: Decimal): string {
  return groupDigits(plain(value));
}

/** "14 + 26 + 32 + 5". */
export function shownSum(values: readonly Decimal[]): string {
  return values.map(shown).join(" + ");
}
