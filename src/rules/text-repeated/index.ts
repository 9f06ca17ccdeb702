import type { NarrativeYear } from "../../pledge/narrative";
import type { Pledge } from "../../pledge/pledge";
import { rangeOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";
import { paragraphsOf, repeats, type Paragraph } from "./paragraphs";

const messages = {
  heading: {
    ko: "{{year}}년 추진현황에 항목 '{{text}}'{{text:이/가}} 두 번 나옵니다.",
    en: "The item '{{text}}' stands twice under {{year}}."
  },
  paragraph: {
    ko: "{{year}}년 추진현황에 같은 글 '{{text}}'{{text:이/가}} 두 번 나옵니다.",
    en: "The text '{{text}}' stands twice under {{year}}."
  },
  table: {
    ko: "{{year}}년 추진현황에 같은 표('{{text}}')가 두 번 나옵니다.",
    en: "The same table ('{{text}}') stands twice under {{year}}."
  }
} as const;

type MessageId = keyof typeof messages;

/** What stands twice under one year; what recurs from year to year is no repetition. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "text-repeated",
    severities: ["info"],
    scope: "pledge",
    topic: "text",
    title: { ko: "되풀이된 글", en: "A text twice" },
    fixable: false,
    messages
  },
  check(pledge: Pledge, context: RuleContext<MessageId>) {
    const years = new Map<number, NarrativeYear[]>();
    for (const section of pledge.narrative)
      years.set(section.year, [...(years.get(section.year) ?? []), section]);
    for (const [year, sections] of years) {
      const seen: Paragraph[] = [];
      for (const paragraph of paragraphsOf(sections)) {
        const earlier = seen.find((candidate) => repeats(paragraph, candidate));
        if (earlier) reportRepeated(context, year, paragraph, earlier);
        else seen.push(paragraph);
      }
      context.pass(seen.length);
    }
  }
};

function reportRepeated(
  context: RuleContext<MessageId>,
  year: number,
  paragraph: Paragraph,
  earlier: Paragraph
): void {
  context.report({
    messageId: paragraph.kind,
    data: { year, text: paragraph.title },
    cells: [rangeOf(paragraph.item.cell)],
    related: [rangeOf(earlier.item.cell)],
    actual: paragraph.title,
    keyParts: [String(year), paragraph.kind, paragraph.title]
  });
}
