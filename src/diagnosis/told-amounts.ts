import { atScale, formatDecimal, groupDigits, subtract, sum, trim, type Decimal } from "../pledge/decimal";
import type { Cause, CauseKind } from "../rules/finding";
import { formatCell, type CellRef } from "../workbook/address";
import { isTransposed, isUnitSlip } from "./digits";
import { CAUSE_MESSAGES, causeMessage, TOLD_MESSAGES } from "./messages";

/** An amount that a text tells, in the unit of what it is held against. */
export interface Told {
  readonly cell: CellRef;
  readonly amount: Decimal;
}

interface Evident {
  readonly kind: CauseKind;
  readonly cell: CellRef;
  readonly from: Decimal;
  readonly to: Decimal;
}

/**
 * What in a text explains digit by digit that its amounts do not add up to `expected`: two digits swapped, an amount in
 * another unit, an amount counted twice. Nothing where no slip is evident; where several are, or something else explains
 * it too (`contested`), none is certain.
 */
export function causesInText(told: readonly Told[], expected: Decimal, contested: boolean): readonly Cause[] {
  const amounts = told.map(({ amount }) => amount);
  const difference = subtract(sum(amounts), expected);
  const slips = told.flatMap(({ cell, amount }): readonly Evident[] => {
    const to = trim(subtract(amount, difference));
    const kind = spelled(amount, to);
    return kind ? [{ kind, cell, from: amount, to }] : [];
  });
  return causesOf([...slips, ...countedTwice(told, difference)], contested);
}

/** What explains that `stands` is told where `meant` was: as the total of parts, or one of them. */
export function causesInFigures(
  cell: CellRef,
  figures: readonly { readonly stands: Decimal; readonly meant: Decimal }[]
): readonly Cause[] {
  return causesOf(
    figures.flatMap(({ stands, meant }): readonly Evident[] => {
      const kind = spelled(stands, meant);
      return kind ? [{ kind, cell, from: stands, to: trim(meant) }] : [];
    }),
    false
  );
}

function spelled(stands: Decimal, meant: Decimal): CauseKind | null {
  const scale = Math.max(stands.scale, meant.scale);
  const [from, to] = [atScale(stands, scale), atScale(meant, scale)];
  if (from <= 0n || to <= 0n) return null;
  if (isUnitSlip(from, to)) return "unit-slip";
  return isTransposed(from, to) ? "transposed-digits" : null;
}

/** The later one of two equal amounts, where the text is too much by just that. */
function countedTwice(told: readonly Told[], difference: Decimal): readonly Evident[] {
  if (difference.coefficient <= 0n) return [];
  const same = told.filter(({ amount }) => subtract(amount, difference).coefficient === 0n);
  const again = same.at(-1);
  return again && same.length > 1
    ? [{ kind: "doubled-addend", cell: again.cell, from: again.amount, to: subtract(difference, difference) }]
    : [];
}

function causesOf(evident: readonly Evident[], contested: boolean): readonly Cause[] {
  const ambiguous = contested || evident.length > 1;
  return evident.map(({ kind, cell, from, to }) => {
    const what = kind === "doubled-addend" ? TOLD_MESSAGES.twice : CAUSE_MESSAGES[kind];
    return {
      kind,
      cells: [cell],
      suggest: to,
      values: [to],
      changes: [],
      mends: 1,
      ambiguous,
      message: causeMessage(what, { mends: 1, all: 1, ambiguous, more: false }),
      data: { cell: formatCell(cell), from: shown(from), to: shown(to), changes: shown(to) }
    };
  });
}

function shown(value: Decimal): string {
  return groupDigits(formatDecimal(trim(value)));
}
