import { compareDates, isPossible, type CalendarDate } from "../../pledge/calendar-date";
import { allItems } from "../../pledge/all-items";
import type { DateMention, NarrativeItem } from "../../pledge/narrative";
import type { Pledge } from "../../pledge/pledge";
import type { CellRef } from "../../workbook/address";
import { rangeOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";

const messages = {
  "no-such-day": {
    ko: "달력에 없는 날짜입니다: {{date}}",
    en: "There is no such day as '{{date}}'."
  },
  "end-before-start": {
    ko: "끝나는 날이 시작하는 날보다 앞섭니다: {{date}}",
    en: "'{{date}}' ends before it begins."
  }
} as const;

type MessageId = keyof typeof messages;

interface Dated {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly text: string;
  readonly cell: CellRef;
  readonly key: string;
}

/** Every date is a day of the calendar, and no span ends before it starts. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "text-date-impossible",
    severities: ["error"],
    scope: "pledge",
    topic: "text",
    title: { ko: "있을 수 없는 날짜", en: "An impossible date" },
    fixable: false,
    waivable: false,
    messages
  },
  check(pledge: Pledge, context: RuleContext<MessageId>) {
    for (const dated of datesOf(pledge)) {
      const messageId = faultOf(dated);
      if (messageId === null) context.pass();
      else {
        const date = dated.text.trim();
        context.report({
          messageId,
          data: { date },
          cells: [rangeOf(dated.cell)],
          actual: date,
          keyParts: [dated.key, date.replace(/\s+/g, "")]
        });
      }
    }
  }
};

function faultOf(dated: Dated): MessageId | null {
  const { from, to, text } = dated;
  if (![from, to].every((date) => isPossible({ ...date, day: date.day || 1 }))) return "no-such-day";
  return compareAsWritten(to, from) < 0 && !passesNewYear(from, to, text) ? "end-before-start" : null;
}

/** A month without a day is compared by the month. */
function compareAsWritten(one: CalendarDate, other: CalendarDate): number {
  const whole = one.day > 0 && other.day > 0;
  return whole ? compareDates(one, other) : one.year - other.year || one.month - other.month;
}

/** "2022.12.28.~1.5.": an end without a year, early in the year after. */
function passesNewYear(from: CalendarDate, to: CalendarDate, text: string): boolean {
  const end = text.split(/[~∼〜～]/)[1] ?? "";
  const yearWritten = /\d{4}|['’‘]\s?\d{2}|\d{2}\.\s?\d{1,2}\.\s?\d{1,2}/.test(end);
  return !yearWritten && from.year === to.year && from.month >= 10 && to.month <= 3;
}

function* datesOf(pledge: Pledge): Generator<Dated> {
  const { period } = pledge;
  if (period?.value.from && period.value.to) {
    yield { ...period, from: period.value.from, to: period.value.to, key: "period" };
  }
  for (const section of pledge.narrative) yield* inItems(section.items, String(section.year));
  yield* inItems(pledge.futurePlans?.items ?? [], "future-plans");
  yield* inItems(pledge.changes?.section.items ?? [], "changes");
  yield* inItems(pledge.others?.items ?? [], "others");
}

function* inItems(items: readonly NarrativeItem[], key: string): Generator<Dated> {
  for (const item of allItems(items)) {
    for (const date of item.dates) yield dated(date, `${key}/${item.title}`);
  }
}

function dated({ from, to, text, cell }: DateMention, key: string): Dated {
  return { from, to, text, cell, key };
}
