import { allItems } from "../../pledge/all-items";
import { compare, divide, equal, subtract, sum, type Decimal } from "../../pledge/decimal";
import { type CountMention, type NarrativeItem, type PercentMention } from "../../pledge/narrative";
import type { Pledge } from "../../pledge/pledge";
import { plain, shown, shownSum } from "../figure";
import { rangeOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";

const messages = {
  count: {
    ko: "'{{count}}{{noun}}'{{noun:이라고/라고}} 적었으나 내역을 더하면 {{parts}} = {{sum}}입니다.",
    en: "The text says '{{count}}{{noun}}', but the parts add up to {{parts}} = {{sum}}."
  },
  percent: {
    ko: "{{percent}} %로 적었으나 {{part}} ÷ {{whole}} = {{expected}} %입니다.",
    en: "The text says {{percent}} %, but {{part}} ÷ {{whole}} = {{expected}} %."
  }
} as const;

type MessageId = keyof typeof messages;

/** Counts are the sum of their parts, percentages the quotient of their figures. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "text-arithmetic",
    severities: ["warning"],
    scope: "pledge",
    topic: "text",
    title: { ko: "글 속의 산술", en: "Arithmetic in the text" },
    fixable: false,
    messages
  },
  check(pledge: Pledge, context: RuleContext<MessageId>) {
    const sections = pledge.narrative.map(({ year, items }) => ({ key: String(year), items }));
    const others = { key: "others", items: pledge.others?.items ?? [] };
    for (const { key, items } of [...sections, others]) {
      for (const item of allItems(items)) {
        for (const count of item.counts) checkCount(count, item, key, context);
        for (const percent of item.percents) checkPercent(percent, item, key, context);
      }
    }
  }
};

function checkCount(
  mention: CountMention,
  item: NarrativeItem,
  key: string,
  context: RuleContext<MessageId>
): void {
  const parts = mention.parts.map((part) => part.count);
  const total = sum(parts);
  // One part alone may be an example out of the whole: "50명(여성 20)".
  if (parts.length === 0 || (parts.length === 1 && compare(total, mention.count) < 0)) return;
  if (equal(total, mention.count)) {
    context.pass();
    return;
  }
  context.report({
    messageId: "count",
    data: {
      count: shown(mention.count),
      noun: mention.noun,
      parts: shownSum(parts),
      sum: shown(total)
    },
    cells: [rangeOf(mention.cell)],
    expected: plain(total),
    actual: plain(mention.count),
    difference: plain(subtract(mention.count, total)),
    terms: mention.parts.map(({ label, count }) => ({ label, cell: mention.cell, amount: plain(count) })),
    keyParts: [key, item.title, "count", mention.noun]
  });
}

/** Percent = part ÷ whole × 100, rounded or cut off at the digits that are written. */
function checkPercent(
  mention: PercentMention,
  item: NarrativeItem,
  key: string,
  context: RuleContext<MessageId>
): void {
  const { percent, part, whole } = mention;
  if (!part || !whole) return;
  const scaled: Decimal = { coefficient: part.coefficient * 100n, scale: part.scale };
  const exact = divide(scaled, whole, percent.scale);
  if (!exact) return;
  const finer = divide(scaled, whole, percent.scale + 6) ?? exact;
  const cutOff = { coefficient: finer.coefficient / 1_000_000n, scale: percent.scale };
  if (equal(exact, percent) || equal(cutOff, percent)) {
    context.pass();
    return;
  }
  context.report({
    messageId: "percent",
    data: { percent: shown(percent), part: shown(part), whole: shown(whole), expected: shown(exact) },
    cells: [rangeOf(mention.cell)],
    expected: plain(exact),
    actual: plain(percent),
    difference: plain(subtract(percent, exact)),
    unit: "%",
    keyParts: [key, item.title, "percent"]
  });
}
