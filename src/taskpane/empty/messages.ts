import type { Message } from "../../language/message";

/** The words for a workbook without cards. */
export const EMPTY = {
  heading: { ko: "관리카드를 찾지 못했습니다", en: "No pledge cards found" },
  meaning: {
    ko: "점검한 내용이 없으므로 이상이 없다는 뜻이 아닙니다.",
    en: "Nothing was checked, so this does not say that all is well."
  },
  looksFor: { ko: "공약지기가 찾는 것", en: "What Pledge Keeper looks for" },
  card: {
    ko: "관리카드: '관리번호'와 '공약명'이 적힌 시트(실천계획, 이행현황)",
    en: "Cards: sheets with 관리번호 and 공약명 (실천계획, 이행현황)"
  },
  grid: {
    ko: "재원 × 연도 표: 왼쪽에 계·국비·도비 같은 재원, 위쪽에 총계·소계·연도",
    en: "Source × year tables: sources (계, 국비, 도비 …) at the left, 총계, 소계 and years on top"
  },
  unit: { ko: "단위: 표 위의 '<단위: 백만원>'", en: "The unit above the table: <단위: 백만원>" },
  seen: { ko: "이 통합문서의 시트: {{sheets}}", en: "Sheets of this workbook: {{sheets}}" },
  insert: { ko: "관리카드 서식 넣기", en: "Insert a blank card" },
  insertHint: {
    ko: "실천계획과 이행현황 시트를 하나씩 맨 뒤에 넣습니다. 있던 시트는 그대로입니다.",
    en: "Adds one 실천계획 and one 이행현황 sheet at the end. Your sheets stay as they are."
  },
  firstNumber: { ko: "1-1", en: "1-1" },
  firstName: { ko: "공약명을 적으십시오", en: "Write the pledge's name" }
} as const satisfies Record<string, Message>;
