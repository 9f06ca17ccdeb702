/** Cards with a grid, drawn for the tests of the grid rules. */

const TOP = `관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
❏ 사업비 확정 및 집행액
<단위: 백만원>
`;

/** A status card whose grid has these lines, the header (row 4) first: 계 then stands in row 5. */
export function gridCard(lines: string): string {
  return TOP + lines.trim();
}

export const HEAD = "재원 | 총계 | 기투자 | 소계 | 2022 | 2023 | 2024 | 2027이후\n";

/** Consistent, with typed totals. */
export const RIGHT_LINES = `${HEAD}계 | 679 | 100 | 549 | 177 | 252 | 120 | 30
국비 | 350 | 100 | 220 | 60 | 90 | 70 | 30
도비 | 79 | - | 79 | 25 | 34 | 20 | -
군비 | 250 | - | 250 | 92 | 128 | 30 | -`;

/** The seed card's two sheets: merged two-row header, 기타 over its children, '-' for nothing. */
export const SEED_CARD = `# 실천계획
관리번호 | 공감행정 ➁-8 | 공 약 명 | 메타버스 행정 및 역량있고 청렴한 공직문화 조성
총괄부서 | 자치행정과 | 협조부서 | 기획예산과
사업기간 | 2022년 ~ 2026년 | 총 사업비 | 640백만원
# 이행현황
민선6기 군수 공약사업 관리카드(이행현황)
❏ 사업비 확정 및 집행액
<단위 : 백만원>
재원 | < | 총계 | 기투자 | 집 행 액 | < | < | < | < | < | 2027\\n이후
^ | ^ | ^ | ^ | 소계 | 2022 | 2023 | 2024 | 2025 | 2026 | ^
계 | < | 179 | - | 179 | 77 | 102 | - | - | - | -
국비 | < | - | - | - | - | - | - | - | - | -
도비 | < | - | - | - | - | - | - | - | - | -
군비 | < | 179 | - | 179 | 77 | 102 | - | - | - | -
기타 | 민자 | - | - | - | - | - | - | - | - | -
^ | 자담 등 | - | - | - | - | - | - | - | - | -`;
