import { subtract } from "../../pledge/decimal";
import { plain, shown } from "../figure";
import { rangeOf } from "../place";
import type { BookRule, RuleContext } from "../rule";
import { judgeRatios } from "../summary-figures/judge-ratios";
import { keyOf } from "../summary-figures/report-of";

const messages = {
  forced: {
    ko: "총괄표 '{{row}}'의 {{column}} {{actual}}%는 합이 100이 되도록 맞춘 값입니다. 반올림하면 {{expected}}%입니다.",
    en: "In the roll-up, {{actual}}% for {{column}} of '{{row}}' was set so that the shares add up to 100; rounded it is {{expected}}%."
  }
} as const;

type MessageId = keyof typeof messages;

/** Shares that add up to just 100 only because one of them was bent. */
export const rule: BookRule<MessageId> = {
  meta: {
    id: "summary-rounding",
    severities: ["info"],
    scope: "book",
    topic: "set",
    title: { ko: "100으로 맞춘 비율", en: "Shares forced to 100" },
    fixable: false,
    messages
  },
  check(context: RuleContext<MessageId>) {
    const { forced, shares } = judgeRatios(context.book);
    for (const { figure, expected } of forced) {
      const actual = figure.cell.value ?? expected;
      context.report({
        messageId: "forced",
        data: {
          row: figure.row.label,
          column: figure.column.label,
          actual: shown(actual),
          expected: shown(expected)
        },
        cells: [rangeOf(figure.cell.cell)],
        expected: plain(expected),
        actual: plain(actual),
        difference: plain(subtract(actual, expected)),
        unit: "%",
        keyParts: keyOf(figure)
      });
    }
    if (forced.length === 0) context.pass(shares);
  }
};
