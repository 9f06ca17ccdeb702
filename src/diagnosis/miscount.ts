import type { Sum, Sums } from "./sums";

export type Miscount = "omitted-addend" | "doubled-addend";

/** Whether the total, in a sum of its that is off by this change, misses just one of its items, or has one twice. */
export function miscountOf(sums: Sums, cell: number, change: bigint): Miscount | null {
  for (const index of sums.through[cell] ?? []) {
    const sum = sums.sums[index];
    if (sum?.total !== cell || sum.miss !== -change) continue;
    const figures = sum.addends.map((addend) => sums.values[addend] ?? 0n).filter((value) => value !== 0n);
    // With one figure alone, "left out" would only say that the total is 0 or twice that figure.
    if (figures.length < 2) continue;
    const items = itemsOf(sums, index);
    if (items.some((item) => sums.values[item] === change)) return "omitted-addend";
    if (items.some((item) => sums.values[item] === -change)) return "doubled-addend";
  }
  return null;
}

/** The only item of the total's sums that has this figure: what was left out or counted twice. */
export function itemOf(sums: Sums, cell: number, figure: bigint): number | null {
  const items = (sums.through[cell] ?? [])
    .filter((index) => sums.sums[index]?.total === cell)
    .flatMap((index) => itemsOf(sums, index))
    .filter((item) => sums.values[item] === figure);
  const [only, ...others] = items;
  return only === undefined || others.length > 0 ? null : only;
}

/**
 * What a total may leave out or count twice: its addends, and the totals of some of them, as 기타 beside its children
 * or 소계 beside its years.
 */
function itemsOf(sums: Sums, index: number): readonly number[] {
  const sum = sums.sums[index];
  return sum ? [...sum.addends, ...partsOf(sums, sum)] : [];
}

function partsOf(sums: Sums, whole: Sum): readonly number[] {
  const [first] = whole.addends;
  if (first === undefined) return [];
  const within = new Set(whole.addends);
  const near = new Set(whole.addends.flatMap((addend) => sums.through[addend] ?? []));
  const parts = [...near].flatMap((index) => {
    const sum = sums.sums[index];
    const isPart =
      sum &&
      sum !== whole &&
      sum.addends.length < whole.addends.length &&
      !within.has(sum.total) &&
      sum.total !== whole.total &&
      sum.addends.every((addend) => within.has(addend));
    return isPart ? [sum.total] : [];
  });
  return [...new Set(parts)];
}
