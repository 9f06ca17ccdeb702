import { readBook } from "../../src/reading";
import { workbookFromText } from "../builders/sheet-text";

const GRID = "구분 | 총계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 30 | 10 | 20";

test.each([
  ["❏ 사업비 집행현황 단위: 백만원", "executed"],
  ["❏ 사업비 집행현황 (단위: 백만원)", "executed"],
  ["사업비 확보현황(백만원)", "secured"],
  ["공약사업 예산 집행현황 (단위: 백만원)", "executed"],
  ["민선8기 공약별 재원확보현황 (단위: 백만원)", "secured"],
  ["연차별 투자계획 단위 : 백만원", "plan"]
])("what a grid is of stands in its heading, with or without the unit: %s", (heading, kind) => {
  const { pledges } = readBook(
    workbookFromText({ 카드: `관리번호 | 1-1 | 공약명 | 가\n${heading}\n${GRID}` })
  );
  expect(pledges.map(({ grids }) => grids.map((grid) => [grid.kind, grid.unit?.value]))).toEqual([
    [[kind, "백만원"]]
  ]);
});
