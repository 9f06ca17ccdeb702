import type { GridKind } from "../../pledge/grid";

/** The headed parts of a card besides its fields. */
export type SectionKind =
  | "narrative"
  | "yearly-plan"
  | "future-plans"
  | "status"
  | "changes"
  | "others"
  | "grid-plan"
  | "grid-secured"
  | "grid-executed";

export const SECTION_ALIASES: Readonly<Record<SectionKind, readonly string[]>> = {
  narrative: [
    "추진현황",
    "추진실적",
    "주요추진현황",
    "주요추진실적",
    "그간추진현황",
    "그간추진실적",
    "그간의추진현황",
    "추진상황",
    "주요추진상황",
    "이행실적",
    "이행상황",
    "연도별추진현황",
    "연도별추진실적",
    "추진경과",
    "연차별추진현황",
    "연차별추진실적"
  ],
  "yearly-plan": ["연차별추진계획", "연도별추진계획", "세부추진계획", "추진계획", "연차별이행계획"],
  "future-plans": [
    "향후추진계획",
    "향후계획",
    "향후추진방향",
    "금후계획",
    "금후추진계획",
    "앞으로의계획",
    "향후일정",
    "향후추진일정"
  ],
  status: ["이행현황", "이행상태", "이행도", "추진상태", "이행단계", "공약이행현황", "이행평가"],
  changes: [
    "공약사업추진중주요변경사항",
    "주요변경사항",
    "변경사항",
    "변경내역",
    "변경이력",
    "공약변경사항",
    "공약변경내역",
    "추진중주요변경사항",
    "공약사업변경사항",
    "주요변경내용"
  ],
  others: ["기타사항", "기타참고사항", "참고사항", "수상실적", "수상내역", "기타수상실적"],
  "grid-plan": [
    "연차별투자계획",
    "투자계획",
    "연도별투자계획",
    "재원별투자계획",
    "연차별사업비",
    "연차별소요예산",
    "소요예산",
    "재원조달계획",
    "사업비계획",
    "사업비투자계획",
    "연도별사업비",
    "재정투자계획",
    "연차별재정투자계획",
    "예산계획",
    "계획사업비",
    "계획",
    "계획액"
  ],
  "grid-secured": [
    "재원확보현황",
    "사업비확보현황",
    "사업비확보액",
    "예산확보현황",
    "재원확보",
    "확보현황",
    "사업비확보",
    "확보액",
    "확보",
    "예산확보액",
    "사업비확정액"
  ],
  "grid-executed": [
    "사업비확정및집행액",
    "사업비확정및집행현황",
    "사업비집행액",
    "사업비집행현황",
    "예산집행현황",
    "예산집행액",
    "예산집행",
    "집행현황",
    "집행실적",
    "재정집행현황",
    "사업비집행실적",
    "집행액",
    "집행"
  ]
};

/** What heads the column of years in 추진현황. */
export const YEAR_HEADS: readonly string[] = [
  "연도별",
  "연도",
  "년도별",
  "년도",
  "연차별",
  "추진연도",
  "시기"
];

export function gridKindOf(section: SectionKind): GridKind | null {
  if (section === "grid-plan") return "plan";
  if (section === "grid-secured") return "secured";
  return section === "grid-executed" ? "executed" : null;
}
