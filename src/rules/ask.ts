import type { Baseline } from "../pledge/baseline";
import type { CalendarDate } from "../pledge/calendar-date";
import { pledgeId, type Pledge } from "../pledge/pledge";
import type { PledgeBook } from "../pledge/pledge-book";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import type { CauseFinder } from "./causes";
import type { Finding, ToolError } from "./finding";
import { findingFrom } from "./finding-from-report";
import type { BookRule, PledgeRule, Rule, RuleContext, SheetRule } from "./rule";

/** What all rules of one check are told. */
export interface Facts {
  readonly book: PledgeBook;
  readonly snapshot: Snapshot;
  readonly basisDate: CalendarDate;
  readonly publicCopy: boolean;
  readonly baseline: Baseline | null;
  readonly causes: CauseFinder;
}

/** What a rule says of one pledge, of one sheet, or of the book. With an error it says nothing else. */
export interface Answer {
  readonly findings: readonly Finding[];
  readonly passes: number;
  readonly error: ToolError | null;
}

export function askOfPledge(rule: PledgeRule, pledge: Pledge, facts: Facts): Answer {
  return answerOf(rule, { pledge }, facts, (context) => {
    rule.check(pledge, context);
  });
}

export function askOfSheet(rule: SheetRule, sheet: SheetSnapshot, facts: Facts): Answer {
  return answerOf(rule, { sheet }, facts, (context) => {
    rule.check(sheet, context);
  });
}

export function askOfBook(rule: BookRule, facts: Facts): Answer {
  return answerOf(rule, {}, facts, (context) => {
    rule.check(context);
  });
}

interface Subject {
  readonly pledge?: Pledge;
  readonly sheet?: SheetSnapshot;
}

/**
 * A rule that throws, or whose report breaks its own contract, gives a tool error, and what it had said by then is
 * dropped: half an answer proves nothing about the data.
 */
function answerOf(rule: Rule, subject: Subject, facts: Facts, ask: (context: RuleContext) => void): Answer {
  const findings: Finding[] = [];
  let passes = 0;
  const context: RuleContext = {
    book: facts.book,
    snapshot: facts.snapshot,
    profile: facts.book.profile,
    basisDate: facts.basisDate,
    publicCopy: facts.publicCopy,
    baseline: facts.baseline,
    report: (report) => {
      findings.push(findingFrom(rule, report, subject.pledge ?? null, facts.causes));
    },
    pass: (count = 1) => {
      passes += count;
    }
  };
  try {
    ask(context);
  } catch (thrown) {
    return { findings: [], passes: 0, error: toolError(rule, subject, thrown) };
  }
  return { findings, passes, error: null };
}

function toolError(rule: Rule, { pledge, sheet }: Subject, thrown: unknown): ToolError {
  const told = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return {
    rule: rule.meta.id,
    pledge: pledge ? pledgeId(pledge) : null,
    message: sheet ? `${sheet.name}: ${told}` : told
  };
}
