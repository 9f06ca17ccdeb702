import { compareDates, formatIsoDate, isPossible } from "../../pledge/calendar-date";
import type { Pledge } from "../../pledge/pledge";
import { markedOption } from "../../pledge/status";
import { rangeOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";

const messages = {
  overdue: {
    ko: "사업기간이 {{end}}에 끝났으나(기준일 {{basisDate}}) 구분이 '{{label}}'입니다. 구분을 바꾸거나 사업기간 변경을 기록하십시오.",
    en: "The period ended on {{end}} (basis date {{basisDate}}), but the class is still '{{label}}'. Change the class, or record a change of the period."
  }
} as const;

type MessageId = keyof typeof messages;

/** No pledge is on track after the end of its 사업기간. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "status-overdue",
    severities: ["warning"],
    scope: "pledge",
    topic: "status",
    title: { ko: "사업기간이 지난 정상추진", en: "On track after its period" },
    fixable: false,
    messages
  },
  check({ status, period }: Pledge, context: RuleContext<MessageId>) {
    const option = status && markedOption(status);
    const end = period?.value.to;
    if (option?.class !== "on-track" || !period || !end || !isPossible(end)) return;
    if (compareDates(end, context.basisDate) >= 0) {
      context.pass();
      return;
    }
    context.report({
      messageId: "overdue",
      data: {
        end: formatIsoDate(end),
        basisDate: formatIsoDate(context.basisDate),
        label: option.label
      },
      cells: [rangeOf(option.cell)],
      related: [rangeOf(period.cell)],
      expected: formatIsoDate(context.basisDate),
      actual: formatIsoDate(end),
      keyParts: ["period"]
    });
  }
};
