import type { CellContent } from "../../workbook/snapshot";

/** An error that is written into the sample on purpose. */
export interface SeededError {
  /** The rule that must find it. */
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly wrong: CellContent["value"];
  readonly right: CellContent["value"];
  /** What somebody did. */
  readonly what: string;
  /** Whether the first cause must name the cell and the right value. */
  readonly singleCell: boolean;
}

/** 기준일 with which the sample is to be checked. */
export const ERRORS_BASIS_DATE = "2025-12-31";

/** One error a card, so that none hides another. Cells are those of the templates. */
export const SEEDED_ERRORS: readonly SeededError[] = [
  {
    rule: "grid-source-sum",
    sheet: "이행현황",
    cell: "G11",
    wrong: 120,
    right: 102,
    what: "군비 2023년의 숫자 두 자리가 뒤바뀜",
    singleCell: true
  },
  {
    rule: "grid-term-subtotal",
    sheet: "활력경제 1-1 이행현황",
    cell: "E9",
    wrong: 3100,
    right: 3200,
    what: "국비 소계를 잘못 더함",
    singleCell: true
  },
  {
    rule: "grid-grand-total",
    sheet: "활력경제 1-2 이행현황",
    cell: "C8",
    wrong: 4300,
    right: 4200,
    what: "총계를 잘못 더함",
    singleCell: true
  },
  {
    rule: "grid-term-subtotal",
    sheet: "활력경제 1-3 이행현황",
    cell: "H10",
    wrong: 336000,
    right: 336,
    what: "도비 2024년을 천원 단위로 적음",
    singleCell: true
  },
  {
    rule: "grid-not-a-number",
    sheet: "활력경제 1-4 이행현황",
    cell: "I9",
    wrong: "2.160",
    right: 2160,
    what: "국비 2025년의 쉼표를 점으로 적음",
    singleCell: true
  },
  {
    rule: "grid-source-sum",
    sheet: "활력경제 1-5 이행현황",
    cell: "H8",
    wrong: 459,
    right: 540,
    what: "2024년 계에서 도비를 빠뜨림",
    singleCell: true
  },
  {
    rule: "text-date-impossible",
    sheet: "활력경제 1-6 이행현황",
    cell: "C17",
    wrong: "❍ 스마트팜 보급 지원사업 시행 : 570백만원\n  - 지원 대상자 모집 공고 : 2023. 2. 30.",
    right: "❍ 스마트팜 보급 지원사업 시행 : 570백만원\n  - 지원 대상자 모집 공고 : 2023. 7. 13.",
    what: "없는 날짜를 적음",
    singleCell: false
  },
  {
    rule: "status-rate",
    sheet: "든든복지 2-2 이행현황",
    cell: "J32",
    wrong: 0.9,
    right: 1,
    what: "완료인데 이행도가 90%임",
    singleCell: false
  },
  {
    rule: "required-field",
    sheet: "든든복지 2-3 실천계획",
    cell: "F5",
    wrong: null,
    right: "2022년 ~ 2026년",
    what: "사업기간을 적지 않음",
    singleCell: false
  },
  {
    rule: "set-duplicate-number",
    sheet: "든든복지 2-4 실천계획",
    cell: "C3",
    wrong: "든든복지 2-3",
    right: "든든복지 2-4",
    what: "다른 공약의 관리번호를 적음",
    singleCell: false
  }
];
