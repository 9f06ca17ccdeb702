import { atScale, trim, type Decimal } from "../pledge/decimal";
import type { AmountChange, Cause } from "../rules/finding";
import { causeText } from "./cause-text";
import { withFollowers } from "./changes";
import { balanceOf, type Slip } from "./explanation";
import { CAUSE_MESSAGES } from "./messages";
import type { Sums } from "./sums";

/** A cell, what stands in it and what was meant. */
export interface Change {
  readonly cell: number;
  readonly from: Decimal;
  readonly to: Decimal;
}

/** A cause as the finding about a sum carries it: these slips, all of which the sum needs. */
export function causeOf(
  sums: Sums,
  index: number,
  slips: readonly Slip[],
  mends: number,
  ambiguous: boolean
): Cause {
  const changes = changesFor(sums, index, slips);
  const cells = changes.flatMap(({ cell }) => sums.cells[cell]?.cell ?? []);
  const values = changes.map(({ to }) => to);
  const text = causeText(sums, slips, changes, { mends, all: Math.max(mends, offCount(sums)), ambiguous });
  return {
    kind: slips[0]?.kind ?? "single-cell",
    cells,
    suggest: values[0] ?? null,
    values,
    changes: amountChanges(sums, changes),
    mends,
    ambiguous,
    message: text.message,
    data: text.data
  };
}

/**
 * The cell that slipped first. Where one slip changed several alike, those that stand in the sum come first, so that
 * each finding names its own.
 */
function changesFor(sums: Sums, index: number, slips: readonly Slip[]): readonly Change[] {
  const sum = sums.sums[index];
  const changes = slips.flatMap((slip) => {
    const own = slip.cells.map((cell, at) => ({ cell, meant: slip.meant[at] ?? 0n }));
    if (!slip.pattern) return own;
    const isIn = ({ cell }: { readonly cell: number }): boolean =>
      cell === sum?.total || (sum?.addends.includes(cell) ?? false);
    return [...own.filter(isIn), ...own.filter((change) => !isIn(change))];
  });
  return changes.map(({ cell, meant }) => ({
    cell,
    from: inUnit(sums, sums.values[cell] ?? 0n),
    to: inUnit(sums, meant)
  }));
}

/** The changes by cell, with those of the formulas that follow. */
function amountChanges(sums: Sums, changes: readonly Change[]): readonly AmountChange[] {
  const deltas = new Map(
    changes.map(({ cell, to }) => [cell, atScale(to, sums.scale) - (sums.values[cell] ?? 0n)])
  );
  return [...withFollowers(sums, deltas, "formulas")].flatMap(([number, delta]) => {
    const cell = sums.cells[number]?.cell;
    const stands = sums.values[number] ?? 0n;
    return cell ? [{ cell, from: inUnit(sums, stands), to: inUnit(sums, stands + delta) }] : [];
  });
}

/** The remark that rounding is what makes a sum miss. */
export function roundingCause(): Cause {
  return {
    kind: "rounding",
    cells: [],
    suggest: null,
    values: [],
    changes: [],
    mends: 0,
    ambiguous: false,
    message: CAUSE_MESSAGES.rounding,
    data: {}
  };
}

/** How many sums that are off today the slips would bring in order. */
export function mendedBy(sums: Sums, misses: readonly bigint[], slips: readonly Slip[]): number {
  const moves = new Map<number, bigint>();
  for (const slip of slips) {
    for (const [index, move] of slip.moves) moves.set(index, (moves.get(index) ?? 0n) + move);
  }
  return balanceOf(sums, misses, moves).mended.length;
}

function offCount(sums: Sums): number {
  return sums.sums.length - sums.agreeing.length;
}

function inUnit(sums: Sums, value: bigint): Decimal {
  return trim({ coefficient: value, scale: sums.scale });
}
