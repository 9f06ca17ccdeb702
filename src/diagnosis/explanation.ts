import type { CauseKind } from "../rules/finding";
import { classify } from "./classify";
import type { Effect } from "./effect";
import type { Pattern } from "./pattern";
import { isOff, isWrong, type Sums } from "./sums";
import { WEIGHTS } from "./weights";

/** One slip: cells and the figures that were meant, with what mending it does to the sums. */
export interface Slip {
  readonly kind: CauseKind;
  /** See `WEIGHTS`. */
  readonly weight: number;
  /** The cell that slipped first, then those that went wrong with it. */
  readonly cells: readonly number[];
  readonly meant: readonly bigint[];
  /** By sum: how far its miss moves. */
  readonly moves: ReadonlyMap<number, bigint>;
  /** What the cells have in common, where one slip changed them all. */
  readonly pattern?: Pattern;
}

/** A way to account for several sums that are off: one slip or more. */
export interface Explanation {
  readonly slips: readonly Slip[];
  readonly weight: number;
}

export function explanationOf(slips: readonly Slip[]): Explanation {
  return { slips, weight: slips.reduce((all, slip) => all + slip.weight, 0) };
}

/** One cell that should have been changed by `delta`; with `all`, its followers are wrong cells too. */
export function slipOf(sums: Sums, effect: Effect, delta: bigint, withFollowers = false): Slip {
  const meant = (sums.values[effect.cell] ?? 0n) + delta;
  const followers = withFollowers ? [...effect.followers].filter(([cell]) => !sums.following.has(cell)) : [];
  const { kind, weight } = classify(sums, effect.cell, meant);
  return {
    kind,
    weight: WEIGHTS.slip + weight + WEIGHTS.follower * followers.length,
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
    if (!isOff(sums, sum, miss)) broken += off ? 1 : 0;
    else if (!off) mended.push(index);
    else if (isWrong(sums, sum, miss) || isWrong(sums, sum, miss + move)) left += 1;
  }
  return { mended, left, broken };
}

/** Better first: likelier slips and fewer, typed cells before formulas, then the sheet's order. */
export function byPlausibility(sums: Sums): (one: Explanation, other: Explanation) => number {
  const formulas = (explanation: Explanation): number =>
    explanation.slips.flatMap((slip) => slip.cells).filter((cell) => sums.cells[cell]?.formula !== undefined)
      .length;
  const first = (explanation: Explanation): number =>
    explanation.slips.reduce((least, slip) => Math.min(least, ...slip.cells), Infinity);
  return (one, other) =>
    one.weight - other.weight || formulas(one) - formulas(other) || first(one) - first(other);
}
