import type { CalendarDate } from "../../pledge/calendar-date";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { Profile } from "../../pledge/profile";
import { readBook } from "../../reading";
import { checkBook, type CheckResult } from "../../rules/check";
import { withoutResultSheet } from "../../submission/annotate";
import type { Snapshot } from "../../workbook/snapshot";

/** What a check needs to know besides the workbook. */
export interface CheckFacts {
  readonly basisDate: CalendarDate;
  readonly publicCopy: boolean;
  readonly profile?: Profile;
  readonly rules?: readonly string[];
}

export interface Checked {
  /** What was looked at: the workbook without our own result sheet. */
  readonly snapshot: Snapshot;
  readonly book: PledgeBook;
  readonly result: CheckResult;
}

/** Understand, then check. */
export function checkSnapshot(whole: Snapshot, facts: CheckFacts): Checked {
  const snapshot = withoutResultSheet(whole);
  const book = readBook(snapshot, facts.profile);
  const { basisDate, publicCopy, rules } = facts;
  const result = checkBook(book, snapshot, { basisDate, publicCopy, ...(rules ? { rules } : {}) });
  return { snapshot, book, result };
}
