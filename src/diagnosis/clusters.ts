import { mendingDeltas, missesAfter, type Effect } from "./effect";
import { slipOf, type Slip } from "./explanation";
import { isOff, type Sums } from "./sums";

/** Cells of overlapping sums that only mend them together. */
export interface Cluster {
  readonly slips: readonly Slip[];
  readonly mended: readonly number[];
}

/** What all searches of one grid may look at: enough for three cells of a usual grid, and bounded for any other. */
export interface Budget {
  steps: number;
}

export const MOST_STEPS = 40_000;

/**
 * Sets of exactly `size` cells that leave no sum in doubt that any of them touches, each mending more sums than it has
 * cells. Grown from one cell: as long as a sum that it touches is off, the next cell must lie in that sum, and the last
 * one must close it.
 */
export function clustersOf(
  sums: Sums,
  effects: readonly Effect[],
  misses: readonly bigint[],
  off: readonly number[],
  size: number,
  budget: Budget
): readonly Cluster[] {
  const found = new Map<string, Cluster>();
  const grow = (known: readonly bigint[], chosen: readonly (readonly [Effect, bigint])[]): void => {
    const open = openAmong(sums, known, chosen);
    const [next] = open;
    if (next === undefined) {
      if (chosen.length === size) keep(chosen);
      return;
    }
    if (chosen.length === size) return;
    const last = chosen.length === size - 1;
    for (const effect of effects) {
      if (!effect.factors.has(next) || chosen.some(([other]) => other === effect)) continue;
      for (const delta of mendingDeltas(known, effect, last ? [next] : [...off, ...open])) {
        if (budget.steps-- <= 0) return;
        grow(missesAfter(known, effect, delta), [...chosen, [effect, delta]]);
      }
    }
  };
  const keep = (chosen: readonly (readonly [Effect, bigint])[]): void => {
    const touched = new Set(chosen.flatMap(([effect]) => [...effect.factors.keys()]));
    const mended = off.filter((index) => touched.has(index));
    if (mended.length <= size) return;
    const sorted = [...chosen].sort(([one], [other]) => one.cell - other.cell);
    const key = sorted.map(([effect, delta]) => `${String(effect.cell)}:${String(delta)}`).join(" ");
    if (!found.has(key)) {
      found.set(key, { slips: sorted.map(([effect, delta]) => slipOf(sums, effect, delta)), mended });
    }
  };
  for (const effect of effects) {
    for (const delta of mendingDeltas(misses, effect, off))
      grow(missesAfter(misses, effect, delta), [[effect, delta]]);
  }
  return [...found.values()];
}

/** Sums that the chosen cells touch and that are off now. */
function openAmong(
  sums: Sums,
  misses: readonly bigint[],
  chosen: readonly (readonly [Effect, bigint])[]
): readonly number[] {
  const open = new Set<number>();
  for (const [effect] of chosen) {
    for (const index of effect.factors.keys()) {
      const sum = sums.sums[index];
      if (sum && isOff(sums, sum, misses[index] ?? 0n)) open.add(index);
    }
  }
  return [...open];
}
