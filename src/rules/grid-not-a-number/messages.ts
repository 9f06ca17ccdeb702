import type { Message } from "../../language/message";

export const MESSAGES = {
  "text-number": {
    ko: "{{cell}}의 '{{text}}'{{text:은/는}} 숫자가 아니라 글자로 들어 있어 엑셀 합계에서 빠집니다. 숫자 {{suggestion}}{{suggestion:으로/로}} 바꾸십시오.",
    en: "'{{text}}' in {{cell}} is stored as text, so Excel's sums pass over it. Make it the number {{suggestion}}."
  },
  "text-numbers": {
    ko: "표의 금액 {{count}}개가 숫자가 아니라 글자로 들어 있어 엑셀 합계에서 빠집니다. 숫자로 바꾸십시오.",
    en: "{{count}} amounts of the grid are stored as text, so Excel's sums pass over them. Make them numbers."
  },
  "stray-character": {
    ko: "{{cell}}의 '{{text}}'에 숫자가 아닌 글자가 섞여 있습니다. {{suggestion}}{{suggestion:을/를}} 적으려던 것으로 보입니다.",
    en: "'{{text}}' in {{cell}} has a character that does not belong in a number. {{suggestion}} seems to be meant."
  },
  "decimal-for-comma": {
    ko: "{{cell}}의 {{text}}{{text:은/는}} 쉼표 자리에 점을 찍은 것으로 보입니다. {{suggestion}}{{suggestion:으로/로}} 고치십시오.",
    en: "{{text}} in {{cell}} seems to have a point for a comma. Change it to {{suggestion}}."
  },
  "not-a-number": {
    ko: "{{cell}}에 금액 대신 '{{text}}'{{text:이/가}} 적혀 있습니다. 금액을 숫자로 적고, 정해지지 않았으면 '미정'이라고 적으십시오.",
    en: "'{{text}}' stands in {{cell}} where an amount belongs. Enter the amount as a number, or 미정 where it is not settled."
  },
  "error-value": {
    ko: "{{cell}}에 금액 대신 오류 값 {{text}}{{text:이/가}} 있습니다. 수식을 고치십시오.",
    en: "{{cell}} shows the error {{text}} instead of an amount. Mend its formula."
  }
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof MESSAGES;

export const FIX_ONE: Message = {
  ko: "{{cell}}의 '{{text}}'{{text:을/를}} 숫자 {{suggestion}}{{suggestion:으로/로}} 바꾸기",
  en: "Make '{{text}}' in {{cell}} the number {{suggestion}}"
};

export const FIX_ALL: Message = {
  ko: "글자로 들어 있는 금액 {{count}}개를 숫자로 바꾸기",
  en: "Make {{count}} amounts that are stored as text numbers"
};
