import type { Message } from "../../language/message";

export const MESSAGES = {
  "part-too-large": {
    ko: "'{{text}}'{{text:은/는}} 있을 수 없는 금액입니다. {{upper}} 뒤의 {{lower}}{{lower:은/는}} {{limit}}보다 작아야 합니다.",
    en: "'{{text}}' can be no amount: behind {{upper}} fewer than {{limit}} {{lower}} can stand."
  },
  "digit-groups": {
    ko: "'{{text}}'의 쉼표 자리가 맞지 않습니다. 세 자리마다 쉼표를 찍어 다시 적으십시오.",
    en: "The commas of '{{text}}' stand in the wrong places. Write it with a comma every three digits."
  },
  "unit-twice": {
    ko: "'{{text}}'에 단위가 두 번 적혀 있습니다.",
    en: "The unit stands twice in '{{text}}'."
  }
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof MESSAGES;
