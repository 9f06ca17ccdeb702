import { movesOf, withFollowers, type Following } from "./changes";
import type { Slip } from "./explanation";
import type { Along } from "./lines";
import type { Sums } from "./sums";
import { WEIGHTS } from "./weights";

/** One slip that changed several cells, and the line of the grid (its key) that it is told of. */
export interface Pattern {
  readonly name:
    "shifted" | "moved" | "exchanged" | "unit-large" | "unit-small" | "omitted-line" | "doubled-line";
  readonly along: Along;
  /** "군비", "2023", "국비~군비"; for a miscounted line the one that was left out or counted twice. */
  readonly line: string;
  /** Of "omitted-line" and "doubled-line": the total that it concerns. */
  readonly of?: string;
  /** Of the units: how many times too large or too small. */
  readonly by?: bigint;
}

/**
 * The slip that changes these cells to what was meant. Totals that are formulas follow of themselves; with `all` those
 * that agree today were carried on by hand and are wrong cells too. Null where nothing would change.
 */
export function patternSlip(
  sums: Sums,
  kind: Slip["kind"],
  weight: number,
  meant: ReadonlyMap<number, bigint>,
  pattern: Pattern,
  following: Following = "formulas"
): Slip | null {
  const changes = new Map<number, bigint>();
  for (const [cell, value] of meant) {
    const delta = value - (sums.values[cell] ?? 0n);
    if (delta !== 0n && !sums.following.has(cell)) changes.set(cell, delta);
  }
  if (changes.size < 2 && following === "formulas") return null;
  const shifts = withFollowers(sums, changes, following);
  const moves = movesOf(sums, shifts);
  if (changes.size === 0 || moves.size === 0) return null;
  const wrong = [...(following === "all" ? shifts : changes)]
    .filter(([cell]) => !sums.following.has(cell))
    .sort(([one], [other]) => one - other);
  return {
    kind,
    weight: WEIGHTS.slip + weight + WEIGHTS.followingLine * (wrong.length - changes.size),
    cells: wrong.map(([cell]) => cell),
    meant: wrong.map(([cell, delta]) => (sums.values[cell] ?? 0n) + delta),
    moves,
    pattern
  };
}
