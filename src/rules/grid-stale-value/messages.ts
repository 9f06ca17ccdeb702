import type { Message } from "../../language/message";

export const MESSAGES = {
  "stale-value": {
    ko: "{{cell}}에 저장된 값 {{stored}}{{stored:이/가}} 수식 {{formula}}의 결과 {{result}}{{result:과/와}} 다릅니다(다시 계산하지 않은 파일). 엑셀에서 다시 계산(Ctrl+Alt+F9)하여 저장하십시오.",
    en: "The value {{stored}} stored in {{cell}} is not what its formula {{formula}} gives, {{result}} (the file was not recalculated). Recalculate it in Excel (Ctrl+Alt+F9) and save."
  },
  "stale-values": {
    ko: "표의 수식 {{count}}개에 저장된 값이 수식의 결과와 다릅니다(다시 계산하지 않은 파일): {{list}}. 엑셀에서 다시 계산(Ctrl+Alt+F9)하여 저장하십시오.",
    en: "The values stored for {{count}} formulas of the grid are not what they give (the file was not recalculated): {{list}}. Recalculate it in Excel (Ctrl+Alt+F9) and save."
  }
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof MESSAGES;

export const FIX_ONE: Message = {
  ko: "{{cell}}의 {{from}}{{from:을/를}} 수식의 결과 {{to}}{{to:으로/로}} 다시 계산하기",
  en: "Recalculate {{cell}}: {{from}} becomes {{to}}"
};

export const FIX_ALL: Message = {
  ko: "수식 {{count}}개 다시 계산하기",
  en: "Recalculate {{count}} formulas"
};

export const CAUSE: Message = {
  ko: "{{cell}}{{cell:이/가}} 다시 계산되지 않았습니다. 바른 값은 {{value}}입니다.",
  en: "{{cell}} was not recalculated. The right value is {{value}}."
};
