import type { Message } from "../../language/message";

/** Words that several tabs share. */
export const PARTS = {
  blank: { ko: "빈칸", en: "blank" },
  follows: { ko: "수식 결과", en: "result of a formula" },
  changeHead: { ko: "셀", en: "Cell" },
  before: { ko: "지금", en: "Now" },
  after: { ko: "바꾼 뒤", en: "After" },
  more: { ko: "외 {{count}}개", en: "and {{count}} more" },
  cellsChange: { ko: "바뀌는 셀 {{count}}개", en: "{{count}} cells change" },
  required: { ko: "필수", en: "required" },
  apply: { ko: "적용", en: "Apply" },
  close: { ko: "닫기", en: "Close" }
} as const satisfies Record<string, Message>;
