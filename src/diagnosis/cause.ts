import { formatDecimal, groupDigits, trim, type Decimal } from "../pledge/decimal";
import type { Cause } from "../rules/finding";
import { formatCell } from "../workbook/address";
import { balanceOf, type Slip } from "./explanation";
import { CAUSE_MESSAGES, causeMessage, SEVERAL_CELLS } from "./messages";
import type { Sums } from "./sums";

/** A cause as findings carry it: these slips, all of which the same sum needs. */
export function causeOf(sums: Sums, slips: readonly Slip[], mends: number, ambiguous: boolean): Cause {
  const numbers = slips.flatMap((slip) => slip.cells);
  const values = slips.flatMap((slip) => slip.meant.map((meant) => inUnit(sums, meant)));
  const cells = numbers.flatMap((number) => {
    const cell = sums.cells[number];
    return cell ? [cell.cell] : [];
  });
  const [first] = slips;
  const kind = first?.kind ?? "single-cell";
  const together = cells.length > 1 && kind !== "shifted-column";
  const all = offCount(sums);
  const names = cells.map(formatCell);
  const figures = values.map(shown);
  return {
    kind,
    cells,
    suggest: values[0] ?? null,
    values,
    mends,
    ambiguous,
    message: causeMessage(together ? SEVERAL_CELLS : CAUSE_MESSAGES[kind], mends, all, ambiguous),
    data: {
      cell: names[0] ?? "",
      from: shown(inUnit(sums, sums.values[numbers[0] ?? -1] ?? 0n)),
      to: figures[0] ?? "",
      count: cells.length,
      changes:
        figures.length === 1
          ? (figures[0] ?? "")
          : figures.map((to, at) => `${names[at] ?? ""} ${to}`).join(", "),
      mends,
      all
    }
  };
}

/** The remark that rounding is what makes a sum miss. */
export function roundingCause(): Cause {
  return {
    kind: "rounding",
    cells: [],
    suggest: null,
    values: [],
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
  const still = new Map(sums.sums.map((sum, index) => [index, -sum.miss]));
  return balanceOf(
    sums,
    sums.sums.map((sum) => sum.miss),
    still
  ).mended.length;
}

function inUnit(sums: Sums, value: bigint): Decimal {
  return trim({ coefficient: value, scale: sums.scale });
}

function shown(value: Decimal): string {
  return groupDigits(formatDecimal(value));
}
