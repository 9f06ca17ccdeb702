/** A line of the sheet as it was and the line that it is now, both as places in their lists. */
export type LinePair = readonly [before: number, now: number];

/** So many comparisons at most; a sheet that changed beyond them is told cell by cell. */
const MOST = 4_000_000;

/**
 * The longest run of lines, in order, that are alike in both lists; null where finding it would take too long.
 * Lines in between are paired in their order, as those that were written anew.
 */
export function alignLines(before: readonly string[], now: readonly string[]): readonly LinePair[] | null {
  let head = 0;
  while (head < before.length && head < now.length && before[head] === now[head]) head += 1;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < now.length - head &&
    before[before.length - 1 - tail] === now[now.length - 1 - tail]
  ) {
    tail += 1;
  }
  const middle = alikeIn(before.slice(head, before.length - tail), now.slice(head, now.length - tail));
  if (!middle) return null;
  const alike: LinePair[] = [];
  for (let at = 0; at < head; at++) alike.push([at, at]);
  for (const [one, other] of middle) alike.push([one + head, other + head]);
  for (let at = tail; at > 0; at--) alike.push([before.length - at, now.length - at]);
  return withGapsPaired(alike, before.length, now.length);
}

/** The longest common subsequence. */
function alikeIn(before: readonly string[], now: readonly string[]): readonly LinePair[] | null {
  if (before.length * now.length > MOST) return null;
  const width = now.length + 1;
  const best = new Uint32Array((before.length + 1) * width);
  for (let one = before.length - 1; one >= 0; one--) {
    for (let other = now.length - 1; other >= 0; other--) {
      const here = one * width + other;
      best[here] =
        before[one] === now[other]
          ? (best[here + width + 1] ?? 0) + 1
          : Math.max(best[here + width] ?? 0, best[here + 1] ?? 0);
    }
  }
  const pairs: LinePair[] = [];
  for (let [one, other] = [0, 0]; one < before.length && other < now.length;) {
    const here = one * width + other;
    if (before[one] === now[other]) pairs.push([one++, other++]);
    else if ((best[here + width] ?? 0) >= (best[here + 1] ?? 0)) one += 1;
    else other += 1;
  }
  return pairs;
}

function withGapsPaired(alike: readonly LinePair[], before: number, now: number): readonly LinePair[] {
  const pairs: LinePair[] = [];
  let [one, other] = [0, 0];
  for (const [nextOne, nextOther] of [...alike, [before, now] as const]) {
    while (one < nextOne && other < nextOther) pairs.push([one++, other++]);
    if (nextOne < before && nextOther < now) pairs.push([nextOne, nextOther]);
    [one, other] = [nextOne + 1, nextOther + 1];
  }
  return pairs;
}
