import { formatDecimal, parseDecimal } from "../pledge/decimal";
import { convert, type Unit } from "../pledge/money";

/** An exact amount in 원, whatever unit its grid states; null where it states none. */
export function wonOf(amount: string | null, unit: Unit | null): string | null {
  if (amount === null || unit === null) return null;
  if (amount === "0" || unit === "원") return amount;
  const value = parseDecimal(amount);
  return value && formatDecimal(convert({ value, unit }, "원").value);
}
