import type { Locale } from "../../language/message";
import type { Finding, Severity } from "../../rules/finding";
import { causeWords, cellsOf, comparison, messageOf, summation } from "../../submission/report/finding-words";
import { RULE_TEXTS } from "../parts/rule-texts";

export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  readonly query: string;
}

/** Findings with the text that a search looks through, made once a check. */
export interface Searchable {
  readonly finding: Finding;
  readonly text: string;
}

export function searchable(findings: readonly Finding[], locale: Locale): readonly Searchable[] {
  return findings.map((finding) => ({ finding, text: folded(textOf(finding, locale)) }));
}

/** All that the words of the query, in any order, are found in; figures with or without separators. */
export function filtered(all: readonly Searchable[], { severities, query }: Filter): readonly Finding[] {
  const words = folded(query)
    .split(" ")
    .filter((word) => word !== "");
  return all
    .filter(
      ({ finding, text }) => severities.has(finding.severity) && words.every((word) => text.includes(word))
    )
    .map(({ finding }) => finding);
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
