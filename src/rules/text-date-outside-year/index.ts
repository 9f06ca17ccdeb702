import { isPossible } from "../../pledge/calendar-date";
import { allItems } from "../../pledge/all-items";
import type { DateMention, NarrativeItem } from "../../pledge/narrative";
import type { Pledge } from "../../pledge/pledge";
import { rangeOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";

const messages = {
  "other-year": {
    ko: "{{year}}년 추진현황의 '{{title}}'에 {{year}}년이 아닌 날짜({{date}})가 있습니다. 연도를 잘못 적었거나 다른 해의 내용인지 확인하십시오.",
    en: "'{{title}}' stands under {{year}} but has the date '{{date}}'. See whether the year is a slip or the item belongs elsewhere."
  }
} as const;

type MessageId = keyof typeof messages;

/** Words of an item that looks ahead, or back: its date need not be of the heading's year. */
const ELSEWHERE = /까지|부터|당초|기존/;

/** Every date under a year's heading is of that year, or its span touches the year. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "text-date-outside-year",
    severities: ["warning"],
    scope: "pledge",
    topic: "text",
    title: { ko: "해당 연도가 아닌 날짜", en: "A date of another year" },
    fixable: false,
    messages
  },
  check(pledge: Pledge, context: RuleContext<MessageId>) {
    for (const section of pledge.narrative) {
      for (const item of allItems(section.items)) {
        for (const date of item.dates) {
          if (!isDated(date)) continue;
          if (touches(date, section.year) || !item.done || ELSEWHERE.test(item.text)) context.pass();
          else reportDate(context, section.year, item, date);
        }
      }
    }
  }
};

function reportDate(
  context: RuleContext<MessageId>,
  year: number,
  item: NarrativeItem,
  date: DateMention
): void {
  context.report({
    messageId: "other-year",
    data: { year, title: item.title, date: date.text.trim() },
    cells: [rangeOf(date.cell)],
    expected: String(year),
    actual: date.text.trim(),
    keyParts: [String(year), item.title, date.text.replace(/\s+/g, "")]
  });
}

/** An impossible date is another rule's: its year says nothing. */
function isDated({ from, to }: DateMention): boolean {
  return [from, to].every((date) => isPossible({ ...date, day: date.day || 1 }));
}

function touches({ from, to }: DateMention, year: number): boolean {
  return from.year <= year && year <= to.year;
}
