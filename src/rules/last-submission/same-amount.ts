import { compare, formatDecimal, isZero, subtract, trim, ZERO, type Decimal } from "../../pledge/decimal";
import { convert, type Unit } from "../../pledge/money";
import type { FigureTable } from "./figure-table";

/** An amount of the last submission in the unit of now; as it is where either declares none. */
export function inUnitOf(now: FigureTable, was: FigureTable, amount: Decimal): Decimal {
  if (!now.unit || !was.unit || now.unit === was.unit) return amount;
  return convert({ value: amount, unit: was.unit }, now.unit).value;
}

/** The smallest step that the table's figures show, in the unit of now. */
function stepOf(now: FigureTable, { unit, scale }: FigureTable): Decimal {
  const step = { coefficient: 1n, scale };
  return unit && now.unit ? convert({ value: step, unit }, now.unit).value : step;
}

/**
 * Whether the two say the same: exactly where both are printed alike; where one is coarser (억원 beside 백만원, whole
 * figures beside broken ones) it may have been rounded or cut off, and `figures` of them were added up.
 */
export function sayTheSame(
  now: FigureTable,
  was: FigureTable,
  amount: Decimal,
  before: Decimal,
  figures: number
): boolean {
  const difference = subtract(amount, before);
  if (isZero(difference)) return true;
  const [own, other] = [stepOf(now, now), stepOf(now, was)];
  if (compare(own, other) === 0) return false;
  const coarse = compare(own, other) > 0 ? own : other;
  const slack = { coefficient: coarse.coefficient * BigInt(Math.max(1, figures)), scale: coarse.scale };
  return compare(absolute(difference), slack) < 0;
}

/** Whether the digits are the same, whatever unit stands above them. */
export function sameDigits(one: Decimal, other: Decimal): boolean {
  return formatDecimal(trim(one)) === formatDecimal(trim(other));
}

export function isSameUnit({ unit }: FigureTable, was: { readonly unit: Unit | null }): boolean {
  return unit === was.unit || unit === null || was.unit === null;
}

function absolute(value: Decimal): Decimal {
  return compare(value, ZERO) < 0 ? { coefficient: -value.coefficient, scale: value.scale } : value;
}
