import type { Slip } from "./explanation";
import { bothWays, isLeaf, type Along, type Line } from "./lines";
import { patternSlip, type Pattern } from "./pattern";
import { isOff, type Sums } from "./sums";

/** What it weighs that an amount stands in the place beside its own, in another place of its line, or for another's. */
const BESIDE = 7;
const ELSEWHERE = 8;

/** Two amounts of one row or column in each other's place; where one of them is nothing, an amount in a wrong place. */
export function exchangedCells(
  sums: Sums,
  misses: readonly bigint[],
  off: readonly number[]
): readonly Slip[] {
  return bothWays(sums).flatMap(({ along, lines, across }) => {
    const places = across.flatMap((line, at) => (isLeaf(line) ? [at] : []));
    return lines.flatMap((line) => exchangedOn(sums, along, line, places, misses, off));
  });
}

function exchangedOn(
  sums: Sums,
  along: Along,
  line: Line,
  places: readonly number[],
  misses: readonly bigint[],
  off: readonly number[]
): readonly Slip[] {
  const slips: Slip[] = [];
  for (const [at, place] of places.entries()) {
    const one = line.cells[place] ?? -1;
    for (const [more, otherPlace] of places.slice(at + 1).entries()) {
      const other = line.cells[otherPlace] ?? -1;
      if (one < 0 || other < 0 || !mends(sums, one, other, misses, off)) continue;
      const [own, theirs] = [sums.values[one] ?? 0n, sums.values[other] ?? 0n];
      const moved = own === 0n || theirs === 0n;
      const pattern: Pattern = { name: moved ? "moved" : "exchanged", along, line: line.key };
      const meant = new Map([
        [one, theirs],
        [other, own]
      ]);
      const weight = moved && more === 0 ? BESIDE : ELSEWHERE;
      const slip = patternSlip(sums, "shifted-column", weight, meant, pattern);
      if (slip) slips.push(slip);
    }
  }
  return slips;
}

/** Whether a sum with just one of the two is off, and comes out in order with the other's figure. */
function mends(
  sums: Sums,
  one: number,
  other: number,
  misses: readonly bigint[],
  off: readonly number[]
): boolean {
  const difference = (sums.values[other] ?? 0n) - (sums.values[one] ?? 0n);
  if (difference === 0n) return false;
  return (sums.through[one] ?? []).some((index) => {
    const sum = sums.sums[index];
    if (!sum || !off.includes(index) || (sums.through[other] ?? []).includes(index)) return false;
    const move = sum.total === one ? difference : -difference;
    return !isOff(sums, sum, (misses[index] ?? 0n) + move);
  });
}
