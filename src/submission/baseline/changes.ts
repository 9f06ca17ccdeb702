import type { Baseline, BaselinePledge } from "../../pledge/baseline";
import { formatIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import { subtract, type Decimal } from "../../pledge/decimal";
import type { GridKind } from "../../pledge/grid";
import type { Unit } from "../../pledge/money";
import type { Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { changesIn, type FigureChange } from "../../rules/last-submission/changed-figures";
import { closedSlots } from "../../rules/last-submission/closed-slots";
import type { FigureTable, Slot } from "../../rules/last-submission/figure-table";
import { lastSubmissionOf, type PledgeThen } from "../../rules/last-submission/last-submission";
import { pairGridsThen, type GridsThen } from "../../rules/last-submission/pair-grids";
import type { CellRef } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { factChanges, type FactChange } from "./fact-changes";
import { reasonForFigure, reasonsOf, type ChangeReason } from "./change-reasons";

/** An amount that is another one than it was; both in the unit of now. */
export interface AmountChange {
  readonly kind: GridKind;
  /** "국비", "계"; several where sources were split or joined. */
  readonly row: string;
  readonly slot: Slot;
  readonly was: Decimal;
  /** Null where no amount stands there now. */
  readonly now: Decimal | null;
  readonly difference: Decimal | null;
  readonly unit: Unit | null;
  /** Whether the year was closed when it was last sent. */
  readonly closed: boolean;
  readonly cell: CellRef | null;
  readonly reason: ChangeReason | null;
}

export interface PledgeChanges {
  readonly number: string;
  readonly name: string;
  readonly facts: readonly FactChange[];
  readonly amounts: readonly AmountChange[];
  /** All that 변경대장 and the card's 주요 변경사항 say since. */
  readonly reasons: readonly ChangeReason[];
  /** Pledges that were merged into it since. */
  readonly merged: readonly string[];
}

export interface GonePledge {
  readonly number: string;
  readonly name: string;
  /** What 변경대장 says; null where it says nothing. */
  readonly reason: ChangeReason | null;
}

/** 무엇이 달라졌나: this workbook beside what was last sent. */
export interface Changes {
  /** 기준일 of the last submission. */
  readonly since: string;
  /** Only those of which something is another. */
  readonly pledges: readonly PledgeChanges[];
  readonly added: readonly { readonly number: string; readonly name: string }[];
  readonly gone: readonly GonePledge[];
  /** Pledges of which all is as it was. */
  readonly unchanged: number;
}

interface Compared {
  readonly book: PledgeBook;
  readonly snapshot: Snapshot;
  readonly baseline: Baseline | null;
  readonly basisDate: CalendarDate;
}

/** Null where nothing is known of a last submission. */
export function changesSince(compared: Compared): Changes | null {
  const { book, basisDate } = compared;
  const last = lastSubmissionOf(compared);
  if (!last) return null;
  const told = book.pledges.flatMap((pledge): PledgeChanges[] => {
    const then = last.thenOf(pledge);
    return then ? [changesOf(pledge, then, last.basisDate, basisDate)] : [];
  });
  const changed = told.filter(
    ({ facts, amounts, merged }) => facts.length > 0 || amounts.length > 0 || merged.length > 0
  );
  return {
    since: formatIsoDate(last.basisDate),
    pledges: changed,
    added: last.match.fresh.map(({ number, name }) => ({ number, name })),
    gone: last.match.gone.map((was): GonePledge => {
      const entry = last.accounted.get(was);
      return { ...namesOf(was), reason: entry ? (reasonsOf([entry], [])[0] ?? null) : null };
    }),
    unchanged: told.length - changed.length
  };
}

function changesOf(
  pledge: Pledge,
  then: PledgeThen,
  since: CalendarDate,
  basisDate: CalendarDate
): PledgeChanges {
  const records = pledge.changes?.none === true ? [] : (pledge.changes?.records ?? []);
  const reasons = reasonsOf(then.entries, records, since);
  const { pairs } = pairGridsThen(pledge, [then.was, ...then.merged]);
  return {
    number: pledge.number,
    name: pledge.name,
    facts: factChanges(pledge, then, pairs, reasons),
    amounts: pairs.flatMap((pair) => amountsOf(pair, closedSlots(pair, since, basisDate), reasons)),
    reasons,
    merged: then.merged.map((was) => [was.written, was.name].filter((text) => text !== "").join(" "))
  };
}

function amountsOf(
  pair: GridsThen,
  closed: readonly Slot[],
  reasons: readonly ChangeReason[]
): readonly AmountChange[] {
  const { now } = pair;
  const told = slotsOf(now).flatMap((slot) => changesIn(pair, slot));
  return told.map((change) => amountChange(now, change, closed, reasons));
}

function amountChange(
  { kind, unit }: FigureTable,
  { row, slot, was, now, cells }: FigureChange,
  closed: readonly Slot[],
  reasons: readonly ChangeReason[]
): AmountChange {
  return {
    kind,
    row,
    slot,
    was,
    now,
    difference: now && subtract(now, was),
    unit,
    closed: closed.includes(slot),
    cell: cells[0]?.cell ?? null,
    reason: reasonForFigure(reasons, row, slot)
  };
}

/** 기투자, the years and 이후; 총계 only where the grid tells no times. */
function slotsOf({ slots }: FigureTable): readonly Slot[] {
  const times = [...new Set(slots.filter((slot): slot is Slot => slot !== null && slot !== "total"))];
  return times.length > 0 ? times : slots.includes("total") ? ["total"] : [];
}

function namesOf({ written, name }: BaselinePledge): { readonly number: string; readonly name: string } {
  return { number: written, name };
}
