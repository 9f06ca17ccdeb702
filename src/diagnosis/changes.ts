import type { Sums } from "./sums";

/**
 * Which totals go along when cells are changed: those that are formulas (`formulas`), or all that agree today, as when
 * somebody carried a wrong figure on by hand (`all`).
 */
export type Following = "formulas" | "all";

/** Changes of cells, by cell number, with those of the totals that follow them; what is changed follows nothing. */
export function withFollowers(
  sums: Sums,
  changes: ReadonlyMap<number, bigint>,
  following: Following
): ReadonlyMap<number, bigint> {
  const linked = following === "all" ? sums.agreeing : sums.computed;
  if (linked.length === 0) return changes;
  const shifts = new Map(changes);
  /** A total of two sums goes with the first of them that moves it. */
  const moving = new Map<number, number>();
  let moved = true;
  for (let round = 0; moved && round <= linked.length; round++) {
    moved = false;
    for (const index of linked) {
      const sum = sums.sums[index];
      if (!sum || changes.has(sum.total) || (moving.get(sum.total) ?? index) !== index) continue;
      const shift = shiftOf(shifts, sum.addends);
      if (shift === (shifts.get(sum.total) ?? 0n)) continue;
      shifts.set(sum.total, shift);
      moving.set(sum.total, index);
      moved = true;
    }
  }
  return shifts;
}

/** By sum: how far its miss moves with these changes. */
export function movesOf(sums: Sums, shifts: ReadonlyMap<number, bigint>): ReadonlyMap<number, bigint> {
  const moves = new Map<number, bigint>();
  for (const [cell, shift] of shifts) {
    for (const index of sums.through[cell] ?? []) {
      const move = sums.sums[index]?.total === cell ? shift : -shift;
      moves.set(index, (moves.get(index) ?? 0n) + move);
    }
  }
  for (const [index, move] of moves) if (move === 0n) moves.delete(index);
  return moves;
}

function shiftOf(shifts: ReadonlyMap<number, bigint>, addends: readonly number[]): bigint {
  let all = 0n;
  for (const cell of addends) all += shifts.get(cell) ?? 0n;
  return all;
}
