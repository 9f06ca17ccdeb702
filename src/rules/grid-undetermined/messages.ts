import type { Message } from "../../language/message";

export const MESSAGES = {
  "summed-as-zero": {
    ko: "{{total}}의 합계 {{amount}}{{amount:은/는}} 미정인 {{cells}}{{cells:을/를}} 0으로 보고 더한 것입니다. 금액을 정하거나 합계도 미정으로 두십시오.",
    en: "The total {{amount}} in {{total}} takes {{cells}} (미정, undetermined) for 0. Settle the amount, or leave the total undetermined."
  },
  mixed: {
    ko: "금액이 없음을 대개 {{usual}}{{usual:으로/로}} 적었는데 다르게({{others}}) 적은 칸이 {{count}}개 있습니다. 한 가지로 맞추면 빠뜨린 칸을 알아보기 쉽습니다.",
    en: "No amount is mostly written {{usual}}, but {{count}} cells use {{others}}. One way throughout shows what was forgotten."
  }
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof MESSAGES;

export type NothingNotation = "blank" | "dash" | "zero";

/** As the sheet shows it; the trade's word for a blank stands in either language, as 미정 does. */
export const NOTHING: Readonly<Record<NothingNotation, string>> = { blank: "빈칸", dash: "'-'", zero: "'0'" };
