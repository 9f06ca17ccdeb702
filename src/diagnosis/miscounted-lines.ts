import type { Slip } from "./explanation";
import { bothWays, type Line, type Lines } from "./lines";
import { patternSlip } from "./pattern";
import { isOff, type Sum, type Sums } from "./sums";

/** What it weighs that a total leaves out a line, or has it twice, wherever it adds it up. */
const MISCOUNTED_LINE = 6;

/**
 * Totals that leave out one and the same line in each of their sums, as 계 a source in every column, or count one twice,
 * as 기타 beside its children or 소계 beside its years. What was added up from such a total may be wrong with it.
 */
export function miscountedLines(
  sums: Sums,
  misses: readonly bigint[],
  off: readonly number[]
): readonly Slip[] {
  return bothWays(sums).flatMap((way) =>
    way.lines.flatMap((total) => {
      const stated = statedOf(sums, total);
      if (stated.filter(({ index }) => off.includes(index)).length < 2) return [];
      return way.lines
        .filter((line) => line !== total && line.role !== "outside")
        .flatMap((line) =>
          [1n, -1n].flatMap((sign) => miscount(sums, misses, way, total, stated, line, sign))
        );
    })
  );
}

interface Stated {
  readonly index: number;
  readonly sum: Sum;
  /** The place on the line. */
  readonly at: number;
}

/** The sums whose totals make up the line, each crossing it: 계 of every column. */
function statedOf(sums: Sums, line: Line): readonly Stated[] {
  const own = new Set(line.cells);
  return line.cells.flatMap((cell, at) =>
    (sums.through[cell] ?? []).flatMap((index) => {
      const sum = sums.sums[index];
      const crossing = sum?.total === cell && !sum.addends.some((addend) => own.has(addend));
      return crossing ? [{ index, sum, at }] : [];
    })
  );
}

/** With sign 1 the line was left out: each total is too small by it. */
function miscount(
  sums: Sums,
  misses: readonly bigint[],
  { along, across }: Lines,
  total: Line,
  stated: readonly Stated[],
  line: Line,
  sign: bigint
): readonly Slip[] {
  const meant = new Map<number, bigint>();
  for (const { index, sum, at } of stated) {
    const cell = line.cells[at] ?? -1;
    // A line that does not go into this sum, nor into what it adds up, cannot have been miscounted in it.
    if (cell < 0 || across[at] === undefined) return [];
    // A formula that gives what it should follows of itself.
    if (sums.following.has(sum.total)) continue;
    const change = sign * (sums.values[cell] ?? 0n);
    if (isOff(sums, sum, (misses[index] ?? 0n) + change)) return [];
    if (change !== 0n) meant.set(sum.total, (sums.values[sum.total] ?? 0n) + change);
  }
  if (meant.size < 2) return [];
  const kind = sign === 1n ? "omitted-addend" : "doubled-addend";
  const name = sign === 1n ? "omitted-line" : "doubled-line";
  const pattern = { name, along, line: line.key, of: total.key } as const;
  return (["formulas", "all"] as const).flatMap(
    (following) => patternSlip(sums, kind, MISCOUNTED_LINE, meant, pattern, following) ?? []
  );
}
