import { formatDecimal } from "../../pledge/decimal";
import type { ReadAmount } from "../amounts/amount-notation";

/** An amount for choosing between readings only: never shown, never summed into a result. NaN = undecidable. */
export function figureOf(amount: ReadAmount | undefined): number {
  const value = amount?.amount;
  if (!value) return amount === undefined ? 0 : Number.NaN;
  return value.scale === 0 ? Number(value.coefficient) : Number(formatDecimal(value));
}

const EPSILON = 1e-6;

/**
 * How well a total agrees with its addends: 1 where it holds, ½ where rounding could explain the miss, 0 where
 * it fails or nothing but zeros is said.
 */
export function agreement(total: number, addends: readonly number[]): number {
  if (addends.length === 0 || Number.isNaN(total)) return 0;
  let sum = 0;
  let zero = total === 0;
  for (const addend of addends) {
    if (addend !== 0) zero = false;
    sum += addend;
  }
  if (zero || Number.isNaN(sum)) return 0;
  const miss = Math.abs(total - sum);
  if (miss <= EPSILON * Math.max(1, Math.abs(total))) return 1;
  return miss <= Math.min(2, (addends.length + 1) / 2) && Math.abs(total) >= 20 ? 0.5 : 0;
}

/** Every way to take one of each list, at most `most` of them, the first choices first. */
export function combinations<Choice>(
  lists: readonly (readonly Choice[])[],
  most: number
): readonly (readonly Choice[])[] {
  let ways: readonly (readonly Choice[])[] = [[]];
  for (const list of lists) {
    const next: (readonly Choice[])[] = [];
    for (const way of ways)
      for (const choice of list) {
        if (next.length >= most) break;
        next.push([...way, choice]);
      }
    ways = next;
  }
  return ways;
}
