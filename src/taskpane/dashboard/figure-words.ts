import { formatDecimal, groupDigits, isZero, trim, type Decimal } from "../../pledge/decimal";

/** "148,600", or "-" for nothing, as the sheets show it. */
export function amountText(value: Decimal): string {
  return isZero(value) ? "-" : groupDigits(formatDecimal(trim(value)));
}

/** "96.5%", or "-" where there is no rate. */
export function percentText(value: Decimal | null): string {
  return value ? `${formatDecimal(value)}%` : "-";
}

export function countText(count: number): string {
  return count === 0 ? "-" : groupDigits(String(count));
}
