/** An exact decimal number: coefficient ÷ 10^scale. Never a float. */
export interface Decimal {
  readonly coefficient: bigint;
  /** Digits behind the point, 0 or more. */
  readonly scale: number;
}

export function decimal(coefficient: bigint | number, scale = 0): Decimal {
  return { coefficient: BigInt(coefficient), scale };
}

export const ZERO: Decimal = Object.freeze(decimal(0));

/** "1234.50" or "-3" (no grouping, no exponent) → exact; null for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const fraction = match[3] ?? "";
  const coefficient = BigInt((match[2] ?? "") + fraction);
  return { coefficient: match[1] === "-" ? -coefficient : coefficient, scale: fraction.length };
}

/**
 * A number as a spreadsheet stores it → exact, at the 15 significant digits that Excel shows
 * (so that a stored 0.30000000000000004 is 0.3), without what a difference of larger doubles leaves behind the eighth
 * place. Null for what is no finite number.
 */
export function decimalOfNumber(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isSafeInteger(value)) return wholeNumber(value);
  const [mantissa = "", exponentText = "0"] = value.toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const exponent = Number(exponentText) - 14;
  const coefficient = BigInt(digits);
  return exponent >= 0
    ? { coefficient: coefficient * 10n ** BigInt(exponent), scale: 0 }
    : trim(withoutNoise({ coefficient, scale: -exponent }));
}

/** No sheet of money shows more places: what little stands behind them is what a difference of doubles left. */
const MOST_PLACES = 8;

/** A stored 1.42699999999991, as 1427 − 1425.573 gives it, is 1.427. */
function withoutNoise(value: Decimal): Decimal {
  const beyond = value.scale - MOST_PLACES;
  if (beyond < 3) return value;
  const step = 10n ** BigInt(beyond);
  const half = value.coefficient < 0n ? -step / 2n : step / 2n;
  const rounded = (value.coefficient + half) / step;
  const off = value.coefficient - rounded * step;
  return rounded !== 0n && (off < 0n ? -off : off) * 100n < step
    ? { coefficient: rounded, scale: MOST_PLACES }
    : value;
}

/** Amounts below this are most of all amounts, and mostly the same ones: they are made once. */
const SMALL = 1024;
const small: Decimal[] = [];

function wholeNumber(value: number): Decimal {
  if (value < 0 || value >= SMALL) return { coefficient: BigInt(value), scale: 0 };
  return (small[value] ??= { coefficient: BigInt(value), scale: 0 });
}

/** The same value without needless zeros behind the point. */
export function trim(value: Decimal): Decimal {
  let { coefficient, scale } = value;
  while (scale > 0 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    scale -= 1;
  }
  return { coefficient, scale };
}

/** The coefficient at a wider scale. @throws RangeError when digits would be lost. */
export function atScale(value: Decimal, scale: number): bigint {
  // Amounts of one grid share their scale: this is what nearly every sum takes.
  if (scale === value.scale) return value.coefficient;
  const exact = scale >= value.scale ? value : trim(value);
  if (scale < exact.scale)
    throw new RangeError(`no exact value of ${formatDecimal(value)} at scale ${scale}`);
  return exact.coefficient * 10n ** BigInt(scale - exact.scale);
}

export function add(one: Decimal, other: Decimal): Decimal {
  if (one.scale === other.scale)
    return { coefficient: one.coefficient + other.coefficient, scale: one.scale };
  const scale = Math.max(one.scale, other.scale);
  return { coefficient: atScale(one, scale) + atScale(other, scale), scale };
}

export function subtract(one: Decimal, other: Decimal): Decimal {
  return add(one, { coefficient: -other.coefficient, scale: other.scale });
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

/** Negative, zero or positive, as one is less than, equal to or greater than the other. */
export function compare(one: Decimal, other: Decimal): number {
  if (one.scale === other.scale) {
    return one.coefficient < other.coefficient ? -1 : one.coefficient > other.coefficient ? 1 : 0;
  }
  const difference = subtract(one, other).coefficient;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equal(one: Decimal, other: Decimal): boolean {
  return compare(one, other) === 0;
}

export function isZero(value: Decimal): boolean {
  return value.coefficient === 0n;
}

/** dividend ÷ divisor, rounded half away from zero at the scale; null where the divisor is 0. */
export function divide(dividend: Decimal, divisor: Decimal, scale: number): Decimal | null {
  if (isZero(divisor)) return null;
  const common = Math.max(dividend.scale, divisor.scale);
  const top = atScale(dividend, common) * 10n ** BigInt(scale) * 2n;
  const bottom = atScale(divisor, common);
  const doubled = top / bottom;
  const half = doubled >= 0n ? 1n : -1n;
  return { coefficient: (doubled + half) / 2n, scale };
}

/** part ÷ whole in percent, as 28.0 with `scale` 1; null where the whole is 0. */
export function percentOf(part: Decimal, whole: Decimal, scale = 1): Decimal | null {
  return divide({ coefficient: part.coefficient * 100n, scale: part.scale }, whole, scale);
}

/** Plain digits as JSON carries them: "-1234.5". */
export function formatDecimal(value: Decimal): string {
  const digits = (value.coefficient < 0n ? -value.coefficient : value.coefficient)
    .toString()
    .padStart(value.scale + 1, "0");
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = value.scale > 0 ? `.${digits.slice(-value.scale)}` : "";
  return (value.coefficient < 0n ? "-" : "") + whole + fraction;
}

/** With thousands separators, for people: "-1,234.5". */
export function groupDigits(plain: string): string {
  if (plain.length <= 3) return plain;
  const [whole = "", fraction] = plain.split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
}

/** For a cell: the nearest double, which Excel shows as the same digits up to 15. */
export function toNumber(value: Decimal): number {
  return value.scale === 0 ? Number(value.coefficient) : Number(formatDecimal(value));
}
