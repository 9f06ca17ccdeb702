import { UNIT_FACTORS } from "./digits";
import type { Slip } from "./explanation";
import { bothWays, isLeaf, type Line } from "./lines";
import { patternSlip, type Pattern } from "./pattern";
import { isOff, type Sums } from "./sums";

/** What it weighs that a whole line is in another unit, where its figures end in no more zeros than others do. */
const LINE_IN_ANOTHER_UNIT = 6;

/** Rows and columns whose amounts are all ten, a hundred or a thousand times too large or too small. */
export function unitLines(sums: Sums, misses: readonly bigint[], off: readonly number[]): readonly Slip[] {
  const affected = new Set(
    off.flatMap((index) => {
      const sum = sums.sums[index];
      return sum ? [sum.total, ...sum.addends] : [];
    })
  );
  return bothWays(sums).flatMap(({ along, lines, across }) =>
    lines
      .filter((line) => line.cells.some((cell) => affected.has(cell)))
      .flatMap((line) => {
        const where = { along, line: line.key };
        const typed = stretches(line, across);
        return [
          ...typed.flatMap((cells) => inOtherUnits(sums, where, cells)),
          ...inNeed(sums, misses, off, line).flatMap((cells) => inOtherUnits(sums, where, cells))
        ];
      })
  );
}

/** By factor, either way, the cells of the line that put a sum of their own right in that unit. */
function inNeed(
  sums: Sums,
  misses: readonly bigint[],
  off: readonly number[],
  line: Line
): readonly (readonly number[])[] {
  const own = new Set(line.cells);
  const mends = (cell: number, delta: bigint): boolean =>
    (sums.through[cell] ?? []).some((index) => {
      const sum = sums.sums[index];
      if (!sum || !off.includes(index)) return false;
      const along = [sum.total, ...sum.addends].filter((other) => own.has(other)).length > 1;
      const move = sum.total === cell ? delta : -delta;
      return !along && !isOff(sums, sum, (misses[index] ?? 0n) + move);
    });
  const filled = line.cells.filter((cell) => cell >= 0 && sums.values[cell] !== 0n);
  return UNIT_FACTORS.flatMap((by) => [
    filled.filter((cell) => {
      const value = sums.values[cell] ?? 0n;
      return value % by === 0n && mends(cell, value / by - value);
    }),
    filled.filter((cell) => {
      const value = sums.values[cell] ?? 0n;
      return mends(cell, value * by - value);
    })
  ]).filter((cells) => cells.length > 1);
}

/** The parts of the line that are typed in one go: all of it, without its totals, the years, the years and 소계. */
function stretches(line: Line, across: readonly Line[]): readonly (readonly number[])[] {
  const where = (wanted: (other: Line) => boolean): readonly number[] =>
    line.cells.filter((cell, at) => cell >= 0 && across[at] !== undefined && wanted(across[at]));
  const chosen = [
    where(() => true),
    where(isLeaf),
    where(({ role }) => role === "year"),
    where(({ role }) => role === "year" || role === "term-subtotal"),
    where((other) => isLeaf(other) || other.role === "group")
  ];
  const seen = new Set<string>();
  return chosen.filter((cells) => {
    const key = cells.join();
    if (cells.length < 2 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function inOtherUnits(
  sums: Sums,
  where: Pick<Pattern, "along" | "line">,
  cells: readonly number[]
): readonly Slip[] {
  const filled = cells.filter((cell) => sums.values[cell] !== 0n);
  if (filled.length < 2) return [];
  return UNIT_FACTORS.flatMap((by) =>
    [
      { name: "unit-large" as const, meant: divided(sums, filled, by) },
      { name: "unit-small" as const, meant: multiplied(sums, filled, by) }
    ].flatMap(({ name, meant }) => {
      const pattern: Pattern = { name, by, ...where };
      const zeros = name === "unit-large" ? zerosSpeak(sums, filled, by) : 0;
      return (meant && patternSlip(sums, "unit-slip", LINE_IN_ANOTHER_UNIT - zeros, meant, pattern)) ?? [];
    })
  );
}

/** How much it says, in bits, that all these end in so many zeros: little in a grid of round figures. */
function zerosSpeak(sums: Sums, cells: readonly number[], by: bigint): number {
  const step = by * sums.grain;
  const own = new Set(cells);
  const others = sums.values.filter((value, cell) => value !== 0n && !own.has(cell));
  const round = others.filter((value) => value % step === 0n).length;
  const each = Math.log2((others.length + 2) / (round + 1));
  return Math.min(LINE_IN_ANOTHER_UNIT, cells.length * each);
}

/** Null where a figure would get digits behind the point that the grid does not have, unless it rounds, or vanish. */
function divided(sums: Sums, cells: readonly number[], factor: bigint): ReadonlyMap<number, bigint> | null {
  const meant = new Map<number, bigint>();
  for (const cell of cells) {
    const value = sums.values[cell] ?? 0n;
    const step = factor * (sums.unit === 0n ? sums.grain : sums.unit);
    if (value % step === 0n) meant.set(cell, value / factor);
    else if (sums.unit === 0n) return null;
    else meant.set(cell, ((2n * value + (value < 0n ? -step : step)) / (2n * step)) * sums.unit);
  }
  // Figures that all but vanish would be mended by being left out as well.
  const vanish = sums.unit > 0n && [...meant.values()].every((value) => value < 20n * sums.unit);
  return vanish ? null : meant;
}

function multiplied(sums: Sums, cells: readonly number[], factor: bigint): ReadonlyMap<number, bigint> {
  return new Map(cells.map((cell) => [cell, (sums.values[cell] ?? 0n) * factor]));
}
