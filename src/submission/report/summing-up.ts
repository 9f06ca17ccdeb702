import type { Locale } from "../../language/message";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { RateName } from "../../pledge/rates";
import type { Finding } from "../../rules/finding";
import type { JudgedWaivers } from "../waivers/judged-waivers";
import type { Waiver } from "../waivers/waiver";
import type { RuleTexts } from "./finding-words";

/** What a rule has found, counted. */
export interface RuleCount {
  readonly rule: string;
  readonly title: string;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** How many of its errors and warnings have a reason that stands. */
  readonly explained: number;
}

/** The rules that found anything, those with most errors first, then most warnings. */
export function countsByRule(
  findings: readonly Finding[],
  { standing }: JudgedWaivers,
  texts: RuleTexts,
  locale: Locale
): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { rule, severity, key } of findings) {
    const none = { rule, title: texts.title(rule, locale), error: 0, warning: 0, info: 0, explained: 0 };
    const count = counts.get(rule) ?? none;
    const explained = count.explained + (severity !== "info" && standing.has(key) ? 1 : 0);
    counts.set(rule, { ...count, [severity]: count[severity] + 1, explained });
  }
  return [...counts.values()].sort(
    (one, other) => other.error - one.error || other.warning - one.warning || (one.rule < other.rule ? -1 : 1)
  );
}

export interface ExplainedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** The findings whose reason stands, in the order of the findings. */
export function explainedFindings(
  findings: readonly Finding[],
  { standing }: JudgedWaivers
): readonly ExplainedFinding[] {
  return findings.flatMap((finding) => {
    const waiver = standing.get(finding.key);
    return waiver ? [{ finding, waiver }] : [];
  });
}

const RATES_OF_RULES: Readonly<Record<string, readonly RateName[]>> = {
  "plan-total": ["execution", "secured"],
  "status-execution": ["execution"],
  "status-rate": ["declared"],
  "baseline-rate-fell": ["declared"]
};

/** The rates that a report on this result speaks of: their formulas are told with them. */
export function ratesTold(book: PledgeBook, findings: readonly Finding[]): readonly RateName[] {
  const rates = new Set(findings.flatMap(({ rule }) => RATES_OF_RULES[rule] ?? []));
  if (book.pledges.some(({ status }) => status?.rate)) rates.add("declared");
  return [...rates];
}
