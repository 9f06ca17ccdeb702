import type { CauseKind } from "../rules/finding";
import { isTransposed, isTyped, isUnitSlip } from "./digits";
import { miscountOf } from "./miscount";
import type { Sums } from "./sums";
import { WEIGHTS } from "./weights";

export interface Kind {
  readonly kind: CauseKind;
  /** See `WEIGHTS`, without what any slip weighs. */
  readonly weight: number;
}

/** What slip would turn `meant` into what stands in the cell. */
export function classify(sums: Sums, cell: number, meant: bigint): Kind {
  const { kind, weight } = spelled(sums, cell, meant) ?? counted(sums, cell, meant);
  return { kind, weight: weight + (sums.leaning.get(cell) ?? 0) };
}

function spelled(sums: Sums, cell: number, meant: bigint): Kind | null {
  const stands = sums.values[cell] ?? 0n;
  if (isDecimalForComma(sums, stands, meant)) return { kind: "decimal-for-comma", weight: WEIGHTS.spelled };
  if (stands !== 0n && stands === -meant)
    return { kind: "sign", weight: meant > 0n ? WEIGHTS.spelled : WEIGHTS.unlikely };
  if (meant < 0n && stands >= 0n) return { kind: "single-cell", weight: WEIGHTS.unlikely };
  if (isUnitSlip(stands, meant)) return { kind: "unit-slip", weight: WEIGHTS.spelled };
  if (isTransposed(stands, meant)) return { kind: "transposed-digits", weight: WEIGHTS.spelled };
  return null;
}

function counted(sums: Sums, cell: number, meant: bigint): Kind {
  const stands = sums.values[cell] ?? 0n;
  const missed = miscountOf(sums, cell, meant - stands);
  if (missed) return { kind: missed, weight: WEIGHTS.miscounted };
  if (meant % sums.grain !== 0n) return { kind: "single-cell", weight: WEIGHTS.unlikely };
  if (sums.cells[cell]?.formula !== undefined)
    return { kind: "single-cell", weight: WEIGHTS.bare + WEIGHTS.formula };
  if (stands < 0n && meant >= 0n) return { kind: "single-cell", weight: WEIGHTS.belowZero };
  const odd = meant === 0n || (meant > 0n && stands === 0n);
  const typed = odd || isTyped(stands, meant);
  return { kind: "single-cell", weight: typed ? WEIGHTS.mistyped : WEIGHTS.bare };
}

/** "24.394" for "24,394": whole thousands before the point, a thousand times as much meant. */
function isDecimalForComma(sums: Sums, stands: bigint, meant: bigint): boolean {
  const one = 10n ** BigInt(sums.scale);
  const size = stands < 0n ? -stands : stands;
  return size >= one && size % one !== 0n && stands * 1000n === meant && meant % one === 0n;
}
