import { mendingDeltas, type Effect } from "./effect";
import { applySlip, slipOf, type Slip } from "./explanation";
import { isOff, offAmong, type Sums } from "./sums";

/** More than these explain nothing: the sheet is then too far out of order to name two cells. */
const MOST_PAIRS = 200;

/**
 * Two cells that together mend every sum that is off, and put none out of order: what overlapping errors need, where
 * no single cell accounts for the row or column that they share. Bounded: the second cell must lie in the first sum that
 * the first one leaves off.
 */
export function pairsThatMendAll(
  sums: Sums,
  effects: readonly Effect[],
  misses: readonly bigint[],
  off: readonly number[]
): readonly (readonly [Slip, Slip])[] {
  const widest = effects.reduce((most, effect) => Math.max(most, effect.factors.size), 0);
  const pairs: (readonly [Slip, Slip])[] = [];
  const seen = new Set<string>();
  for (const effect of effects) {
    for (const delta of mendingDeltas(misses, effect, off)) {
      const one = slipOf(sums, effect, delta);
      const after = applySlip(misses, one);
      const left = offAmong(sums, after);
      const [next] = left;
      if (next === undefined || left.length > widest) continue;
      for (const second of effects) {
        if (second.cell === effect.cell || !second.factors.has(next)) continue;
        for (const change of mendingDeltas(after, second, [next])) {
          if (!clears(sums, after, second, change, left)) continue;
          const other = slipOf(sums, second, change);
          const key = [`${effect.cell}:${String(delta)}`, `${second.cell}:${String(change)}`]
            .sort()
            .join(" ");
          if (seen.has(key)) continue;
          seen.add(key);
          pairs.push(effect.cell < second.cell ? [one, other] : [other, one]);
          if (pairs.length >= MOST_PAIRS) return pairs;
        }
      }
    }
  }
  return pairs;
}

function clears(
  sums: Sums,
  misses: readonly bigint[],
  effect: Effect,
  delta: bigint,
  left: readonly number[]
): boolean {
  if (!left.every((index) => effect.factors.has(index))) return false;
  for (const [index, factor] of effect.factors) {
    const sum = sums.sums[index];
    if (sum && isOff(sums, sum, (misses[index] ?? 0n) + factor * delta)) return false;
  }
  return true;
}
