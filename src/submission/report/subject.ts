import type { Refusal } from "../../language/refusal";
import type { CalendarDate } from "../../pledge/calendar-date";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { CheckResult } from "../../rules/check";
import type { RuleMeta } from "../../rules/rule";

/** What every report says of itself: with what, and as of which day, was checked. */
export interface ReportHeader {
  readonly toolVersion: string;
  /** sha256 of `describeRuleSet`, in hex; hashing is the door's. */
  readonly ruleSet: string;
  /** 기준일. */
  readonly basisDate: CalendarDate;
  /** The rules that were asked, for their titles. */
  readonly rules: readonly RuleMeta[];
}

export interface CheckedWorkbook {
  readonly path: string;
  readonly book: PledgeBook;
  readonly result: CheckResult;
}

/** A file that could not be read: a report names it, so that it is never taken for a clean one. */
export interface UnreadableWorkbook {
  readonly path: string;
  readonly error: Refusal;
}

export type ReportedWorkbook = CheckedWorkbook | UnreadableWorkbook;

export function isUnreadable(workbook: ReportedWorkbook): workbook is UnreadableWorkbook {
  return "error" in workbook;
}
