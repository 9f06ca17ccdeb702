import type { CalendarDate } from "../pledge/calendar-date";
import { pledgeId, type Pledge } from "../pledge/pledge";
import type { PledgeBook } from "../pledge/pledge-book";
import type { Snapshot } from "../workbook/snapshot";
import type { CauseFinder } from "./causes";
import type { Finding, ToolError } from "./finding";
import { findingFrom } from "./finding-from-report";
import type { Rule, RuleContext } from "./rule";

/** What all rules of one check are told. */
export interface Facts {
  readonly book: PledgeBook;
  readonly snapshot: Snapshot;
  readonly basisDate: CalendarDate;
  readonly publicCopy: boolean;
  readonly causes: CauseFinder;
}

/** What a rule says of one pledge, or of the book. With an error it says nothing else. */
export interface Answer {
  readonly findings: readonly Finding[];
  readonly passes: number;
  readonly error: ToolError | null;
}

/**
 * Asks a rule about one pledge (null: about the book). A rule that throws, or whose report breaks its own contract,
 * gives a tool error, and what it had said by then is dropped: half an answer proves nothing about the data.
 */
export function askRule(rule: Rule, pledge: Pledge | null, facts: Facts): Answer {
  const findings: Finding[] = [];
  let passes = 0;
  const context: RuleContext = {
    book: facts.book,
    snapshot: facts.snapshot,
    profile: facts.book.profile,
    basisDate: facts.basisDate,
    publicCopy: facts.publicCopy,
    report: (report) => {
      findings.push(findingFrom(rule, report, pledge, facts.causes));
    },
    pass: (count = 1) => {
      passes += count;
    }
  };
  try {
    if (isBookRule(rule)) rule.check(context);
    else if (pledge) rule.check(pledge, context);
  } catch (thrown) {
    return { findings: [], passes: 0, error: toolError(rule, pledge, thrown) };
  }
  return { findings, passes, error: null };
}

type BookRule = Extract<Rule, { readonly meta: { readonly scope: "book" } }>;

function isBookRule(rule: Rule): rule is BookRule {
  return rule.meta.scope === "book";
}

function toolError(rule: Rule, pledge: Pledge | null, thrown: unknown): ToolError {
  return {
    rule: rule.meta.id,
    pledge: pledge && pledgeId(pledge),
    message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
  };
}
