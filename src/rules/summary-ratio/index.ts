import { subtract } from "../../pledge/decimal";
import { plain, shown } from "../figure";
import { rangeOf } from "../place";
import type { BookRule, RuleContext } from "../rule";
import { judgeRatios } from "../summary-figures/judge-ratios";
import { keyOf } from "../summary-figures/report-of";

const messages = {
  card: {
    ko: "총괄표는 '{{row}}'의 {{column}}{{column:을/를}} {{actual}}%로 적었는데 카드는 {{expected}}%입니다.",
    en: "The roll-up has {{actual}}% as {{column}} of '{{row}}', its card has {{expected}}%."
  },
  ratio: {
    ko: "총괄표 '{{row}}'의 {{column}} {{actual}}%가 맞지 않습니다. {{formula}}{{formula:으로/로}} 셈하면 {{expected}}%입니다.",
    en: "In the roll-up, {{actual}}% for {{column}} of '{{row}}' is not right: {{formula}} gives {{expected}}%."
  }
} as const;

type MessageId = keyof typeof messages;

/** The ratios of a roll-up are what the formula that the others of their column follow gives. */
export const rule: BookRule<MessageId> = {
  meta: {
    id: "summary-ratio",
    severities: ["error"],
    scope: "book",
    topic: "set",
    title: { ko: "총괄표의 비율", en: "Ratios of the roll-up" },
    fixable: false,
    messages
  },
  check(context: RuleContext<MessageId>) {
    const { right, wrong } = judgeRatios(context.book);
    context.pass(right);
    for (const { figure, formula, expected, cell } of wrong) {
      const actual = figure.cell.value ?? expected;
      context.report({
        messageId: cell ? "card" : "ratio",
        data: {
          row: figure.row.label,
          column: figure.column.label,
          formula,
          actual: shown(actual),
          expected: shown(expected)
        },
        cells: [rangeOf(figure.cell.cell)],
        related: cell ? [rangeOf(cell)] : [],
        expected: plain(expected),
        actual: plain(actual),
        difference: plain(subtract(actual, expected)),
        unit: "%",
        keyParts: keyOf(figure)
      });
    }
  }
};
