import { compareDates, isPossible, parseIsoDate } from "../../pledge/calendar-date";
import { isZero } from "../../pledge/decimal";
import { yearTotals } from "../../pledge/grid-lookup";
import type { Grid } from "../../pledge/grid";
import type { Period, Pledge } from "../../pledge/pledge";
import { termYears, type Profile } from "../../pledge/profile";
import { rangeOf, rangesOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";

const messages = {
  column: {
    ko: "연도 열 {{years}}{{years:이/가}} {{term}} 임기({{first}}~{{last}}년) 밖입니다.",
    en: "The year columns {{years}} lie outside the term {{term}} ({{first}}–{{last}})."
  },
  period: {
    ko: "사업기간 '{{period}}'{{period:이/가}} {{term}} 임기({{first}}~{{last}}년)와 전혀 겹치지 않습니다.",
    en: "The period '{{period}}' lies wholly outside the term {{term}} ({{first}}–{{last}})."
  },
  "money-elsewhere": {
    ko: "사업기간은 '{{period}}'인데 금액은 모두 그 밖의 해({{years}})에 있습니다.",
    en: "The period is '{{period}}', but all the money stands in other years ({{years}})."
  }
} as const;

type MessageId = keyof typeof messages;

/** Year columns are years of the term, and the 사업기간 has something to do with both. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "term-years",
    severities: ["error"],
    scope: "pledge",
    topic: "submission",
    title: { ko: "임기의 연도", en: "Years of the term" },
    fixable: false,
    messages
  },
  check(pledge: Pledge, context: RuleContext<MessageId>) {
    for (const grid of pledge.grids) checkColumns(grid, context);
    checkPeriod(pledge, context);
  }
};

function termData({ term }: Profile): Readonly<Record<"term" | "first" | "last", string>> {
  return { term: term.label, first: term.from.slice(0, 4), last: term.to.slice(0, 4) };
}

function checkColumns(grid: Grid, context: RuleContext<MessageId>): void {
  const term = termYears(context.profile);
  const columns = grid.columns.filter(({ role, year }) => role === "year" && year !== undefined);
  const outside = columns.filter(({ year }) => year !== undefined && !term.includes(year));
  if (outside.length === 0) {
    context.pass(columns.length);
    return;
  }
  context.report({
    messageId: "column",
    data: { years: outside.map(({ year }) => String(year)).join(", "), ...termData(context.profile) },
    cells: rangesOf(outside.map(({ header }) => header)),
    expected: term.join(", "),
    actual: columns.map(({ year }) => String(year)).join(", "),
    keyParts: [grid.key, "columns"]
  });
}

/** A period that begins before the term or ends after it is usual: such projects have 기투자 or money 이후. */
function checkPeriod(pledge: Pledge, context: RuleContext<MessageId>): void {
  const { period } = pledge;
  const from = parseIsoDate(context.profile.term.from);
  const to = parseIsoDate(context.profile.term.to);
  if (!period || !from || !to || !isReadable(period.value)) return;
  const { from: start, to: end } = period.value;
  const data = { period: period.text.trim(), ...termData(context.profile) };
  if ((end && compareDates(end, from) < 0) || (start && compareDates(start, to) > 0)) {
    context.report({
      messageId: "period",
      data,
      cells: [rangeOf(period.cell)],
      expected: `${data.first}~${data.last}`,
      actual: data.period,
      keyParts: ["period"]
    });
    return;
  }
  const spent = pledge.grids.flatMap((grid) =>
    yearTotals(grid).filter(({ amount }) => amount && !isZero(amount))
  );
  const inPeriod = spent.some(({ year }) => (!start || year >= start.year) && (!end || year <= end.year));
  if (spent.length === 0 || inPeriod) {
    context.pass();
    return;
  }
  context.report({
    messageId: "money-elsewhere",
    data: { ...data, years: [...new Set(spent.map(({ year }) => year))].join(", ") },
    cells: [rangeOf(period.cell)],
    related: rangesOf(spent.map(({ cell }) => cell.cell)),
    actual: data.period,
    keyParts: ["period"]
  });
}

/** An impossible date or an end before its start is another rule's. */
function isReadable({ from, to }: Period): boolean {
  const possible = [from, to].every((date) => !date || isPossible({ ...date, day: date.day || 1 }));
  return possible && (from !== null || to !== null) && (!from || !to || compareDates(from, to) <= 0);
}
