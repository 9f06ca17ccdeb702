import { classify } from "./classify";
import { mendingDeltas, type Effect } from "./effect";
import { balanceOf, slipOf, type Balance, type Slip } from "./explanation";
import type { Sums } from "./sums";
import { WEIGHTS } from "./weights";

/** A slip with what mending it alone would do. */
export interface Tried {
  readonly slip: Slip;
  readonly balance: Balance;
}

/** Every change of one cell that mends at least one sum that is off. */
export function singleSlips(
  sums: Sums,
  effects: readonly Effect[],
  misses: readonly bigint[],
  off: readonly number[],
  withFollowers = false
): readonly Tried[] {
  return effects.flatMap((effect) =>
    deltasFor(sums, effect, misses, off).map((delta) => {
      const slip = slipOf(sums, effect, delta, withFollowers);
      return { slip, balance: balanceOf(sums, misses, slip.moves) };
    })
  );
}

/**
 * With exact figures the misses name the change. Where rounding blurs them, changes nearby are tried too, if they make
 * a slip that is explained digit by digit: the figure meant is then known, whatever the sums lost.
 */
function deltasFor(
  sums: Sums,
  effect: Effect,
  misses: readonly bigint[],
  off: readonly number[]
): readonly bigint[] {
  const named = mendingDeltas(misses, effect, off);
  if (sums.unit === 0n) return named;
  const reach = Array.from({ length: 7 }, (_, index) => BigInt(index - 3) * sums.unit);
  const stands = sums.values[effect.cell] ?? 0n;
  const likely = named
    .flatMap((delta) => reach.map((shift) => delta + shift))
    .filter((delta) => delta !== 0n && classify(sums, effect.cell, stands + delta).weight <= WEIGHTS.spelled);
  return [...new Set([...named, ...likely])];
}

/** Whether every sum that the change touches comes out in order, and at least this many are mended. */
export function isWhole({ balance }: Tried, least = 1): boolean {
  return balance.broken === 0 && balance.left === 0 && balance.mended.length >= least;
}
