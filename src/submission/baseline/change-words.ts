import { render, type Locale } from "../../language/message";
import { formatDecimal, groupDigits, trim, type Decimal } from "../../pledge/decimal";
import { columnName, KIND_NAMES } from "../../rules/last-submission/figure-words";
import type { CellRef } from "../../workbook/address";
import type { ChangeReason } from "./change-reasons";
import type { AmountChange, Changes, PledgeChanges } from "./changes";
import { CHANGES, FACT_NAMES } from "./messages";

/** One change as a person reads it: what, then, now, by how much, why. */
export interface ChangeLine {
  readonly what: string;
  readonly was: string;
  readonly now: string;
  /** "" for what is no figure. */
  readonly difference: string;
  /** "" where none is given. */
  readonly reason: string;
  readonly cell: CellRef | null;
  readonly closed: boolean;
}

/** Facts first, then the amounts. */
export function changeLines({ facts, amounts }: PledgeChanges, locale: Locale): readonly ChangeLine[] {
  return [
    ...facts.map(({ fact, was, now, cell, reason }): ChangeLine => ({
      what: FACT_NAMES[fact][locale],
      was,
      now,
      difference: "",
      reason: reasonWords(reason, locale),
      cell,
      closed: false
    })),
    ...amounts.map((change) => amountLine(change, locale))
  ];
}

function amountLine(change: AmountChange, locale: Locale): ChangeLine {
  const { kind, row, slot, was, now, difference, unit, closed, cell, reason } = change;
  const show = (value: Decimal): string => groupDigits(formatDecimal(trim(value))) + (unit ?? "");
  const plus = difference && difference.coefficient > 0n ? "+" : "";
  return {
    what: render(
      CHANGES[closed ? "closed-amount" : "amount"],
      { kind: KIND_NAMES[kind], row, column: columnName(slot) },
      locale
    ),
    was: show(was),
    now: now ? show(now) : CHANGES.unknown[locale],
    difference: difference ? plus + show(difference) : "",
    reason: reasonWords(reason, locale),
    cell,
    closed
  };
}

/** "국비 확보 (변경대장, 2024-03-05)"; "" for none. */
export function reasonWords(reason: ChangeReason | null, locale: Locale): string {
  if (!reason) return "";
  const { text, date } = reason;
  const from = CHANGES[reason.from][locale];
  return date === null
    ? render(CHANGES["reason-of"], { text, from }, locale)
    : render(CHANGES["dated-reason"], { text, from, date }, locale);
}

export function pledgeWords({ number, name }: { readonly number: string; readonly name: string }): string {
  return [number, name].filter((text) => text !== "").join(" ");
}

/** "달라진 공약 3건 · 그대로 40건 · 새 공약 1건 · 없어진 공약 0건". */
export function changesSummary({ pledges, unchanged, added, gone }: Changes, locale: Locale): string {
  const data = { changed: pledges.length, unchanged, added: added.length, gone: gone.length };
  return render(CHANGES.summary, data, locale);
}

export function isUnchanged({ pledges, added, gone }: Changes): boolean {
  return pledges.length + added.length + gone.length === 0;
}
