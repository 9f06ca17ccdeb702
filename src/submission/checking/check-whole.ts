import { atOnce, type Gradual } from "../../gradual/gradual";
import type { Baseline } from "../../pledge/baseline";
import type { CalendarDate } from "../../pledge/calendar-date";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { Profile } from "../../pledge/profile";
import { readBookGradually } from "../../reading";
import { checkBookGradually, type CheckResult } from "../../rules/check";
import type { Snapshot } from "../../workbook/snapshot";
import { withoutTemplates, withoutTemplateSheets } from "../../templates/own/store/own-views";
import { withoutResultSheet } from "../annotate";
import { storedBaseline } from "../baseline/stored-baseline";
import { judgeWaivers } from "../waivers/judge-waivers";
import type { JudgedWaivers } from "../waivers/judged-waivers";

/** What a check needs to know besides the workbook. */
export interface CheckFacts {
  readonly basisDate: CalendarDate;
  readonly publicCopy: boolean;
  readonly profile?: Profile;
  /** Only these rules; absent = all. */
  readonly rules?: readonly string[];
  /** What was last sent; absent = what the workbook itself keeps of it. */
  readonly baseline?: Baseline;
}

/** A workbook, what it means, what the rules say of it, and which of its reasons stand: always of one moment. */
export interface CheckedWhole {
  /** What was looked at: the workbook without our own result sheet and the office's templates. */
  readonly snapshot: Snapshot;
  readonly book: PledgeBook;
  readonly result: CheckResult;
  /** What it was compared with; null for nothing. */
  readonly baseline: Baseline | null;
  /** Whether the workbook keeps a last submission that cannot be read, so that nothing was compared. */
  readonly baselineUnreadable: boolean;
  readonly waivers: JudgedWaivers;
}

/** Reads, understands, asks every rule and judges the reasons: the same for every door. */
export function checkWhole(whole: Snapshot, facts: CheckFacts): CheckedWhole {
  return atOnce(checkWholeGradually(whole, facts));
}

/** The same bit by bit, for a thread that has a screen to keep alive. */
export function* checkWholeGradually(whole: Snapshot, facts: CheckFacts): Gradual<CheckedWhole> {
  // In a public copy a template is one more hidden sheet that must go.
  const snapshot = facts.publicCopy ? withoutResultSheet(whole) : withoutTemplates(withoutResultSheet(whole));
  const stored = storedBaseline(snapshot, facts.basisDate);
  const baseline = facts.baseline ?? stored.baseline;
  const { basisDate, publicCopy, rules } = facts;
  const asked = { basisDate, publicCopy, baseline, ...(rules ? { rules } : {}) };
  const book = yield* readBookGradually(withoutTemplateSheets(snapshot), facts.profile);
  const result = yield* checkBookGradually(book, snapshot, asked);
  return {
    snapshot,
    book,
    result,
    baseline,
    baselineUnreadable: stored.unreadable && !facts.baseline,
    waivers: judgeWaivers(snapshot, result, asked)
  };
}
