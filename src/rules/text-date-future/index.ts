import { compareDates, formatIsoDate, isPossible } from "../../pledge/calendar-date";
import { allItems } from "../../pledge/all-items";
import type { DateMention } from "../../pledge/narrative";
import type { Pledge } from "../../pledge/pledge";
import { rangeOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";

const messages = {
  "after-basis-date": {
    ko: "'{{title}}'{{title:은/는}} 이미 한 일로 적혀 있으나 날짜({{date}})가 기준일({{basisDate}}) 뒤입니다. 날짜를 바로잡거나 향후 추진계획으로 옮기십시오.",
    en: "'{{title}}' is told as done, but its date '{{date}}' lies after the basis date ({{basisDate}}). Correct the date or move the item to the plans."
  }
} as const;

type MessageId = keyof typeof messages;

/** "2024.6.까지 운영": the date is a deadline of what goes on. */
const DEADLINE = /까지|부터/;

/** What is told as done is not dated after the basis date. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "text-date-future",
    severities: ["warning"],
    scope: "pledge",
    topic: "text",
    title: { ko: "기준일 뒤의 실적", en: "Done after the basis date" },
    fixable: false,
    messages
  },
  check(pledge: Pledge, context: RuleContext<MessageId>) {
    const basisDate = formatIsoDate(context.basisDate);
    for (const section of pledge.narrative) {
      for (const item of allItems(section.items)) {
        for (const date of item.done && !DEADLINE.test(item.text) ? item.dates : []) {
          const start = startOf(date);
          if (!isPossible(start)) continue;
          if (compareDates(start, context.basisDate) <= 0) {
            context.pass();
            continue;
          }
          const text = date.text.trim();
          context.report({
            messageId: "after-basis-date",
            data: { title: item.title, date: text, basisDate },
            cells: [rangeOf(date.cell)],
            expected: basisDate,
            actual: text,
            keyParts: [String(section.year), item.title, text.replace(/\s+/g, "")]
          });
        }
      }
    }
  }
};

/** A span that has begun is going on; a month without a day begins on its first. */
function startOf({ from }: DateMention): DateMention["from"] {
  return { ...from, day: from.day || 1 };
}
