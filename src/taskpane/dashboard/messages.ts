import type { Message } from "../../language/message";

/** The words of the tab 현황 that the sheet 현황판 has not. */
export const TAB = {
  heading: { ko: "공약 현황", en: "Dashboard" },
  asOf: {
    ko: "기준일 {{date}} · 공약 {{count}}건 · 단위 {{unit}}",
    en: "As of {{date}} · {{count}} pledges · unit {{unit}}"
  },
  empty: {
    ko: "관리카드를 찾지 못해 보일 현황이 없습니다. 카드가 든 통합문서를 열고 '다시 점검'을 누르십시오.",
    en: "No pledge card was found, so there is nothing to show. Open a workbook with cards and press 'Check again'."
  },
  asTable: { ko: "표로 보기", en: "Show the table" },
  hideTable: { ko: "표 숨기기", en: "Hide the table" },
  tableOf: { ko: "{{heading}} 표", en: "{{heading}}, table" },
  noMoney: {
    ko: "단위가 적힌 계획표나 집행표가 없어 그릴 것이 없습니다.",
    en: "There is no plan or execution grid with a unit to draw."
  },
  noRisks: { ko: "살펴볼 공약이 없습니다.", en: "No pledge is at risk." },
  inUnit: { ko: "그림의 단위: {{unit}}.", en: "Drawn in {{unit}}." },
  unpaired: {
    ko: "계획을 모르는 집행 {{executed}}, 집행을 모르는 계획 {{planned}}{{unit}}은 견주지 않았습니다.",
    en: "Not compared: {{executed}} executed without a known plan, {{planned}}{{unit}} planned without a known execution."
  },
  counted: { ko: "{{count}}건 기준", en: "of {{count}}" },
  byCost: { ko: "이 가운데 {{count}}건은 총 사업비로 견줌", en: "{{count}} of them by total cost" },
  unknownRate: { ko: "셀 것이 없음", en: "nothing to count" },
  goTo: { ko: "{{cell}} 셀로 이동", en: "Go to {{cell}}" },
  more: { ko: "더 보기 ({{count}}건 남음)", en: "Show more ({{count}} left)" },
  leftOutHint: {
    ko: "0으로 치지 않고 빼 두었습니다. 셀을 고치면 합계에 들어갑니다.",
    en: "These are not taken for 0. Mend the cells to have them counted."
  },
  notUnderstood: {
    ko: "읽지 못한 곳이 {{count}}군데 있습니다. 점검 탭에서 보십시오.",
    en: "{{count}} places were not understood: see the tab Check."
  },
  sheet: { ko: "현황판 시트", en: "Dashboard sheet" },
  sheetHint: {
    ko: "이 표와 같은 값의 시트를 엑셀 차트와 함께 넣습니다. 되돌리기로 뺄 수 있습니다.",
    en: "Adds a sheet with these figures and native charts. Undo takes it out again."
  },
  sheetThere: {
    ko: "'{{sheet}}' 시트를 지금 값으로 고칩니다. 셀을 직접 고친 시트는 그대로 두고 새로 넣습니다. 시트에 따로 그린 차트나 도형은 다시 만들 때 없어질 수 있으니 다른 시트에 두십시오.",
    en: "Brings sheet '{{sheet}}' up to date. One whose cells you have changed stays, and a new one is added. Keep charts and shapes of your own on another sheet: they may go when the sheet is made anew."
  },
  insert: { ko: "현황판 시트 넣기", en: "Add the dashboard sheet" },
  refresh: { ko: "현황판 시트 새로 고치기", en: "Refresh the dashboard sheet" }
} as const satisfies Record<string, Message>;
