import type { Slip } from "./explanation";
import type { Sums } from "./sums";

/**
 * Rows whose figures stand one column too far to the right or left: a run of figures bounded by an empty cell, among
 * 기투자, the years and 이후. Each is a slip that changes several cells at once.
 */
export function shiftedRows(sums: Sums, off: readonly number[]): readonly Slip[] {
  const numbers = new Map(sums.cells.map((cell, index) => [cell, index]));
  const leaves = sums.grid.columns.flatMap(({ role }, index) =>
    role === "grand-total" || role === "term-subtotal" ? [] : [index]
  );
  const slips: Slip[] = [];
  for (const row of sums.grid.cells) {
    const cells = leaves.map((column) => {
      const cell = row[column];
      return cell ? (numbers.get(cell) ?? -1) : -1;
    });
    if (cells.includes(-1) || cells.every((cell) => sums.values[cell] === 0n)) continue;
    for (let from = 0; from < cells.length; from++) {
      for (let to = from + 1; to < cells.length; to++) {
        const run = cells.slice(from, to + 1);
        for (const towards of [run, [...run].reverse()]) {
          const slip = shifted(sums, towards);
          if (slip && off.some((index) => slip.moves.has(index))) slips.push(slip);
        }
      }
    }
  }
  return slips;
}

/** The figures of the run one place back; its first place must be empty today, and its others filled. */
function shifted(sums: Sums, run: readonly number[]): Slip | null {
  const values = run.map((cell) => sums.values[cell] ?? 0n);
  if (values[0] !== 0n || values.slice(1).includes(0n)) return null;
  const meant = [...values.slice(1), 0n];
  const changed = run.flatMap((_, index) => (meant[index] === values[index] ? [] : [index]));
  const cells = changed.map((index) => run[index] ?? -1);
  const moves = new Map<number, bigint>();
  for (const index of changed) {
    const cell = run[index] ?? -1;
    const delta = (meant[index] ?? 0n) - (values[index] ?? 0n);
    for (const at of sums.through[cell] ?? []) {
      const factor = sums.sums[at]?.total === cell ? 1n : -1n;
      moves.set(at, (moves.get(at) ?? 0n) + factor * delta);
    }
  }
  for (const [at, move] of [...moves]) if (move === 0n) moves.delete(at);
  return {
    kind: "shifted-column",
    tier: 1,
    cells,
    meant: changed.map((index) => meant[index] ?? 0n),
    moves
  };
}
