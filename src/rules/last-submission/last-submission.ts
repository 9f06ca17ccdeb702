import type { Baseline, BaselinePledge } from "../../pledge/baseline";
import { compareDates, parseIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import type { Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { changeEntriesOf, type ReadChangeEntry } from "../../reading/change-register";
import { compact } from "../../reading/labels/fold";
import type { Snapshot } from "../../workbook/snapshot";
import { matchPledges, type Found, type PledgeMatch } from "./match-pledges";
import { isAccountedFor, isEmptied, mergedInto } from "./gone-pledges";

/** A pledge of now and what it was. */
export interface PledgeThen {
  readonly was: BaselinePledge;
  readonly found: Found;
  /** Pledges that were merged into it since, as 변경대장 has it. */
  readonly merged: readonly BaselinePledge[];
  /** What 변경대장 says of it since the last submission. */
  readonly entries: readonly ReadChangeEntry[];
}

/** The last submission beside the book of now. */
export interface LastSubmission {
  readonly baseline: Baseline;
  /** 기준일 of then. */
  readonly basisDate: CalendarDate;
  readonly match: PledgeMatch;
  /** Gone without an entry in 변경대장 that says so. */
  readonly lost: readonly BaselinePledge[];
  /** Gone, and 변경대장 says why. */
  readonly accounted: ReadonlyMap<BaselinePledge, ReadChangeEntry>;
  readonly entries: readonly ReadChangeEntry[];
  thenOf(pledge: Pledge): PledgeThen | null;
}

/** Facts of a check: what a rule is given has them all. */
interface Facts {
  readonly book: PledgeBook;
  readonly snapshot: Snapshot;
  readonly baseline: Baseline | null;
}

const known = new WeakMap<PledgeBook, WeakMap<Baseline, LastSubmission>>();

/** Null where nothing is known of a last submission. */
export function lastSubmissionOf({ book, snapshot, baseline }: Facts): LastSubmission | null {
  if (!baseline) return null;
  let byBaseline = known.get(book);
  if (!byBaseline) known.set(book, (byBaseline = new WeakMap<Baseline, LastSubmission>()));
  let last = byBaseline.get(baseline);
  if (!last) byBaseline.set(baseline, (last = compared(book, snapshot, baseline)));
  return last;
}

function compared(book: PledgeBook, snapshot: Snapshot, baseline: Baseline): LastSubmission {
  const basisDate = parseIsoDate(baseline.basisDate) ?? { year: 0, month: 1, day: 1 };
  const entries = changeEntriesOf(snapshot, book);
  const match = matchPledges(book, baseline);
  const accounted = new Map<BaselinePledge, ReadChangeEntry>();
  const merged = new Map<Pledge, BaselinePledge[]>();
  const takeIn = (into: Pledge, was: BaselinePledge): void => {
    const others = merged.get(into);
    if (others) others.push(was);
    else merged.set(into, [was]);
  };
  for (const was of match.gone) {
    const entry = entries.find((one) => isAccountedFor(was, one));
    if (!entry) continue;
    accounted.set(was, entry);
    const into = mergedInto(entry, was, book.pledges);
    if (into) takeIn(into, was);
  }
  const movedAway = new Map<Pledge, BaselinePledge>();
  for (const { pledge, was } of match.matched.values()) {
    const entry = isEmptied(pledge) ? entries.find((one) => isMerger(was, one, basisDate)) : undefined;
    const into = entry && mergedInto(entry, was, book.pledges);
    if (!into || into === pledge) continue;
    takeIn(into, was);
    movedAway.set(pledge, { ...was, grids: [], rate: null, totalCost: null });
  }
  return {
    baseline,
    basisDate,
    match,
    lost: match.gone.filter((was) => !accounted.has(was)),
    accounted,
    entries,
    thenOf: (pledge) => {
      const found = match.matched.get(pledge);
      if (!found) return null;
      const of = entries.filter((entry) => isOf(entry, pledge) && !isBefore(entry, basisDate));
      const was = movedAway.get(pledge) ?? found.was;
      return { was, found: found.found, merged: merged.get(pledge) ?? [], entries: of };
    }
  };
}

/** A pledge whose card is still there, but whose amounts went to another one since. */
function isMerger(was: BaselinePledge, entry: ReadChangeEntry, since: CalendarDate): boolean {
  return isAccountedFor(was, entry) && entry.kind !== "dropped" && !isBefore(entry, since);
}

function isOf({ normalizedNumber, name }: ReadChangeEntry, pledge: Pledge): boolean {
  return normalizedNumber === ""
    ? name !== "" && compact(name) === compact(pledge.name)
    : normalizedNumber === pledge.normalizedNumber;
}

function isBefore({ date }: ReadChangeEntry, day: CalendarDate): boolean {
  return date !== null && compareDates(date, day) < 0;
}
