import { movesOf, withFollowers, type Following } from "./changes";
import type { Sums } from "./sums";

/** A change of one cell by 1 moves these sums' misses by these factors, and these other cells with it. */
export interface Effect {
  readonly cell: number;
  readonly factors: ReadonlyMap<number, bigint>;
  readonly followers: ReadonlyMap<number, bigint>;
}

/** What changing the cell does, with the totals that follow it. */
export function effectOf(sums: Sums, cell: number, following: Following): Effect {
  const shifts = withFollowers(sums, new Map([[cell, 1n]]), following);
  const followers = new Map([...shifts].filter(([shifted]) => shifted !== cell));
  return { cell, factors: movesOf(sums, shifts), followers };
}

/** The misses once the cell is changed by `delta`. */
export function missesAfter(misses: readonly bigint[], effect: Effect, delta: bigint): readonly bigint[] {
  const after = [...misses];
  for (const [index, factor] of effect.factors) after[index] = (after[index] ?? 0n) + factor * delta;
  return after;
}

/** The changes of this cell that mend at least one of the sums that are off, each once. */
export function mendingDeltas(
  misses: readonly bigint[],
  effect: Effect,
  off: readonly number[]
): readonly bigint[] {
  const deltas = new Set<bigint>();
  for (const index of off) {
    const factor = effect.factors.get(index);
    const miss = misses[index] ?? 0n;
    if (factor !== undefined && miss !== 0n && miss % factor === 0n) deltas.add(-miss / factor);
  }
  return [...deltas];
}
