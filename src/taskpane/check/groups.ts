import type { Locale } from "../../language/message";
import type { PledgeBook } from "../../pledge/pledge-book";
import { pledgeId } from "../../pledge/pledge";
import type { Finding } from "../../rules/finding";
import { byPledge } from "../../submission/report/finding-words";
import { RULE_TEXTS } from "../parts/rule-texts";
import { CHECK } from "./messages";

export type Grouping = "pledge" | "rule";

export interface Group {
  readonly id: string;
  readonly heading: string;
  readonly findings: readonly Finding[];
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
    findings: own
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
  return [...groups].map(([id, own]) => ({ id, heading: RULE_TEXTS.title(id, locale), findings: own }));
}

/** The first findings of the groups, as many as are asked for; a group that is cut keeps its heading. */
export function firstOf(groups: readonly Group[], limit: number): readonly Group[] {
  const shown: Group[] = [];
  let room = limit;
  for (const group of groups) {
    if (room <= 0) break;
    shown.push(group.findings.length <= room ? group : { ...group, findings: group.findings.slice(0, room) });
    room -= group.findings.length;
  }
  return shown;
}
