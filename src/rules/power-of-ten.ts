import { trim, type Decimal } from "../pledge/decimal";
import { convert, type Unit } from "../pledge/money";

interface Figures {
  /** The digits without zeros at the end. */
  readonly digits: bigint;
  readonly zeros: number;
}

function figuresOf(value: Decimal): Figures {
  const { coefficient, scale } = trim(value);
  let digits = coefficient;
  let zeros = -scale;
  while (digits !== 0n && digits % 10n === 0n) {
    digits /= 10n;
    zeros += 1;
  }
  return { digits, zeros };
}

/** k where one = other × 10^k; null where no k does that, or either is 0. */
export function powerOfTenBetween(one: Decimal, other: Decimal): number | null {
  if (one.scale === other.scale && one.coefficient === other.coefficient)
    return one.coefficient === 0n ? null : 0;
  const [first, second] = [figuresOf(one), figuresOf(other)];
  return first.digits !== 0n && first.digits === second.digits ? first.zeros - second.zeros : null;
}

/** How many digits there are without zeros at either end: 2 of 640. */
export function significantDigits(value: Decimal): number {
  return figuresOf(value).digits.toString().replace("-", "").length;
}

/** 10^n 원 a unit: 6 of 백만원. */
export function zerosOf(unit: Unit): number {
  return (
    convert({ value: { coefficient: 1n, scale: 0 }, unit }, "원").value.coefficient.toString().length - 1
  );
}
