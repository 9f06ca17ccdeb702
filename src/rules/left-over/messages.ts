import type { Message } from "../../language/message";

export const MESSAGES = {
  token: {
    ko: "서식의 자리 표시 '{{token}}'{{token:이/가}} 채워지지 않은 채 {{count}}곳에 남아 있습니다.",
    en: "The template's token '{{token}}' is left unfilled in {{count}} place(s)."
  },
  placeholder: {
    ko: "{{field}} 자리에 서식의 '{{text}}'{{text:이/가}} 그대로 있습니다. 내용을 적으십시오.",
    en: "The form's '{{text}}' still stands where {{field}} belongs. Fill it in."
  },
  prompt: {
    ko: "서식의 안내 '{{text}}'{{text:이/가}} 그대로 있습니다. 내용을 적거나 지우십시오.",
    en: "The form's prompt '{{text}}' is still there. Fill the place in or clear it."
  },
  "error-value": {
    ko: "오류 값 {{error}}{{error:이/가}} {{count}}칸에 있습니다. 수식을 고치십시오.",
    en: "{{count}} cell(s) show the error {{error}}. Mend their formulas."
  },
  "broken-formula": {
    ko: "수식 {{count}}개가 없어진 칸(#REF!)을 봅니다. 수식을 고치십시오.",
    en: "{{count}} formula(s) look at cells that are gone (#REF!). Mend them."
  },
  "external-link": {
    ko: "수식 {{count}}개가 다른 파일을 봅니다. 받는 사람에게는 그 파일이 없으니 값으로 바꾸십시오.",
    en: "{{count}} formula(s) look into another file, which the receiver does not have. Turn them into values."
  },
  "unused-link": {
    ko: "쓰지 않는 다른 파일과의 연결이 남아 있습니다({{links}}). 엑셀의 데이터 > 연결 편집에서 끊으십시오.",
    en: "Links to other files that nothing needs are left ({{links}}). Break them under Data > Edit Links."
  },
  "hidden-sheet": {
    ko: "숨긴 시트 '{{sheet}}'{{sheet:이/가}} 있습니다. 올려 보내기 전에 내용을 확인하고 필요 없으면 지우십시오.",
    en: "The sheet '{{sheet}}' is hidden. Look at what is in it before you send the workbook, and delete it if it is not needed."
  },
  comment: {
    ko: "'{{sheet}}' 시트에 메모가 {{count}}개 있습니다. 올려 보내기 전에 내용을 확인하고 지우십시오.",
    en: "There are {{count}} comment(s) on the sheet '{{sheet}}'. Read and delete them before you send the workbook."
  }
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof MESSAGES;
