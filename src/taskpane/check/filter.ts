import type { Gradual } from "../../gradual/gradual";
import type { Locale } from "../../language/message";
import type { Finding, Severity } from "../../rules/finding";
import { causeWords, cellsOf, comparison, messageOf, summation } from "../../submission/report/finding-words";
import { RULE_TEXTS } from "../parts/rule-texts";

export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  readonly query: string;
}

/** All that the words of the query, in any order, are found in; figures with or without separators. */
export function filtered(
  findings: readonly Finding[],
  { severities, query }: Filter,
  locale: Locale
): readonly Finding[] {
  const words = folded(query)
    .split(" ")
    .filter((word) => word !== "");
  return findings.filter((finding) => {
    if (!severities.has(finding.severity)) return false;
    if (words.length === 0) return true;
    const text = searchTextOf(finding, locale);
    return words.every((word) => text.includes(word));
  });
}

const texts: Readonly<Record<Locale, WeakMap<Finding, string>>> = { ko: new WeakMap(), en: new WeakMap() };

/** What a search looks through: made when something is first searched for, and once for a finding. */
function searchTextOf(finding: Finding, locale: Locale): string {
  let text = texts[locale].get(finding);
  if (text === undefined) texts[locale].set(finding, (text = folded(textOf(finding, locale))));
  return text;
}

/** Makes the texts for a search that is about to begin, so that its first letter need not wait for all of them. */
export function* searchTexts(findings: readonly Finding[], locale: Locale): Gradual<number, number> {
  for (const [at, finding] of findings.entries()) {
    searchTextOf(finding, locale);
    yield at;
  }
  return findings.length;
}

function textOf(finding: Finding, locale: Locale): string {
  return [
    finding.pledge ?? "",
    cellsOf(finding),
    finding.rule,
    RULE_TEXTS.title(finding.rule, locale),
    messageOf(finding, locale),
    comparison(finding, locale),
    summation(finding),
    ...finding.causes.map((cause) => causeWords(cause, locale))
  ].join(" ");
}

/** Separators inside figures go, so that 4300 finds 4,300. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/\s+/g, " ");
}
