import type { Grid } from "../pledge/grid";
import { standingOf } from "../pledge/tolerance";
import type { Cause } from "../rules/finding";
import { causeOf, mendedBy, roundingCause } from "./cause";
import { effectOf } from "./effect";
import { applySlip, byPlausibility, explanationOf, type Explanation, type Slip } from "./explanation";
import { search, type Alternatives, type SearchResult } from "./search";
import { singleSlips } from "./slips";
import { isWrong, offAmong, sumsOf, type Sums } from "./sums";
import { CLEARLY, WEIGHTS } from "./weights";

/** More causes than these help nobody. */
const MOST_CAUSES = 10;

/** Probable causes by equation id (see `pledge/equation`), for every sum of the grid that does not hold; best first. */
export function diagnoseGrid(grid: Grid): ReadonlyMap<string, readonly Cause[]> {
  const sums = sumsOf(grid);
  const off = offAmong(
    sums,
    sums.sums.map((sum) => sum.miss)
  );
  const causes = new Map<string, readonly Cause[]>();
  for (const { equation } of sums.sums) {
    if (standingOf(equation, grid) === "rounding") causes.set(equation.id, [roundingCause()]);
  }
  if (off.length === 0) return causes;
  const result = search(sums);
  for (const index of off) {
    const sum = sums.sums[index];
    if (sum) causes.set(sum.equation.id, causesOf(sums, index, result));
  }
  return causes;
}

function causesOf(sums: Sums, index: number, result: SearchResult): readonly Cause[] {
  const touching = result.groups.filter((group) => group[0]?.slips.some((slip) => slip.moves.has(index)));
  const [only] = touching;
  if (!only || result.unexplained.includes(index)) return guesses(sums, index);
  return touching.length === 1
    ? fromAlternatives(sums, index, only, result.groups)
    : [together(sums, index, touching)];
}

/** The causes that one group of alternatives has for the sum; the first is certain unless another is as good. */
function fromAlternatives(
  sums: Sums,
  index: number,
  group: Alternatives,
  groups: readonly Alternatives[]
): readonly Cause[] {
  const [best] = group;
  if (!best) return [];
  const misses = missesWithout(sums, groups, group);
  const seen = new Set<string>();
  const distinct = group.flatMap((explanation) => {
    const slips = explanation.slips.filter((slip) => slip.moves.has(index));
    const key = changesIn(sums, index, slips);
    if (slips.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ explanation, slips }];
  });
  const contested =
    isPerhapsRounding(sums, best.slips) ||
    distinct.slice(1).some(({ explanation }) => isAsGood(explanation, best));
  return distinct.slice(0, MOST_CAUSES).map(({ explanation, slips }, rank) => {
    const rest = explanation.slips.filter((slip) => !slips.includes(slip));
    const after = rest.reduce<readonly bigint[]>((known, slip) => applySlip(known, slip), misses);
    return causeOf(sums, index, slips, mendedBy(sums, after, slips), rank > 0 || contested);
  });
}

/** Where a sum needs the changes of several groups, they are one cause: none alone would mend it. */
function together(sums: Sums, index: number, groups: readonly Alternatives[]): Cause {
  const slips = groups.flatMap((group) => group[0]?.slips.filter((slip) => slip.moves.has(index)) ?? []);
  const contested = groups.some(([best, ...others]) => best && others.some((other) => isAsGood(other, best)));
  const misses = sums.sums.map((sum) => sum.miss);
  return causeOf(sums, index, slips, mendedBy(sums, misses, slips), contested);
}

/** For a sum that nothing accounted for: what would mend it alone. Told as doubtful, whatever its kind. */
function guesses(sums: Sums, index: number): readonly Cause[] {
  const sum = sums.sums[index];
  if (!sum) return [];
  const misses = sums.sums.map((each) => each.miss);
  const effects = [sum.total, ...sum.addends].map((cell) => effectOf(sums, cell, "formulas"));
  const order = byPlausibility(sums);
  return singleSlips(sums, effects, misses, [index])
    .filter(({ balance }) => balance.mended.includes(index))
    .sort(
      (one, other) =>
        one.balance.broken - other.balance.broken ||
        other.balance.mended.length - one.balance.mended.length ||
        order(explanationOf([one.slip]), explanationOf([other.slip]))
    )
    .slice(0, MOST_CAUSES)
    .map(({ slip, balance }) => causeOf(sums, index, [slip], balance.mended.length, true));
}

/**
 * Not clearly less likely: then the sheet does not tell which of the two it is. That a cell would have to be negative
 * ranks it lower, but does not settle which other one is wrong: there the sums say too little.
 */
function isAsGood(other: Explanation, best: Explanation): boolean {
  return weightOf(other) < weightOf(best) + CLEARLY;
}

function weightOf({ slips }: Explanation): number {
  const heaviest = WEIGHTS.slip + WEIGHTS.bare;
  return slips.reduce(
    (all, { cells, weight }) => all + (cells.length === 1 ? Math.min(weight, heaviest) : weight),
    0
  );
}

/** The misses as they are once all other groups are mended. */
function missesWithout(sums: Sums, groups: readonly Alternatives[], but: Alternatives): readonly bigint[] {
  return groups
    .filter((group) => group !== but)
    .flatMap((group) => group[0]?.slips ?? [])
    .reduce<readonly bigint[]>(
      (misses, slip) => applySlip(misses, slip),
      sums.sums.map((sum) => sum.miss)
    );
}

/** Whether rounding, however unlikely, could make every sum miss that the slips touch. */
function isPerhapsRounding(sums: Sums, slips: readonly Slip[]): boolean {
  return !slips.some((slip) =>
    [...slip.moves.keys()].some((touched) => {
      const sum = sums.sums[touched];
      return sum && isWrong(sums, sum, sum.miss);
    })
  );
}

/** What the slips change in this sum: two explanations that change the same here do not contradict each other. */
function changesIn(sums: Sums, index: number, slips: readonly Slip[]): string {
  const sum = sums.sums[index];
  const changes = slips.flatMap((slip) => slip.cells.map((cell, at) => ({ cell, meant: slip.meant[at] })));
  const own = changes.filter(({ cell }) => cell === sum?.total || sum?.addends.includes(cell));
  // Where figures are rounded, one that is a little larger or smaller is no other explanation.
  const value = (meant: bigint | undefined): string => (sums.unit === 0n ? String(meant) : "");
  return (own.length > 0 ? own : changes)
    .map(({ cell, meant }) => `${String(cell)}=${value(meant)}`)
    .sort()
    .join(" ");
}
