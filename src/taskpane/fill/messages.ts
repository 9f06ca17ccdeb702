import type { Message } from "../../language/message";

/** The words of the tab 채우기. */
export const FILL = {
  heading: { ko: "현황표와 총괄표 채우기", en: "Fill the overview sheets" },
  about: {
    ko: "빈 합계에 수식을 넣고, 없는 이행현황 카드와 총괄표·추진현황표·이행현황표를 만듭니다. 적어 두신 값은 덮어쓰지 않습니다.",
    en: "Puts formulas into blank totals, and makes missing status cards and the overview sheets. Nothing that you wrote is overwritten."
  },
  more: { ko: "더 만들 시트", en: "More sheets to make" },
  ledger: { ko: "공약가계부 (계획·확보·집행)", en: "Pledge ledger: planned, secured, executed" },
  "evaluation-checklist": { ko: "공약이행평가 점검표", en: "Checklist of the evaluation" },
  "change-register": { ko: "변경대장", en: "Register of changes" },
  added: { ko: "새로 만드는 시트 {{count}}개", en: "{{count}} sheets to be made" },
  remade: { ko: "다시 만드는 시트 {{count}}개", en: "{{count}} sheets to be made anew" },
  cells: { ko: "값을 넣는 셀 {{count}}개", en: "{{count}} cells to be set" },
  left: { ko: "그대로 두는 곳과 까닭", en: "What is left alone, and why" },
  nothing: {
    ko: "채울 것이 없습니다. 모두 이미 맞습니다.",
    en: "There is nothing to fill. All is right already."
  },
  fill: { ko: "채우기", en: "Fill" },
  working: { ko: "바뀔 곳을 살펴보는 중", en: "Looking at what would change" },
  failed: {
    ko: "미리 보기를 만들지 못했습니다: {{detail}} '다시 점검'을 누르십시오.",
    en: "The preview could not be made: {{detail}} Press 'Check again'."
  }
} as const satisfies Record<string, Message>;
