import { render, type Locale } from "../../language/message";
import { formatDecimal, groupDigits } from "../../pledge/decimal";
import type { Cause, Finding } from "../../rules/finding";
import type { RuleMeta } from "../../rules/rule";
import { formatCellRef, formatRange, formatRangeRef } from "../../workbook/address";
import { CAUSE_NAMES, REPORT } from "./messages";

/** Titles and named reasons of the rules, looked up by id. */
export class RuleTexts {
  private readonly byId: ReadonlyMap<string, RuleMeta>;

  constructor(rules: readonly RuleMeta[]) {
    this.byId = new Map(rules.map((meta) => [meta.id, meta]));
  }

  /** The rule's title; its id where the rule is not known here. */
  title(rule: string, locale: Locale): string {
    return this.byId.get(rule)?.title[locale] ?? rule;
  }

  /** Why a person must look; empty for a plain violation. */
  reason(finding: Finding, locale: Locale): string {
    if (finding.reason === null) return "";
    const message = this.byId.get(finding.rule)?.reasons?.[finding.reason];
    return message ? render(message, finding.data, locale) : finding.reason;
  }
}

/** A figure with thousands separators; any other text as it is. */
export function showValue(value: string): string {
  return /^-?\d+(\.\d+)?$/.test(value) ? groupDigits(value) : value;
}

/** A difference says its direction: "+18", "-1". */
export function showDifference(value: string): string {
  return /^\d/.test(value) && !/^0+(\.0+)?$/.test(value) ? `+${showValue(value)}` : showValue(value);
}

/** "기대 102 · 현재 120 · 차이 +18 (단위: 백만원)"; empty where the finding compares nothing. */
export function comparison(finding: Finding, locale: Locale): string {
  const say = (message: { ko: string; en: string }, value: string | null): string[] =>
    value === null ? [] : [render(message, { value }, locale)];
  const parts = [
    ...say(REPORT.expected, finding.expected && showValue(finding.expected)),
    ...say(REPORT.actual, finding.actual && showValue(finding.actual)),
    ...say(REPORT.difference, finding.difference && showDifference(finding.difference))
  ];
  if (parts.length === 0) return "";
  const unit = finding.unit === null ? "" : ` ${render(REPORT.unit, { unit: finding.unit }, locale)}`;
  return parts.join(" · ") + unit;
}

/** "국비 0 + 군비 102"; empty where nothing was added up. */
export function summation(finding: Finding): string {
  return finding.terms
    .map((term) => `${term.label} ${showValue(term.amount)}`)
    .join(" + ")
    .replaceAll("+ -", "− ");
}

/** "숫자 자리 바뀜: …문장…", with "(이행현황!F7 → 102)" behind it where the sentence does not name the value. */
export function causeWords(cause: Cause, locale: Locale): string {
  const sentence = render(cause.message, cause.data, locale);
  const changes = cause.cells.flatMap((cell, at) => {
    const value = cause.values[at] ?? (at === 0 ? cause.suggest : null);
    const shown = value ? groupDigits(formatDecimal(value)) : "";
    return shown === "" || sentence.includes(shown) ? [] : [`${formatCellRef(cell)} → ${shown}`];
  });
  const change = changes.length > 0 ? ` (${changes.join(", ")})` : "";
  return `${CAUSE_NAMES[cause.kind][locale]}: ${sentence}${change}`;
}

/** The cells of a finding, each sheet's name once: "이행현황!C29, D29". */
export function cellsOf(finding: Finding): string {
  return finding.cells
    .map((cell, at) =>
      finding.cells[at - 1]?.sheet === cell.sheet ? formatRange(cell) : formatRangeRef(cell)
    )
    .join(", ");
}

/** Where to look first, for a narrow place: "이행현황!C29 외 5곳". */
export function firstCellOf(finding: Finding, locale: Locale): string {
  const [first, ...more] = finding.cells;
  if (!first) return "";
  return more.length === 0
    ? formatRangeRef(first)
    : render(REPORT.andMore, { cell: formatRangeRef(first), count: more.length }, locale);
}

export function messageOf(finding: Finding, locale: Locale): string {
  return render(finding.message, finding.data, locale);
}

/** Findings by pledge in the order in which they first come; those of the whole workbook under null. */
export function byPledge(findings: readonly Finding[]): ReadonlyMap<string | null, readonly Finding[]> {
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.pledge);
    if (group) group.push(finding);
    else groups.set(finding.pledge, [finding]);
  }
  return groups;
}
