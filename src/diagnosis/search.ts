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
    const found = whole.length > 0 ? whole : mostTelling(sums, tried);
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
 * Where several errors are mixed: changes of one cell that mend at least two sums and leave none of those they touch
 * off, with those that contest the best one's sums.
 */
function mostTelling(sums: Sums, tried: readonly Tried[]): readonly Explanation[] {
  const order = byPlausibility(sums);
  const ranked = tried
    .filter((candidate) => isWhole(candidate, 2))
    .map((candidate) => ({ ...candidate, explanation: explanationOf([candidate.slip]) }))
    .sort(
      (one, other) =>
        other.balance.mended.length - one.balance.mended.length || order(one.explanation, other.explanation)
    );
  const [best] = ranked;
  if (!best) return [];
  return ranked
    .filter(
      (candidate) =>
        candidate.balance.mended.length === best.balance.mended.length &&
        candidate.balance.mended.some((index) => best.balance.mended.includes(index))
    )
    .map(({ explanation }) => explanation);
}
