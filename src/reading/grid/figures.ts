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
 * How well a total agrees with its addends: 1 where it holds, ½ where rounding could explain the miss, 0 where it
 * fails; null where nothing but zeros is said, or something that is no figure.
 */
export function agreement(total: number, addends: readonly number[]): number | null {
  let sum = 0;
  let zero = total === 0;
  for (const addend of addends) {
    if (addend !== 0) zero = false;
    sum += addend;
  }
  return zero ? null : agreementOf(total, sum, addends.length);
}

/** The same for figures by their places in a line; a place without one counts as no figure. */
export function agreementIn(
  line: readonly number[],
  total: number,
  addends: readonly number[]
): number | null {
  const whole = line[total] ?? Number.NaN;
  let sum = 0;
  let zero = whole === 0;
  for (const at of addends) {
    const addend = line[at] ?? Number.NaN;
    if (addend !== 0) zero = false;
    sum += addend;
  }
  return zero ? null : agreementOf(whole, sum, addends.length);
}

function agreementOf(total: number, sum: number, addends: number): number | null {
  if (addends === 0 || Number.isNaN(total) || Number.isNaN(sum)) return null;
  const miss = Math.abs(total - sum);
  if (miss <= EPSILON * Math.max(1, Math.abs(total))) return 1;
  return miss <= Math.min(2, (addends + 1) / 2) && Math.abs(total) >= 20 ? 0.5 : 0;
}

/** What became of the sums of one kind under a reading. */
export interface Tally {
  readonly holds: number;
  readonly fails: number;
  readonly score: number;
}

export function tallyOf(agreements: readonly (number | null)[]): Tally {
  let holds = 0;
  let fails = 0;
  let score = 0;
  for (const found of agreements) {
    if (found === null) continue;
    if (found > 0) holds += 1;
    else fails += 1;
    score += found;
  }
  return { holds, fails, score };
}

/**
 * Whether sums that strangers may be part of can be stated: most hold, or each stranger has a figure where one of them
 * holds exactly, so that it is known to be part of them, or not.
 *
 * @param touched of each stranger, by the places of the sums, whether it has a figure there
 */
export function isStated(
  agreements: readonly (number | null)[],
  touched: readonly (readonly boolean[])[]
): boolean {
  if (isSound(tallyOf(agreements))) return true;
  const placed = touched.filter((places) => places.includes(true));
  const shown = (places: readonly boolean[]): boolean =>
    agreements.some((found, at) => found === 1 && places[at] === true);
  return placed.length > 0 && placed.every(shown);
}

/** One wrong cell among many rows is a mistake; where most rows fail, it is the reading that is wrong. */
export function isSound({ holds, fails }: Tally): boolean {
  return holds > fails || fails === 0;
}

/** Every way to take one of each list, at most `most` of them, the first choices first. */
export function combinations<Choice>(
  lists: readonly (readonly Choice[])[],
  most: number
): readonly (readonly Choice[])[] {
  let ways: Choice[][] = [[]];
  for (const list of lists) {
    if (list.length === 1) {
      for (const choice of list) for (const way of ways) way.push(choice);
      continue;
    }
    const next: Choice[][] = [];
    for (const way of ways)
      for (const choice of list) {
        if (next.length >= most) break;
        next.push([...way, choice]);
      }
    ways = next;
  }
  return ways;
}

/** The digits behind the point of most amounts: one stray 24.394 among whole numbers does not widen the grid. */
export function scaleOf(rows: readonly { readonly amounts: readonly ReadAmount[] }[]): number {
  let fractions = 0;
  let figures = 0;
  let widest = 0;
  for (const row of rows)
    for (const { notation, amount } of row.amounts) {
      if (!amount || notation === "blank" || notation === "dash" || amount.coefficient === 0n) continue;
      figures += 1;
      if (amount.scale === 0) continue;
      fractions += 1;
      widest = Math.max(widest, amount.scale);
    }
  return fractions * 5 < figures ? 0 : widest;
}
