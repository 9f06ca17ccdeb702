import type { FigureAt } from "./figure-at";
import { wholeOf } from "./figure-at";
import { isNear, type OwnSum } from "./own-sums";

/** A figure that makes sums of its table fail, and what it would have to be (원, or a count) for them to hold. */
export interface Blamed {
  readonly figure: FigureAt;
  readonly expected: bigint;
  /** The sums that it would mend. */
  readonly sums: readonly OwnSum[];
}

interface Change {
  readonly figure: FigureAt;
  readonly by: bigint;
  readonly mends: readonly OwnSum[];
  readonly breaks: number;
}

/**
 * The fewest figures that account for all sums that fail: first the one that mends most and breaks none. Where several
 * do equally well, a total is named before what it adds up. Figures that are known to be right are never blamed.
 */
export function blame(sums: readonly OwnSum[], isRight: (figure: FigureAt) => boolean): readonly Blamed[] {
  const through = new Map<FigureAt, OwnSum[]>();
  for (const sum of sums)
    for (const figure of [sum.total, ...sum.addends]) {
      const known = through.get(figure);
      if (known) known.push(sum);
      else through.set(figure, [sum]);
    }
  const changed = new Map<FigureAt, bigint>();
  const missOf = ({ total, addends, miss }: OwnSum): bigint =>
    addends.reduce((rest, each) => rest - (changed.get(each) ?? 0n), miss + (changed.get(total) ?? 0n));
  const blamed: Blamed[] = [];
  for (;;) {
    const off = sums.filter((sum) => missOf(sum) !== 0n);
    const best = likeliest(
      off
        .flatMap((sum) => [sum.total, ...sum.addends].map((figure) => changeOf(figure, sum, missOf, through)))
        .filter(({ figure, mends }) => mends.length > 0 && !isRight(figure) && !changed.has(figure))
    );
    if (!best) return blamed;
    changed.set(best.figure, best.by);
    const value = wholeOf(best.figure) ?? 0n;
    blamed.push({ figure: best.figure, expected: value + best.by, sums: best.mends });
  }
}

/** Where nothing tells one addend from another, the total is named, whatever it is. */
function likeliest(changes: readonly Change[]): Change | undefined {
  const [first, ...others] = [...changes].sort(
    (one, other) => one.breaks - other.breaks || other.mends.length - one.mends.length
  );
  if (!first) return undefined;
  const isTotal = ({ figure, mends }: Change): boolean => mends.some(({ total }) => total === figure);
  const asGood = others.filter(
    ({ figure, breaks, mends }) =>
      figure !== first.figure && breaks === first.breaks && mends.length === first.mends.length
  );
  if (asGood.length === 0 || isTotal(first)) return first;
  return asGood.find(isTotal) ?? changes.find(isTotal) ?? first;
}

function changeOf(
  figure: FigureAt,
  sum: OwnSum,
  missOf: (sum: OwnSum) => bigint,
  through: ReadonlyMap<FigureAt, readonly OwnSum[]>
): Change {
  const miss = missOf(sum);
  const by = sum.total === figure ? -miss : miss;
  const own = through.get(figure) ?? [];
  const after = own.map((each) => ({ each, miss: missOf(each) + (each.total === figure ? by : -by) }));
  return {
    figure,
    by,
    mends: after.filter(({ each, miss: left }) => left === 0n && missOf(each) !== 0n).map(({ each }) => each),
    breaks: after.filter(({ each, miss: left }) => left !== 0n && missOf(each) === 0n).length
  };
}

/** Whether the sums of a table miss as rounding makes them: several do, by little, and no one figure explains them. */
export function areRounded(failing: readonly OwnSum[]): boolean {
  if (failing.length < 2 || !failing.every(isNear)) return false;
  return blame(failing, () => false).length > 1;
}
