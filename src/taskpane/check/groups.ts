import type { Locale } from "../../language/message";
import type { PledgeBook } from "../../pledge/pledge-book";
import { pledgeId } from "../../pledge/pledge";
import type { Finding } from "../../rules/finding";
import { byPledge } from "../../submission/report/finding-words";
import { RULE_TEXTS } from "../parts/rule-texts";
import { CHECK } from "./messages";
import type { ShownPart } from "./shown-part";

export type Grouping = "pledge" | "rule";

export interface Group {
  readonly id: string;
  readonly heading: string;
  readonly findings: readonly Finding[];
  /** Of all its findings, though only some may be drawn. */
  readonly count: number;
}

export function grouped(
  findings: readonly Finding[],
  grouping: Grouping,
  book: PledgeBook,
  locale: Locale
): readonly Group[] {
  return grouping === "pledge" ? pledgeGroups(findings, book, locale) : ruleGroups(findings, locale);
}

function pledgeGroups(findings: readonly Finding[], book: PledgeBook, locale: Locale): readonly Group[] {
  const names = new Map(book.pledges.map((pledge) => [pledgeId(pledge), pledge.name]));
  return [...byPledge(findings)].map(([id, own]) => ({
    id: id ?? "",
    heading: id === null ? CHECK.wholeWorkbook[locale] : headingOf(id, names.get(id) ?? ""),
    findings: own,
    count: own.length
  }));
}

function headingOf(id: string, name: string): string {
  return name === "" || name === id ? id : `${id} ${name}`;
}

function ruleGroups(findings: readonly Finding[], locale: Locale): readonly Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups].map(([id, own]) => ({
    id,
    heading: RULE_TEXTS.title(id, locale),
    findings: own,
    count: own.length
  }));
}

/** The findings from one place to another, counted through all groups; a group that is cut keeps its heading. */
export function partOf(groups: readonly Group[], { from, to }: ShownPart): readonly Group[] {
  const shown: Group[] = [];
  let begin = 0;
  for (const group of groups) {
    const findings = group.findings.slice(Math.max(0, from - begin), Math.max(0, to - begin));
    if (findings.length > 0) {
      shown.push(findings.length === group.findings.length ? group : { ...group, findings });
    }
    begin += group.findings.length;
    if (begin >= to) break;
  }
  return shown;
}
