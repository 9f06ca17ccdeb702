import { formatIsoDate } from "../../pledge/calendar-date";
import { compare, parseDecimal, subtract } from "../../pledge/decimal";
import { plain, shown } from "../figure";
import { lastSubmissionOf } from "../last-submission/last-submission";
import { rangeOf } from "../place";
import type { PledgeRule } from "../rule";

const messages = {
  fell: {
    ko: "이행도가 {{date}} 제출본에서는 {{was}} %인데 지금은 {{now}} %입니다. 맞으면 까닭을 적으십시오.",
    en: "The rate was {{was}} % in the submission of {{date}} and is {{now}} % now. If that is right, give the reason."
  }
} as const;

/** 이행도 does not fall without a reason. */
export const rule: PledgeRule<"fell"> = {
  meta: {
    id: "baseline-rate-fell",
    severities: ["warning"],
    scope: "pledge",
    topic: "submission",
    title: { ko: "이행도가 낮아짐", en: "The rate fell" },
    fixable: false,
    messages
  },
  check(pledge, context) {
    const last = lastSubmissionOf(context);
    const then = last?.thenOf(pledge);
    const rate = pledge.status?.rate;
    const was = then?.was.rate ? parseDecimal(then.was.rate) : null;
    // what went on in a merged pledge counts in the rate of now
    if (!last || !rate || !was || (then && then.merged.length > 0)) return;
    if (compare(rate.value, was) >= 0) {
      context.pass();
      return;
    }
    context.report({
      messageId: "fell",
      data: { date: formatIsoDate(last.basisDate), was: shown(was), now: shown(rate.value) },
      cells: [rangeOf(rate.cell)],
      expected: plain(was),
      actual: plain(rate.value),
      difference: plain(subtract(rate.value, was)),
      unit: "%",
      keyParts: ["rate"]
    });
  }
};
