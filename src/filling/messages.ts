import type { Message } from "../language/message";
import { CHANGE_NOTES } from "./card-changes/messages";

/** What filling did, and what it left alone and why. */
export const FILL_NOTES = {
  ...CHANGE_NOTES,
  "no-pledges": {
    ko: "공약 카드를 찾지 못해 현황표와 총괄표를 만들지 않았습니다. 관리번호와 공약명이 있는 카드 시트가 있는지 확인하십시오.",
    en: "No pledge card was found, so no overview sheet was made. See whether there is a card sheet with 관리번호 and 공약명."
  },
  "sheet-added": {
    ko: "시트 '{{sheet}}'{{sheet:을/를}} 새로 만들었습니다.",
    en: "Sheet '{{sheet}}' was made."
  },
  "sheet-added-beside": {
    ko: "'{{wanted}}' 시트는 이 프로그램이 만든 것이 아니어서 그대로 두고, '{{sheet}}' 시트를 새로 만들었습니다.",
    en: "Sheet '{{wanted}}' was not made by this program: it was left as it is, and '{{sheet}}' was made."
  },
  "sheet-refreshed": {
    ko: "시트 '{{sheet}}'의 셀 {{count}}개를 새로 채웠습니다.",
    en: "{{count}} cells of sheet '{{sheet}}' were refreshed."
  },
  "sheet-remade": {
    ko: "시트 '{{sheet}}'{{sheet:은/는}} 공약이나 열이 달라져 다시 만들었습니다.",
    en: "Sheet '{{sheet}}' was made anew, because its pledges or columns have changed."
  },
  "sheet-current": {
    ko: "시트 '{{sheet}}'{{sheet:은/는}} 이미 맞아 바꾸지 않았습니다.",
    en: "Sheet '{{sheet}}' is right already and was not changed."
  },
  "sheet-protected": {
    ko: "시트 '{{sheet}}'{{sheet:은/는}} 보호되어 있어 그대로 두었습니다. 검토 탭에서 보호를 해제한 뒤 다시 채우십시오.",
    en: "Sheet '{{sheet}}' is protected and was left alone. Unprotect it on the Review tab, then fill again."
  },
  "sheet-referred": {
    ko: "시트 '{{sheet}}'{{sheet:을/를}} {{place}}에서 참조하고 있어 다시 만들지 않았습니다. 그 참조를 지운 뒤 다시 채우십시오.",
    en: "Sheet '{{sheet}}' is referred to from {{place}} and was not made anew. Remove that reference, then fill again."
  },
  "sheet-has-additions": {
    ko: "시트 '{{sheet}}'의 {{cell}} 셀에 직접 적은 내용이 있어 다시 만들지 않았습니다. 그 내용을 옮긴 뒤 다시 채우십시오.",
    en: "Sheet '{{sheet}}' has something of yours in {{cell}} and was not made anew. Move it, then fill again."
  },
  "sheet-reshaped": {
    ko: "시트 '{{sheet}}'{{sheet:은/는}} 행이나 열이 달라져 있어, 적으신 내용을 지키려고 그대로 두었습니다. 새로 만들려면 그 시트의 이름을 바꾼 뒤 다시 채우십시오.",
    en: "Sheet '{{sheet}}' has other rows or columns than it was made with; it was left alone to keep what you wrote. To have it made anew, rename it and fill again."
  },
  "totals-filled": {
    ko: "시트 '{{sheet}}'의 빈 합계 셀 {{count}}개에 수식을 넣었습니다.",
    en: "{{count}} blank totals of sheet '{{sheet}}' got their formulas."
  },
  "total-undecidable": {
    ko: "{{cell}}의 합계는 더할 금액 중 {{addend}}에 숫자가 없어 비워 두었습니다. 그 셀을 숫자로 고치십시오.",
    en: "The total at {{cell}} was left blank, because {{addend}} holds no number. Write a number there."
  },
  "cost-filled": {
    ko: "{{cell}}의 빈 총사업비를 투자계획 총계로 채웠습니다.",
    en: "The blank total cost at {{cell}} was filled from the plan's grand total."
  },
  "card-added": {
    ko: "공약 '{{pledge}}'의 이행현황 카드를 시트 '{{sheet}}'에 만들었습니다.",
    en: "A status card for pledge '{{pledge}}' was made on sheet '{{sheet}}'."
  },
  "figure-not-a-number": {
    ko: "{{cell}}에 숫자가 아닌 것이 적혀 있어 총괄표와 현황표에서 빈칸으로 두었습니다.",
    en: "{{cell}} holds no number, so its place on the overview sheets was left blank."
  },
  "figure-ambiguous": {
    ko: "공약 '{{pledge}}'에는 같은 종류의 사업비 표가 여럿 있어 첫째 표({{cell}})만 총괄표에 옮겼습니다.",
    en: "Pledge '{{pledge}}' has several grids of the same kind; only the first ({{cell}}) is on the overview sheets."
  }
} as const satisfies Record<string, Message>;

export type FillNoteCode = keyof typeof FILL_NOTES;

/** What a patch of ours is called. */
export const FILL_TITLES = {
  fill: { ko: "현황표와 총괄표 채우기", en: "Fill the overview sheets" },
  new: { ko: "새 공약 카드 만들기", en: "Make cards for new pledges" }
} as const satisfies Record<string, Message>;

/** Why new pledges are refused. */
export const NEW_PLEDGE_REFUSALS = {
  "number-exists": {
    ko: "관리번호 '{{number}}'{{number:은/는}} 이미 있습니다({{place}}). 다른 관리번호를 쓰십시오.",
    en: "The number '{{number}}' is taken already ({{place}}). Use another one."
  },
  "number-twice": {
    ko: "관리번호 '{{number}}'{{number:이/가}} 새 공약 목록에 두 번 있습니다. 하나를 고치십시오.",
    en: "The number '{{number}}' stands twice in the list of new pledges. Change one."
  },
  "number-empty": {
    ko: "공약 '{{name}}'의 관리번호가 비어 있습니다. 관리번호를 적으십시오.",
    en: "Pledge '{{name}}' has no number. Give it one."
  },
  "name-empty": {
    ko: "관리번호 '{{number}}'의 공약명이 비어 있습니다. 공약명을 적으십시오.",
    en: "Pledge number '{{number}}' has no name. Give it one."
  },
  "list-without-header": {
    ko: "목록에서 '관리번호'와 '공약명' 열의 제목을 찾지 못했습니다. 첫 줄에 관리번호, 공약명, 부서, 시작, 종료를 적으십시오.",
    en: "The list has no columns headed 관리번호 and 공약명. Write 관리번호, 공약명, 부서, 시작, 종료 in its first line."
  },
  "list-unclosed": {
    ko: "목록 {{row}}행에서 시작한 따옴표가 닫히지 않았습니다. 따옴표를 닫거나 지우고 다시 하십시오.",
    en: "A quotation mark opened in row {{row}} of the list is never closed. Close or remove it and try again."
  },
  "list-empty": {
    ko: "목록에 공약이 없습니다. 제목 줄 아래에 한 줄에 하나씩 적으십시오.",
    en: "The list has no pledges. Write one a line below the header."
  },
  "period-unclear": {
    ko: "목록 {{row}}행의 기간 '{{text}}'{{text:을/를}} 알 수 없습니다. 2026 또는 2026-07-01처럼 적으십시오.",
    en: "The date '{{text}}' in row {{row}} of the list is not clear. Write it like 2026 or 2026-07-01."
  },
  "period-reversed": {
    ko: "관리번호 '{{number}}'의 기간({{period}})은 종료가 시작보다 빠릅니다. 기간을 고치십시오.",
    en: "The period of pledge number '{{number}}' ({{period}}) ends before it begins. Change the period."
  }
} as const satisfies Record<string, Message>;
