import type { LayoutCase } from "./layout-case";

const CARD = "관리번호 | 1-1 | 공약명 | 청년 일자리\n단위: 백만원";

const PARTS = `
  가 사업 | 계 | 30 | 10 | 20
  ^ | 국비 | 18 | 6 | 12
  ^ | 시비 | 12 | 4 | 8
  나 사업 | 계 | 40 | 21 | 19
  ^ | 국비 | 24 | 11 | 13
  ^ | 시비 | 16 | 10 | 6`;

const WHOLE = `
  합계 | 계 | 70 | 31 | 39
  ^ | 국비 | 42 | 17 | 25
  ^ | 시비 | 28 | 14 | 14`;

const TOLD_PARTS = `
  가사업 | 30 | 10 | 20
  가사업/국비 | 18 | 6 | 12
  가사업/시비 | 12 | 4 | 8
  나사업 | 40 | 21 | 19
  나사업/국비 | 24 | 11 | 13
  나사업/시비 | 16 | 10 | 6`;

const whole = (head: string): LayoutCase => ({
  name: `합계 over sub-projects, headed ${head}`,
  sheet: `${CARD}\n${head} | 재원 | 총계 | 2023 | 2024${WHOLE}${PARTS}`,
  told: `
    1-1 청년 일자리
    plan A3:E12 백만원 | 총계 | 2023 | 2024
    계 | 70 | 31 | 39
    합계/국비 | 42 | 17 | 25
    합계/시비 | 28 | 14 | 14${TOLD_PARTS}`,
  wrong: [
    ["C4", 71],
    ["D5", 18],
    ["E12", 60],
    ["D7", 100]
  ]
});

/** A card whose grid has a block of sources for each part of its pledge. */
export const SUB_PROJECTS: readonly LayoutCase[] = [
  whole("사업명"),
  whole("세부사업명"),
  whole("세부사업"),
  {
    name: "sub-projects without 합계",
    sheet: `${CARD}\n사업명 | 재원 | 총계 | 2023 | 2024${PARTS}`,
    told: `
      1-1 청년 일자리
      plan A3:E9 백만원 | 총계 | 2023 | 2024${TOLD_PARTS}`,
    wrong: [["D5", 100]]
  },
  {
    name: "sub-projects in a row each",
    sheet: `${CARD}
      사업명 | 총계 | 2023 | 2024
      합계 | 70 | 31 | 39
      가 사업 | 30 | 10 | 20
      나 사업 | 40 | 21 | 19`,
    told: `
      1-1 청년 일자리
      plan A3:D6 백만원 | 총계 | 2023 | 2024
      계 | 70 | 31 | 39
      가 사업 | 30 | 10 | 20
      나 사업 | 40 | 21 | 19`,
    wrong: [["B4", 71]]
  }
];
