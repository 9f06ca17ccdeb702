import { judge } from "../summary-figures/judge";
import { cardReport, cardsReport, sumReport } from "../summary-figures/report-of";
import { ROUNDING_UNLIKELY } from "../summary-figures/reasons";
import type { BookRule, RuleContext } from "../rule";

const messages = {
  cards: {
    ko: "총괄표 '{{row}}'의 {{column}}{{column:은/는}} {{actual}}{{unit}}인데 카드 {{count}}건을 더하면 {{expected}}{{unit}}입니다(차이 {{difference}}{{unit}}).",
    en: "The roll-up says {{actual}}{{unit}} for {{column}} of '{{row}}', {{count}} card(s) add up to {{expected}}{{unit}} (difference {{difference}}{{unit}})."
  },
  sum: {
    ko: "총괄표 '{{row}}'의 {{column}} {{actual}}{{unit}}{{unit:이/가}} 표 안의 합계와 맞지 않습니다. {{expected}}{{unit}}이어야 맞습니다(차이 {{difference}}{{unit}}).",
    en: "In the roll-up, {{actual}}{{unit}} for {{column}} of '{{row}}' does not agree with the table's own sums; {{expected}}{{unit}} would (difference {{difference}}{{unit}})."
  },
  card: {
    ko: "'{{pledge}}' 카드의 합계가 맞지 않아 총괄표의 금액 {{count}}곳과도 어긋납니다. 카드를 먼저 고치십시오.",
    en: "The sums on the card of '{{pledge}}' do not hold, and {{count}} amount(s) of the roll-up are off by just that. Mend the card first."
  }
} as const;

type MessageId = keyof typeof messages;

/** The amounts of a roll-up agree with the cards, and its own sums hold. */
export const rule: BookRule<MessageId> = {
  meta: {
    id: "summary-amount",
    severities: ["error", "warning"],
    scope: "book",
    topic: "set",
    title: { ko: "총괄표의 금액", en: "Amounts of the roll-up" },
    fixable: false,
    messages,
    reasons: { "rounding-unlikely": ROUNDING_UNLIKELY }
  },
  check(context: RuleContext<MessageId>) {
    const { roots, wrong, atCards, agreeing, holding } = judge(context.book);
    const isAmount = ({ column }: { readonly column: { readonly measure: string } }): boolean =>
      column.measure === "amount";
    context.pass(agreeing.filter(({ figure }) => isAmount(figure)).length);
    context.pass(holding.filter(({ total }) => isAmount(total)).length);
    for (const root of roots) {
      if (isAmount(root.compared.figure)) context.report({ messageId: "cards", ...cardsReport(root) });
    }
    for (const each of wrong) {
      if (isAmount(each.figure)) context.report({ messageId: "sum", ...sumReport(each) });
    }
    for (const each of atCards) {
      const report = cardReport(each);
      if (report) context.report({ messageId: "card", ...report });
    }
  }
};
