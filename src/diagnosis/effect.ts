import { isOff, type Sums } from "./sums";

/** A change of one cell by 1 moves these sums' misses by these factors, and these other cells with it. */
export interface Effect {
  readonly cell: number;
  readonly factors: ReadonlyMap<number, bigint>;
  readonly followers: ReadonlyMap<number, bigint>;
}

/**
 * Which totals go along when a cell is changed: those that are formulas (`formulas`), or all that agree today, as when
 * somebody carried a wrong figure on by hand (`all`).
 */
export type Following = "formulas" | "all";

/** What changing the cell does, with the totals that follow it. */
export function effectOf(sums: Sums, cell: number, following: Following): Effect {
  const shifts = new Map<number, bigint>([[cell, 1n]]);
  const linked = sums.sums.filter(
    (sum) =>
      sum.total !== cell &&
      !isOff(sums, sum, sum.miss) &&
      (following === "all" || sums.cells[sum.total]?.formula !== undefined)
  );
  let moved = true;
  for (let round = 0; moved && round <= linked.length; round++) {
    moved = false;
    for (const { total, addends } of linked) {
      if (shifts.has(total)) continue;
      const shift = totalShift(shifts, addends);
      if (shift === 0n) continue;
      shifts.set(total, shift);
      moved = true;
    }
  }
  const touched = new Set([...shifts.keys()].flatMap((shifted) => sums.through[shifted] ?? []));
  const factors = new Map<number, bigint>();
  for (const index of touched) {
    const sum = sums.sums[index];
    if (!sum) continue;
    const factor = (shifts.get(sum.total) ?? 0n) - totalShift(shifts, sum.addends);
    if (factor !== 0n) factors.set(index, factor);
  }
  shifts.delete(cell);
  return { cell, factors, followers: shifts };
}

function totalShift(shifts: ReadonlyMap<number, bigint>, addends: readonly number[]): bigint {
  return addends.reduce((all, cell) => all + (shifts.get(cell) ?? 0n), 0n);
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
