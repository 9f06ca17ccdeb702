import type { FigureAt } from "../summary-figures/figure-at";
import { judge } from "../summary-figures/judge";
import { cardsReport, keyOf, sumReport } from "../summary-figures/report-of";
import { markedOption } from "../../pledge/status";
import { rangeOf } from "../place";
import type { BookRule, RuleContext } from "../rule";

const messages = {
  cards: {
    ko: "총괄표 '{{row}}'의 {{column}}{{column:은/는}} {{actual}}건인데 카드를 세면 {{expected}}건입니다.",
    en: "The roll-up counts {{actual}} for {{column}} of '{{row}}', the cards are {{expected}}."
  },
  sum: {
    ko: "총괄표 '{{row}}'의 {{column}} {{actual}}건이 표 안의 합계와 맞지 않습니다. {{expected}}건이어야 맞습니다.",
    en: "In the roll-up, {{actual}} for {{column}} of '{{row}}' does not agree with the table's own sums; {{expected}} would."
  },
  class: {
    ko: "총괄표는 '{{row}}'{{row:을/를}} {{actual}}{{actual:으로/로}} 적었는데 카드는 {{expected}}에 표시했습니다.",
    en: "The roll-up has '{{row}}' as {{actual}}, its card marks {{expected}}."
  }
} as const;

type MessageId = keyof typeof messages;

/** The counts of a roll-up by class, area and department agree with the cards, and its own sums hold. */
export const rule: BookRule<MessageId> = {
  meta: {
    id: "summary-count",
    severities: ["error"],
    scope: "book",
    topic: "set",
    title: { ko: "총괄표의 건수", en: "Counts of the roll-up" },
    fixable: false,
    messages
  },
  check(context: RuleContext<MessageId>) {
    const { roots, wrong, states, agreeing, holding } = judge(context.book);
    context.pass(agreeing.filter(({ figure }) => isCount(figure)).length);
    context.pass(holding.filter(({ total }) => isCount(total)).length);
    for (const root of roots) {
      if (isCount(root.compared.figure)) context.report({ messageId: "cards", ...cardsReport(root) });
    }
    for (const each of wrong) {
      if (isCount(each.figure)) context.report({ messageId: "sum", ...sumReport(each) });
    }
    for (const { figure, facts, agrees } of states) {
      const marked = facts.pledge.status && markedOption(facts.pledge.status);
      if (agrees || !marked) {
        context.pass();
        continue;
      }
      const actual = figure.cell.text.trim();
      context.report({
        messageId: "class",
        data: { row: figure.row.label, actual, expected: marked.label },
        cells: [rangeOf(figure.cell.cell)],
        related: [rangeOf(marked.cell)],
        expected: marked.label,
        actual,
        keyParts: keyOf(figure)
      });
    }
  }
};

function isCount({ column }: FigureAt): boolean {
  return column.measure === "count";
}
