import type { CalendarDate } from "../pledge/calendar-date";
import { forgetEquations } from "../pledge/equation";
import type { Pledge } from "../pledge/pledge";
import type { PledgeBook } from "../pledge/pledge-book";
import type { Snapshot } from "../workbook/snapshot";
import { askRule, type Facts } from "./ask";
import { RULES } from "./catalogue";
import { causeFinder } from "./causes";
import type { Finding, RuleCoverage, ToolError } from "./finding";
import { withUniqueKeys } from "./keys";
import { inReadingOrder } from "./order";
import { askOnce, circumstancesOf, wasAsked } from "./remembered-answers";
import type { Rule } from "./rule";
import { tiedIn, tiedNumbers } from "./tied";

export interface CheckOptions {
  readonly basisDate: CalendarDate;
  readonly publicCopy: boolean;
  /** Only these rules; absent = all. */
  readonly rules?: readonly string[];
}

export interface CheckResult {
  /** Sorted by sheet order, row, column, rule. */
  readonly findings: readonly Finding[];
  /** By rule id, every rule listed; one that was not asked has zeros. */
  readonly coverage: Readonly<Record<string, RuleCoverage>>;
  /** Numbers that at least one sum ties to another. */
  readonly tied: number;
  readonly toolErrors: readonly ToolError[];
}

/** Asks every rule about a book that was read from the snapshot. */
export function checkBook(book: PledgeBook, snapshot: Snapshot, options: CheckOptions): CheckResult {
  return checkWith(RULES, book, snapshot, options);
}

/** The same with a list of rules of the caller's: what the rules' own tests use. */
export function checkWith(
  rules: readonly Rule[],
  book: PledgeBook,
  snapshot: Snapshot,
  options: CheckOptions
): CheckResult {
  const facts: Facts = {
    book,
    snapshot,
    basisDate: options.basisDate,
    publicCopy: options.publicCopy,
    causes: causeFinder(snapshot)
  };
  const circumstances = circumstancesOf(facts);
  const findings: Finding[] = [];
  const toolErrors: ToolError[] = [];
  const coverage: Record<string, RuleCoverage> = {};
  const asked = rules.filter(({ meta }) => !options.rules || options.rules.includes(meta.id));
  for (const pledge of book.pledges) {
    if (!wasAsked(pledge, circumstances)) askAll(asked, pledge, facts, circumstances);
  }
  for (const rule of rules) {
    const counts = { pass: 0, violation: 0, needsReview: 0, notApplicable: 0 };
    coverage[rule.meta.id] = counts;
    if (!asked.includes(rule)) continue;
    for (const pledge of rule.meta.scope === "pledge" ? book.pledges : [null]) {
      const answer = pledge ? askOnce(rule, pledge, facts, circumstances) : askRule(rule, null, facts);
      if (answer.error) {
        toolErrors.push(answer.error);
        continue;
      }
      counts.pass += answer.passes;
      for (const finding of answer.findings) {
        findings.push(finding);
        if (finding.outcome === "violation") counts.violation += 1;
        else counts.needsReview += 1;
      }
      if (answer.passes === 0 && answer.findings.length === 0) counts.notApplicable += 1;
    }
  }
  return {
    findings: withUniqueKeys(inReadingOrder(findings, snapshot)),
    coverage,
    tied: tiedNumbers(book),
    toolErrors
  };
}

/** Card by card, so that what is worked out for a card is there for all rules and need not be kept for all cards. */
function askAll(rules: readonly Rule[], pledge: Pledge, facts: Facts, circumstances: string): void {
  for (const rule of rules) if (rule.meta.scope === "pledge") askOnce(rule, pledge, facts, circumstances);
  for (const grid of pledge.grids) {
    tiedIn(grid);
    forgetEquations(grid);
  }
}
