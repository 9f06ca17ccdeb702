import { compare, decimal, equal } from "../../pledge/decimal";
import type { Pledge } from "../../pledge/pledge";
import { markedOption } from "../../pledge/status";
import { plain, shown } from "../figure";
import { rangeOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";

const messages = {
  "completed-below": {
    ko: "'{{label}}'인데 이행도가 {{rate}} %입니다. 완료된 공약의 이행도는 100 %입니다.",
    en: "The class is '{{label}}', but the rate is {{rate}} %. A completed pledge has 100 %."
  },
  "whole-but-open": {
    ko: "이행도가 100 %인데 구분은 '{{label}}'입니다. 완료되었으면 구분을, 아니면 이행도를 바로잡으십시오.",
    en: "The rate is 100 %, but the class is '{{label}}'. Correct the class if the pledge is completed, else the rate."
  }
} as const;

type MessageId = keyof typeof messages;

const WHOLE = decimal(100);

/** 이행도 and class agree: 완료 is 100 %, and 100 % is neither 정상추진 nor 일부추진. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "status-rate",
    severities: ["error", "warning"],
    scope: "pledge",
    topic: "status",
    title: { ko: "이행도와 구분", en: "Rate and class" },
    fixable: false,
    messages
  },
  check({ status }: Pledge, context: RuleContext<MessageId>) {
    const option = status && markedOption(status);
    const rate = status?.rate;
    if (!option?.class || !rate) return;
    const below = option.class === "completed" && !equal(rate.value, WHOLE);
    const open = option.class === "on-track" || option.class === "partial";
    if (!below && !(open && compare(rate.value, WHOLE) >= 0)) {
      context.pass();
      return;
    }
    context.report({
      messageId: below ? "completed-below" : "whole-but-open",
      severity: below ? "error" : "warning",
      data: { label: option.label, rate: shown(rate.value) },
      cells: [rangeOf(rate.cell)],
      related: [rangeOf(option.cell)],
      ...(below ? { expected: "100" } : {}),
      actual: plain(rate.value),
      unit: "%",
      keyParts: ["rate"]
    });
  }
};
