import type { Refusal } from "../../language/refusal";
import type { CalendarDate } from "../../pledge/calendar-date";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { CheckResult } from "../../rules/check";
import type { RuleMeta } from "../../rules/rule";
import type { Changes } from "../baseline/changes";
import { gateOf, type Gate } from "../gate";
import type { SealState } from "../seal/verify";
import { NO_WAIVERS, type JudgedWaivers } from "../waivers/judged-waivers";

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

/** A workbook, what the rules say of it, and what of that is explained: always of one moment. */
export interface CheckedContent {
  readonly book: PledgeBook;
  readonly result: CheckResult;
  /** What the reasons that it keeps are worth; absent = none are looked at. */
  readonly waivers?: JudgedWaivers;
  /** Whether somebody has looked at the places that could not be read. */
  readonly unreadSeen?: boolean;
  /** What is another than in the last submission; absent or null = nothing was compared. */
  readonly changes?: Changes | null;
  /** What its seal is worth; absent = none is looked for. */
  readonly seal?: SealState;
}

export interface CheckedWorkbook extends CheckedContent {
  readonly path: string;
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

export function waiversOn({ waivers }: CheckedContent): JudgedWaivers {
  return waivers ?? NO_WAIVERS;
}

/** Whether it may be sent upward, and what keeps it from that. */
export function gateOn(workbook: CheckedContent): Gate {
  const { book, result, unreadSeen = false } = workbook;
  return gateOf({ book, result, waivers: waiversOn(workbook), unreadSeen });
}
