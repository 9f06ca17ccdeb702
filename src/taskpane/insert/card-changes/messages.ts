import type { Message } from "../../../language/message";

/** The words of 여러 공약 한 번에. */
export const CARDS = {
  kind: { ko: "할 일", en: "What to do" },
  "roll-over": { ko: "다음 임기로 넘기기", en: "Roll over to the next term" },
  "add-year": { ko: "연도 열 넣기", en: "Add a year" },
  move: { ko: "부서 옮기기", en: "Move to another department" },
  merge: { ko: "다른 공약에 통합", en: "Merge into another pledge" },
  drop: { ko: "폐기", en: "Drop" },
  about: {
    ko: "카드의 모양은 그대로 두고 연도와 금액만 옮깁니다. 총계는 바뀌지 않습니다.",
    en: "Your forms stay: years and amounts move on, and no total changes."
  },
  year: { ko: "넣을 연도", en: "Year to add" },
  pledge: { ko: "공약", en: "Pledge" },
  into: { ko: "합쳐 받을 공약", en: "Into which pledge" },
  department: { ko: "새 부서", en: "New department" },
  team: { ko: "새 추진담당 (비우면 그대로)", en: "New team (blank: as before)" },
  leaveFinished: {
    ko: "완료·폐기한 공약의 카드는 그대로 둡니다",
    en: "Leave the cards of completed and dropped pledges as they are"
  },
  reason: { ko: "사유", en: "Reason" },
  basis: { ko: "근거 (개인정보 없이)", en: "Decision or document (no personal data)" },
  preview: { ko: "바뀔 곳 보기", en: "Show what would change" },
  apply: { ko: "이대로 바꾸기", en: "Make these changes" },
  working: { ko: "바뀔 곳을 살펴보는 중", en: "Looking at what would change" },
  added: { ko: "새로 만드는 시트", en: "Sheets to be made" },
  lines: { ko: "새로 넣는 열과 행", en: "Columns and rows to be inserted" },
  cells: { ko: "바뀌는 셀 {{count}}개", en: "{{count}} cells to be changed" },
  notes: { ko: "하는 일과 그대로 두는 곳", en: "What is done, and what is left alone" }
} as const satisfies Record<string, Message>;
