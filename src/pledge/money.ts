import { add, compare, decimal, formatDecimal, groupDigits, trim, type Decimal } from "./decimal";

/** The units in which Korean municipalities state money. */
export const UNITS = ["원", "천원", "백만원", "억원"] as const;
export type Unit = (typeof UNITS)[number];

/** 10^n 원 a unit. */
const ZEROS: Readonly<Record<Unit, number>> = { 원: 0, 천원: 3, 백만원: 6, 억원: 8 };

/** An exact amount in the unit in which it is shown. */
export interface Money {
  readonly value: Decimal;
  readonly unit: Unit;
}

/** The same amount in another unit, exact: 4조 3,246억 stays what it is. */
export function convert(money: Money, unit: Unit): Money {
  const shift = ZEROS[money.unit] - ZEROS[unit];
  const { coefficient, scale } = money.value;
  const value =
    shift >= 0
      ? { coefficient: coefficient * 10n ** BigInt(shift), scale }
      : { coefficient, scale: scale - shift };
  return { value: trim(value), unit };
}

export function addMoney(one: Money, other: Money): Money {
  return { value: add(one.value, convert(other, one.unit).value), unit: one.unit };
}

export function compareMoney(one: Money, other: Money): number {
  return compare(one.value, convert(other, one.unit).value);
}

export function money(amount: bigint | number, unit: Unit): Money {
  return { value: decimal(amount), unit };
}

/** "1,234백만원". */
export function formatMoney(amount: Money): string {
  return groupDigits(formatDecimal(amount.value)) + amount.unit;
}
