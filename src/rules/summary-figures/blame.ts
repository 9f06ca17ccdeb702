import type { FigureAt } from "./figure-at";
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
 * do equally well, a total is named before what it adds up. Figures that are known to be right are never blamed. Of
 * `rounded` figures a sum holds that misses by what rounding does.
 */
export function blame(
  sums: readonly OwnSum[],
  isRight: (figure: FigureAt) => boolean,
  rounded = false
): readonly Blamed[] {
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
  const holds = (sum: OwnSum, miss: bigint): boolean => miss === 0n || (rounded && isNear({ ...sum, miss }));
  const blamed: Blamed[] = [];
  for (;;) {
    const off = sums.filter((sum) => !holds(sum, missOf(sum)));
    const best = likeliest(
      off
        .flatMap((sum) =>
          [sum.total, ...sum.addends].map((figure) => changeOf(figure, sum, { missOf, holds, through }))
        )
        .filter(({ figure, mends }) => mends.length > 0 && !isRight(figure) && !changed.has(figure))
    );
    if (!best) return blamed;
    changed.set(best.figure, best.by);
    const value = best.figure.whole ?? 0n;
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

interface State {
  readonly missOf: (sum: OwnSum) => bigint;
  readonly holds: (sum: OwnSum, miss: bigint) => boolean;
  readonly through: ReadonlyMap<FigureAt, readonly OwnSum[]>;
}

function changeOf(figure: FigureAt, sum: OwnSum, { missOf, holds, through }: State): Change {
  const miss = missOf(sum);
  const by = sum.total === figure ? -miss : miss;
  const mends: OwnSum[] = [];
  let breaks = 0;
  for (const each of through.get(figure) ?? []) {
    const before = missOf(each);
    const held = holds(each, before);
    const after = holds(each, before + (each.total === figure ? by : -by));
    if (after && !held) mends.push(each);
    else if (held && !after) breaks++;
  }
  return { figure, by, mends, breaks };
}

/** Whether several sums miss by little and no one figure explains them: then the table's figures are rounded. */
export function areRounded(failing: readonly OwnSum[]): boolean {
  const near = failing.filter(isNear);
  return near.length > 1 && blame(near, () => false).length > 1;
}
