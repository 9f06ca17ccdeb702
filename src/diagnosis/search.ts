import { clustersOf, MOST_STEPS, type Budget, type Cluster } from "./clusters";
import type { Following } from "./changes";
import { effectOf, type Effect } from "./effect";
import { exchangedCells } from "./exchanged";
import {
  applySlip,
  balanceOf,
  byPlausibility,
  explanationOf,
  type Explanation,
  type Slip
} from "./explanation";
import { miscountedLines } from "./miscounted-lines";
import { pairsThatMendAll } from "./pairs";
import { shiftedBlocks } from "./shifted-blocks";
import { isWhole, singleSlips, type Tried } from "./slips";
import { offAmong, toExplain, type Sums } from "./sums";
import { unitLines } from "./unit-lines";
import { CLEARLY, WEIGHTS } from "./weights";

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
 * The smallest change that mends every sum that is off: one cell; else one slip that changed several (a shifted block, a
 * line in another unit, a wrong figure that was carried on), or two cells; else, one error after another, the changes that mend all that they touch.
 */
export function search(sums: Sums): SearchResult {
  let misses: readonly bigint[] = sums.sums.map((sum) => sum.miss);
  const groups: Alternatives[] = [];
  const budget = { steps: MOST_STEPS };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const off = toExplain(sums, misses);
    if (off.length === 0) return { groups, unexplained: [] };
    const candidates = candidatesFor(sums, misses, off);
    const whole = explainAll(sums, candidates, misses, off);
    const found = whole.length > 0 ? whole : mostTelling(sums, candidates, misses, off, budget);
    const [best] = found;
    if (!best) return { groups, unexplained: off };
    groups.push(found);
    for (const slip of best.slips) misses = applySlip(misses, slip);
  }
  return { groups, unexplained: offAmong(sums, misses) };
}

/** With more sums off than this no one slip is looked for that changed several cells: the sheet is too far out of order. */
const MOST_OFF = 60;

interface Candidates {
  readonly effects: readonly Effect[];
  /** Changes of one cell that mend at least one sum. */
  readonly singles: readonly Tried[];
  /** One slip that changed several cells. */
  readonly several: readonly Tried[];
}

function candidatesFor(sums: Sums, misses: readonly bigint[], off: readonly number[]): Candidates {
  const effects = effectsThrough(sums, off, "formulas");
  const singles = singleSlips(sums, effects, misses, off);
  if (off.length < 2 || off.length > MOST_OFF) return { effects, singles, several: [] };
  const carried = singleSlips(sums, effectsThrough(sums, off, "all"), misses, off, true).filter(
    ({ slip }) => slip.cells.length > 1
  );
  const patterns = [
    ...shiftedBlocks(sums, misses, off),
    ...unitLines(sums, misses, off),
    ...miscountedLines(sums, misses, off),
    ...exchangedCells(sums, misses, off)
  ].map((slip) => tryPattern(sums, misses, slip));
  return { effects, singles, several: [...carried, ...patterns] };
}

/**
 * A pattern of several cells says little where all that it mends is one miss, carried on by formulas; but the zeros of a
 * line in another unit speak for themselves.
 */
function tryPattern(sums: Sums, misses: readonly bigint[], slip: Slip): Tried {
  const balance = balanceOf(sums, misses, slip.moves);
  const told = new Set(
    balance.mended.map((index) => {
      const { rule, row, column } = sums.sums[index]?.equation ?? {};
      const line = rule === "grid-source-sum" || rule === "grid-nested-sum" ? row?.key : column?.key;
      return [rule, line, misses[index]].join("|");
    })
  );
  return told.size > 1
    ? { slip, balance }
    : { slip: { ...slip, weight: slip.weight + WEIGHTS.lone }, balance };
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
    .filter((cell) => !sums.following.has(cell))
    .map((cell) => effectOf(sums, cell, following))
    .filter((effect) => off.some((index) => effect.factors.has(index)));
}

/** Explanations that leave no sum off, best first. */
function explainAll(
  sums: Sums,
  { effects, singles, several }: Candidates,
  misses: readonly bigint[],
  off: readonly number[]
): readonly Explanation[] {
  const order = byPlausibility(sums);
  const mendsAll = (candidate: Tried): boolean =>
    isWhole(candidate) && off.every((index) => candidate.balance.mended.includes(index));
  const alone = singles.filter(mendsAll).map(({ slip }) => explanationOf([slip]));
  const together = several.filter(mendsAll).map(({ slip }) => explanationOf([slip]));
  if (alone.length > 0) {
    // One cell beats several, but for a line in another unit: its zeros may tell more than the total's.
    const units = together.filter(({ slips }) => slips[0]?.kind === "unit-slip" && slips[0].pattern);
    const lightest = Math.min(...alone.map(({ weight }) => weight));
    return [...alone, ...units.filter(({ weight }) => weight < lightest + CLEARLY)].sort(order);
  }
  const pairs = pairsThatMendAll(sums, effects, misses, off).map((slips) => explanationOf(slips));
  return [...together, ...pairs].sort(order);
}

/** What each further sum that comes in order says for an explanation, on the scale of the weights. */
const MENDED = 10;

/**
 * Where several errors are mixed: the slip that mends most for what it asks one to believe and leaves none of the sums
 * it touches off, else two or three cells at once that do; with those that contest its sums.
 */
function mostTelling(
  sums: Sums,
  { effects, singles, several }: Candidates,
  misses: readonly bigint[],
  off: readonly number[],
  budget: Budget
): readonly Explanation[] {
  const whole = [...singles, ...several]
    .filter((candidate) => isWhole(candidate, 2))
    .map(({ slip, balance }) => ({ slips: [slip], mended: balance.mended }));
  if (whole.length > 0) return contestants(sums, whole);
  for (const size of [2, 3]) {
    const clusters = clustersOf(sums, effects, misses, off, size, budget);
    if (clusters.length > 0) return contestants(sums, clusters);
  }
  return [];
}

/** The best of these, and those that would mend as many sums and one of the same. */
function contestants(sums: Sums, clusters: readonly Cluster[]): readonly Explanation[] {
  const order = byPlausibility(sums);
  const ranked = clusters
    .map(({ slips, mended }) => {
      const explanation = explanationOf(slips);
      return { mended, explanation, gain: MENDED * mended.length - explanation.weight };
    })
    .sort((one, other) => other.gain - one.gain || order(one.explanation, other.explanation));
  const [best] = ranked;
  return ranked
    .filter(
      ({ mended }) =>
        mended.length === best?.mended.length && mended.some((index) => best.mended.includes(index))
    )
    .map(({ explanation }) => explanation);
}
