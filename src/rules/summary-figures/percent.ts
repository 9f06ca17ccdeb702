import { divide, type Decimal } from "../../pledge/decimal";

/** A ratio in percent, exact: top ÷ bottom. */
export interface Percent {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** part ÷ whole in percent; null where there is no whole. */
export function percent(part: bigint | null, whole: bigint | null): Percent | null {
  if (part === null || whole === null || whole === 0n) return null;
  return whole < 0n ? { top: -part * 100n, bottom: -whole } : { top: part * 100n, bottom: whole };
}

/** The mean of figures in percent; null of none. */
export function meanOf(values: readonly Decimal[]): Percent | null {
  if (values.length === 0) return null;
  const scale = Math.max(...values.map((value) => value.scale));
  const top = values.reduce((sum, value) => sum + value.coefficient * 10n ** BigInt(scale - value.scale), 0n);
  return { top, bottom: BigInt(values.length) * 10n ** BigInt(scale) };
}

/** More digits than these are not printed, but computed. */
const MOST_DIGITS = 4;

/** Whether the printed figure is this ratio, rounded or cut off at its last digit. */
export function prints(printed: Decimal, { top, bottom }: Percent): boolean {
  const drop = Math.max(0, printed.scale - MOST_DIGITS);
  const scale = printed.scale - drop;
  const coefficient = printed.coefficient / 10n ** BigInt(drop);
  const off = top * 10n ** BigInt(scale) - coefficient * bottom;
  const size = off < 0n ? -off : off;
  // a computed figure that was cut off here may be one last digit away
  return drop > 0 ? size <= bottom : 2n * size <= bottom || (off >= 0n && off < bottom);
}

/** Whether the printed figure is the ratio rounded in the usual way. */
export function printsRounded(printed: Decimal, { top, bottom }: Percent): boolean {
  const off = top * 10n ** BigInt(printed.scale) - printed.coefficient * bottom;
  return 2n * (off < 0n ? -off : off) <= bottom;
}

/** The ratio as it would be printed, with so many digits behind the point. */
export function printed({ top, bottom }: Percent, digits: number): Decimal {
  return (
    divide({ coefficient: top, scale: 0 }, { coefficient: bottom, scale: 0 }, digits) ?? {
      coefficient: 0n,
      scale: 0
    }
  );
}

/** 0 % and 100 % come out of many formulas and prove none. */
export function isTelling({ top, bottom }: Percent): boolean {
  return top !== 0n && top !== 100n * bottom;
}

export function distance(one: Decimal, { top, bottom }: Percent): number {
  const value = Number(one.coefficient) / 10 ** one.scale;
  return Math.abs(value - Number(top) / Number(bottom));
}
