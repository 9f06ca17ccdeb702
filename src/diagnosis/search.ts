import { clustersOf, type Cluster } from "./clusters";
import { effectOf, type Effect, type Following } from "./effect";
import { applySlip, balanceOf, byPlausibility, explanationOf, type Explanation } from "./explanation";
import { pairsThatMendAll } from "./pairs";
import { shiftedRows } from "./shifted-rows";
import { isWhole, singleSlips, type Tried } from "./slips";
import { offAmong, type Sums } from "./sums";

/** Ways to account for the same sums, best first; the first is the one that the rest of the search built upon. */
export type Alternatives = readonly Explanation[];

export interface SearchResult {
  readonly groups: readonly Alternatives[];
  /** Sums that nothing accounted for. */
  readonly unexplained: readonly number[];
}

/** Errors of one grid that are told apart one after another; a grid with more is not understood, and said so. */
const MOST_ROUNDS = 12;

/**
 * The smallest change that mends every sum that is off: one cell; else a row shifted by a column, one wrong figure that
 * was carried on, or two cells; else, one error after another, the changes that mend all that they touch.
 */
export function search(sums: Sums): SearchResult {
  let misses: readonly bigint[] = sums.sums.map((sum) => sum.miss);
  const groups: Alternatives[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const off = offAmong(sums, misses);
    if (off.length === 0) return { groups, unexplained: [] };
    const effects = effectsThrough(sums, off, "formulas");
    const tried = singleSlips(sums, effects, misses, off);
    const whole = explainAll(sums, effects, tried, misses, off);
    const found = whole.length > 0 ? whole : mostTelling(sums, effects, tried, misses, off);
    const [best] = found;
    if (!best) return { groups, unexplained: off };
    groups.push(found);
    for (const slip of best.slips) misses = applySlip(misses, slip);
  }
  return { groups, unexplained: offAmong(sums, misses) };
}

/** What changing each cell of these sums would do. */
function effectsThrough(sums: Sums, off: readonly number[], following: Following): readonly Effect[] {
  const cells = new Set(
    off.flatMap((index) => {
      const sum = sums.sums[index];
      return sum ? [sum.total, ...sum.addends] : [];
    })
  );
  if (following === "formulas") {
    // A formula moves with what it adds up: a sum of formulas alone is mended through the cells below it.
    const linked = sums.cells.flatMap((cell, index) => (cell.formula === undefined ? [index] : []));
    const anyFormula = [...cells].some((cell) => sums.cells[cell]?.formula !== undefined);
    if (anyFormula) for (const cell of linked) cells.add(cell);
  }
  return [...cells]
    .sort((one, other) => one - other)
    .map((cell) => effectOf(sums, cell, following))
    .filter((effect) => off.some((index) => effect.factors.has(index)));
}

/** Explanations that leave no sum off, best first. */
function explainAll(
  sums: Sums,
  effects: readonly Effect[],
  tried: readonly Tried[],
  misses: readonly bigint[],
  off: readonly number[]
): readonly Explanation[] {
  const order = byPlausibility(sums);
  const mendsAll = (candidate: Tried): boolean => isWhole(candidate, off.length);
  const singles = tried.filter(mendsAll).map(({ slip }) => explanationOf([slip]));
  if (singles.length > 0) return singles.sort(order);

  const shifts = shiftedRows(sums, off)
    .map((slip) => ({ slip, balance: balanceOf(sums, misses, slip.moves) }))
    .filter(mendsAll)
    .map(({ slip }) => explanationOf([slip], 2));
  const carried = singleSlips(sums, effectsThrough(sums, off, "all"), misses, off, true)
    .filter(mendsAll)
    .map(({ slip }) => explanationOf([slip]));
  const pairs = pairsThatMendAll(sums, effects, misses, off).map((slips) => explanationOf(slips));
  return [...shifts, ...carried, ...pairs].sort(order);
}

/**
 * Where several errors are mixed: the change of one cell, else of two or three at once, that mends most and leaves none
 * of the sums it touches off, with those that contest its sums.
 */
function mostTelling(
  sums: Sums,
  effects: readonly Effect[],
  tried: readonly Tried[],
  misses: readonly bigint[],
  off: readonly number[]
): readonly Explanation[] {
  const singles = tried
    .filter((candidate) => isWhole(candidate, 2))
    .map(({ slip, balance }) => ({ slips: [slip], mended: balance.mended }));
  if (singles.length > 0) return contestants(sums, singles);
  for (const size of [2, 3]) {
    const clusters = clustersOf(sums, effects, misses, off, size);
    if (clusters.length > 0) return contestants(sums, clusters);
  }
  return [];
}

/** The best of these, and those that would mend as many sums and one of the same. */
function contestants(sums: Sums, clusters: readonly Cluster[]): readonly Explanation[] {
  const order = byPlausibility(sums);
  const ranked = clusters
    .map(({ slips, mended }) => ({ mended, explanation: explanationOf(slips) }))
    .sort(
      (one, other) => other.mended.length - one.mended.length || order(one.explanation, other.explanation)
    );
  const [best] = ranked;
  return ranked
    .filter(
      ({ mended }) =>
        mended.length === best?.mended.length && mended.some((index) => best.mended.includes(index))
    )
    .map(({ explanation }) => explanation);
}
