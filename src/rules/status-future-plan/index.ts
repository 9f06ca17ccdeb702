import type { Pledge } from "../../pledge/pledge";
import { markedOption } from "../../pledge/status";
import { rangeOf, rangesOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";

const messages = {
  "plans-listed": {
    ko: "구분이 '{{label}}'인데 향후 추진계획에 {{count}}건이 남아 있습니다: {{first}}",
    en: "The class is '{{label}}', but {{count}} plans are still listed: {{first}}"
  }
} as const;

const reasons = {
  "goes-on": {
    ko: "이행한 뒤에도 계속하는 공약이라 계획이 남을 수 있습니다.",
    en: "A pledge that goes on after fulfilment may have plans."
  }
} as const;

type MessageId = keyof typeof messages;

/** What officers write where there is no plan. */
const NO_PLAN = /^(\(?\s*(해당\s*(사항)?|계획|향후\s*계획)?\s*없음\s*\)?|완료|[-–—.·]*)$/;

/** A completed pledge has no plans left. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "status-future-plan",
    severities: ["warning"],
    scope: "pledge",
    topic: "status",
    title: { ko: "완료한 공약의 향후 계획", en: "Plans of a completed pledge" },
    fixable: false,
    messages,
    reasons
  },
  check({ status, futurePlans }: Pledge, context: RuleContext<MessageId>) {
    const option = status && markedOption(status);
    if (!futurePlans || (option?.class !== "completed" && option?.class !== "continued")) return;
    const plans = futurePlans.items.filter((item) => !NO_PLAN.test(item.title.trim()));
    const [first] = plans;
    if (!first) {
      context.pass();
      return;
    }
    context.report({
      messageId: "plans-listed",
      ...(option.class === "continued" ? { reason: "goes-on" } : {}),
      data: { label: option.label, count: plans.length, first: first.title },
      cells: rangesOf(plans.map((plan) => plan.cell)),
      related: [rangeOf(option.cell)],
      actual: String(plans.length),
      keyParts: ["future-plans"]
    });
  }
};
