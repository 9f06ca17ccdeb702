import type { CauseKind } from "../rules/finding";
import type { Sums } from "./sums";

/** How likely a slip of that kind is, 0 the likeliest: a figure that is explained digit by digit beats a bare one. */
export type Tier = 0 | 1 | 2 | 3;

export interface Kind {
  readonly kind: CauseKind;
  readonly tier: Tier;
}

/** What slip would turn `meant` into what stands in the cell. */
export function classify(sums: Sums, cell: number, meant: bigint): Kind {
  const stands = sums.values[cell] ?? 0n;
  if (isDecimalForComma(sums, stands, meant)) return { kind: "decimal-for-comma", tier: 0 };
  if (stands !== 0n && stands === -meant) return { kind: "sign", tier: meant > 0n ? 0 : 3 };
  if (meant < 0n && stands >= 0n) return { kind: "single-cell", tier: 3 };
  if (isUnitSlip(stands, meant)) return { kind: "unit-slip", tier: 0 };
  if (isTransposed(stands, meant)) return { kind: "transposed-digits", tier: 0 };
  const missed = addendTaken(sums, cell, meant - stands);
  return missed ? { kind: missed, tier: 1 } : { kind: "single-cell", tier: 2 };
}

/** "24.394" for "24,394": whole thousands before the point, a thousand times as much meant. */
function isDecimalForComma(sums: Sums, stands: bigint, meant: bigint): boolean {
  const one = 10n ** BigInt(sums.scale);
  const size = stands < 0n ? -stands : stands;
  return size >= one && size % one !== 0n && stands * 1000n === meant && meant % one === 0n;
}

function isUnitSlip(stands: bigint, meant: bigint): boolean {
  if (stands === 0n || meant === 0n) return false;
  return [10n, 100n, 1000n].some((factor) => stands === meant * factor || meant === stands * factor);
}

/** Two neighbouring digits swapped; the difference is then divisible by 9. */
export function isTransposed(stands: bigint, meant: bigint): boolean {
  if (stands === meant || (stands - meant) % 9n !== 0n || stands < 0n !== meant < 0n) return false;
  const one = String(stands < 0n ? -stands : stands);
  const other = String(meant < 0n ? -meant : meant).padStart(one.length, "0");
  if (other.length !== one.length) return false;
  const differing = Array.from(one).flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0] = differing;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}

/** Whether the total, in every sum of its that is off, misses just one of its addends, or has one twice. */
function addendTaken(sums: Sums, cell: number, change: bigint): "omitted-addend" | "doubled-addend" | null {
  for (const index of sums.through[cell] ?? []) {
    const sum = sums.sums[index];
    if (sum?.total !== cell || sum.miss !== -change) continue;
    const figures = sum.addends.map((addend) => sums.values[addend] ?? 0n).filter((value) => value !== 0n);
    // With one figure alone, "left out" would only say that the total is 0 or twice that figure.
    if (figures.length < 2) continue;
    if (figures.includes(change)) return "omitted-addend";
    if (figures.includes(-change)) return "doubled-addend";
  }
  return null;
}
