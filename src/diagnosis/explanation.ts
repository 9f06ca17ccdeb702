import type { CauseKind } from "../rules/finding";
import { classify, type Tier } from "./classify";
import type { Effect } from "./effect";
import { isOff, type Sums } from "./sums";

/** One slip: cells and the figures that were meant, with what mending it does to the sums. */
export interface Slip {
  readonly kind: CauseKind;
  readonly tier: Tier;
  /** The cell that slipped first, then those that went wrong with it. */
  readonly cells: readonly number[];
  readonly meant: readonly bigint[];
  /** By sum: how far its miss moves. */
  readonly moves: ReadonlyMap<number, bigint>;
}

/** A way to account for several sums that are off: one slip or more. */
export interface Explanation {
  readonly slips: readonly Slip[];
  /** The fewer cells changed, the better. */
  readonly cost: number;
  /** Of its least likely slip. */
  readonly tier: Tier;
}

export function explanationOf(slips: readonly Slip[], cost?: number): Explanation {
  const cells = slips.reduce((all, slip) => all + slip.cells.length, 0);
  const tier = slips.reduce<Tier>((worst, slip) => (slip.tier > worst ? slip.tier : worst), 0);
  return { slips, cost: cost ?? cells, tier };
}

/** One cell that should have been changed by `delta`; with `all`, its followers are wrong cells too. */
export function slipOf(sums: Sums, effect: Effect, delta: bigint, withFollowers = false): Slip {
  const meant = (sums.values[effect.cell] ?? 0n) + delta;
  const followers = withFollowers ? [...effect.followers] : [];
  return {
    ...classify(sums, effect.cell, meant),
    cells: [effect.cell, ...followers.map(([cell]) => cell)],
    meant: [meant, ...followers.map(([cell, factor]) => (sums.values[cell] ?? 0n) + factor * delta)],
    moves: new Map([...effect.factors].map(([index, factor]) => [index, factor * delta]))
  };
}

export function applySlip(misses: readonly bigint[], slip: Slip): readonly bigint[] {
  const after = [...misses];
  for (const [index, move] of slip.moves) after[index] = (after[index] ?? 0n) + move;
  return after;
}

/** What a change of misses does: sums brought in order, sums still off that it touched, sums put out of order. */
export interface Balance {
  readonly mended: readonly number[];
  readonly left: number;
  readonly broken: number;
}

export function balanceOf(
  sums: Sums,
  misses: readonly bigint[],
  moves: ReadonlyMap<number, bigint>
): Balance {
  const mended: number[] = [];
  let left = 0;
  let broken = 0;
  for (const [index, move] of moves) {
    const sum = sums.sums[index];
    const miss = misses[index] ?? 0n;
    if (!sum || move === 0n) continue;
    const off = isOff(sums, sum, miss + move);
    if (isOff(sums, sum, miss)) {
      if (off) left += 1;
      else mended.push(index);
    } else if (off) broken += 1;
  }
  return { mended, left, broken };
}

/** Better first: fewer cells, likelier slips, typed cells before formulas, then the sheet's order. */
export function byPlausibility(sums: Sums): (one: Explanation, other: Explanation) => number {
  const formulas = (explanation: Explanation): number =>
    explanation.slips.flatMap((slip) => slip.cells).filter((cell) => sums.cells[cell]?.formula !== undefined)
      .length;
  const first = (explanation: Explanation): number =>
    explanation.slips.reduce((least, slip) => Math.min(least, ...slip.cells), Infinity);
  const tiers = (explanation: Explanation): number =>
    explanation.slips.reduce((all, slip) => all + slip.tier, 0);
  return (one, other) =>
    one.cost - other.cost ||
    one.tier - other.tier ||
    tiers(one) - tiers(other) ||
    formulas(one) - formulas(other) ||
    first(one) - first(other);
}
