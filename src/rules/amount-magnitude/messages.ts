import type { Message } from "../../language/message";

export const MESSAGES = {
  "times-plan": {
    ko: "{{row}} {{column}}의 {{amount}}{{unit}}{{unit:은/는}} 계획 {{plan}}{{unit}}의 정확히 {{times}}배입니다. 자릿수를 확인하십시오.",
    en: "{{amount}}{{unit}} of {{row}} {{column}} is exactly {{times}} times the planned {{plan}}{{unit}}. Check its digits."
  },
  "part-of-plan": {
    ko: "{{row}} {{column}}의 {{amount}}{{unit}}{{unit:은/는}} 계획 {{plan}}{{unit}}의 정확히 {{times}}분의 1입니다. 자릿수를 확인하십시오.",
    en: "{{amount}}{{unit}} of {{row}} {{column}} is exactly 1/{{times}} of the planned {{plan}}{{unit}}. Check its digits."
  },
  "times-last": {
    ko: "{{row}} {{column}}의 {{amount}}{{unit}}{{unit:은/는}} 지난 제출본의 {{last}}{{unit}}의 정확히 {{times}}배입니다. 자릿수를 확인하십시오.",
    en: "{{amount}}{{unit}} of {{row}} {{column}} is exactly {{times}} times the {{last}}{{unit}} of the last submission. Check its digits."
  },
  "part-of-last": {
    ko: "{{row}} {{column}}의 {{amount}}{{unit}}{{unit:은/는}} 지난 제출본의 {{last}}{{unit}}의 정확히 {{times}}분의 1입니다. 자릿수를 확인하십시오.",
    en: "{{amount}}{{unit}} of {{row}} {{column}} is exactly 1/{{times}} of the {{last}}{{unit}} of the last submission. Check its digits."
  },
  "times-peers": {
    ko: "{{row}} {{column}}의 {{amount}}{{unit}}{{unit:은/는}} 다른 해({{peers}})의 {{times}}배쯤입니다. 자릿수를 확인하십시오.",
    en: "{{amount}}{{unit}} of {{row}} {{column}} is about {{times}} times that of other years ({{peers}}). Check its digits."
  },
  "part-of-peers": {
    ko: "{{row}} {{column}}의 {{amount}}{{unit}}{{unit:은/는}} 다른 해({{peers}})의 {{times}}분의 1쯤입니다. 자릿수를 확인하십시오.",
    en: "{{amount}}{{unit}} of {{row}} {{column}} is about 1/{{times}} of that of other years ({{peers}}). Check its digits."
  }
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof MESSAGES;

export const REASONS = {
  "may-be-so": {
    ko: "그해에 유난히 크거나 작은 사업이 있었다면 맞는 금액입니다.",
    en: "The amount is right if there was an unusually large or small project in that year."
  }
} as const satisfies Record<string, Message>;
