import { atOnce, type Gradual, type Progress } from "../gradual/gradual";
import type { Baseline } from "../pledge/baseline";
import type { CalendarDate } from "../pledge/calendar-date";
import type { PledgeBook } from "../pledge/pledge-book";
import type { Snapshot } from "../workbook/snapshot";
import { askOfBook, type Facts } from "./ask";
import { askOfPledges } from "./ask-pledges";
import { askOfSheets } from "./ask-sheets";
import { RULES } from "./catalogue";
import { causeFinder } from "./causes";
import type { Finding, RuleCoverage, ToolError } from "./finding";
import { withFormulasFirst } from "./formula-first";
import { withUniqueKeys } from "./keys";
import { withCausesOfSums } from "./mended-with";
import { inReadingOrder } from "./order";
import { circumstancesOf, sameListAsBefore } from "./remembered-answers";
import { isBookRule, isPledgeRule, isSheetRule, type Rule } from "./rule";
import { Tally } from "./tally";

export interface CheckOptions {
  readonly basisDate: CalendarDate;
  readonly publicCopy: boolean;
  /** What was last sent upward; absent or null where nothing is known of it. */
  readonly baseline?: Baseline | null;
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

/** The same with a pause after every pledge, for a thread that has a screen to keep alive. */
export function checkBookGradually(
  book: PledgeBook,
  snapshot: Snapshot,
  options: CheckOptions
): Gradual<CheckResult> {
  return askEveryRule(RULES, book, snapshot, options);
}

/** `checkBook` with a list of rules of the caller's: what the rules' own tests use. */
export function checkWith(
  rules: readonly Rule[],
  book: PledgeBook,
  snapshot: Snapshot,
  options: CheckOptions
): CheckResult {
  return atOnce(askEveryRule(rules, book, snapshot, options));
}

function* askEveryRule(
  rules: readonly Rule[],
  book: PledgeBook,
  snapshot: Snapshot,
  options: CheckOptions
): Gradual<CheckResult> {
  const all = book.pledges.length;
  const come = (done: number): Progress => ({ stage: "pledges", done, all });
  const facts: Facts = {
    book,
    snapshot,
    basisDate: options.basisDate,
    publicCopy: options.publicCopy,
    baseline: options.baseline ?? null,
    causes: causeFinder(snapshot)
  };
  const circumstances = circumstancesOf(facts);
  const asked = rules.filter(({ meta }) => !options.rules || options.rules.includes(meta.id));
  const ofPledges = sameListAsBefore(asked.filter(isPledgeRule));
  const said = yield* askOfPledges(ofPledges, facts, circumstances, come);
  yield come(all);
  const tally = new Tally(rules);
  tally.addCounted(ofPledges, said.counts);
  yield come(all);
  for (const rule of asked.filter(isSheetRule))
    tally.add(rule, yield* askOfSheets(rule, facts, circumstances, come(all)));
  for (const rule of asked.filter(isBookRule)) {
    tally.add(rule, [askOfBook(rule, facts)]);
    yield come(all);
  }
  const inOrder = inReadingOrder(tally.findings, snapshot);
  yield come(all);
  const findings = withCausesOfSums(withFormulasFirst(withUniqueKeys(inOrder)));
  yield come(all);
  return { findings, coverage: tally.coverage, tied: said.tied, toolErrors: tally.toolErrors };
}
