import type { Pledge } from "../../pledge/pledge";
import { rangesOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";

const messages = {
  none: {
    ko: "이행현황의 구분({{labels}})에 표시가 없습니다. 하나를 골라 표시하십시오.",
    en: "No class of the status matrix ({{labels}}) is marked. Mark one."
  },
  several: {
    ko: "이행현황의 구분에 {{marked}}{{marked:이/가}} 함께 표시되어 있습니다. 하나만 남기십시오.",
    en: "The status matrix has several classes marked: {{marked}}. Keep one."
  }
} as const;

type MessageId = keyof typeof messages;

/** Exactly one class of the status matrix is marked. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "status-one-class",
    severities: ["error"],
    scope: "pledge",
    topic: "status",
    title: { ko: "이행현황 구분은 하나", en: "One class of status" },
    fixable: false,
    waivable: false,
    messages
  },
  check({ status }: Pledge, context: RuleContext<MessageId>) {
    if (!status || status.options.length === 0) return;
    const marked = status.options.filter((option) => option.marked);
    if (marked.length === 1) {
      context.pass();
      return;
    }
    const shownOptions = marked.length === 0 ? status.options : marked;
    const labels = shownOptions.map((option) => option.label).join(", ");
    context.report({
      messageId: marked.length === 0 ? "none" : "several",
      data: { labels, marked: labels },
      cells: rangesOf(shownOptions.map((option) => option.cell)),
      expected: "1",
      actual: String(marked.length),
      keyParts: ["class"]
    });
  }
};
