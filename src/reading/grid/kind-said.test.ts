import { workbookFromText } from "../../../tests/builders/sheet-text";
import type { Grid } from "../../pledge/grid";
import { readBook } from "../index";

const HEAD = "관리번호 | 1-1 | 공약명 | 청년 일자리\n";
const LINES = "재원 | 총계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 30 | 10 | 20";

function gridUnder(heading: string): Grid | undefined {
  const sheet = `${HEAD}${heading}\n단위: 백만원\n${LINES}`;
  return readBook(workbookFromText({ 카드: sheet })).pledges[0]?.grids[0];
}

test.each([
  ["❏ 사업비 집행현황", "executed"],
  ["❏ 연차별 투자계획", "plan"]
])("under '%s' a grid is %s because the sheet says so", (heading, kind) => {
  const grid = gridUnder(heading);
  expect([grid?.kind, grid?.kindGuessed]).toEqual([kind, undefined]);
});

test("a grid that no word names has a kind that was guessed", () => {
  expect(gridUnder("❏ 사업비")?.kindGuessed).toBe(true);
});

test("a card titled 실천계획 says it of its grid", () => {
  const sheet = `가람군 공약사업 관리카드(실천계획)\n${HEAD}❏ 사업비\n단위: 백만원\n${LINES}`;
  const grid = readBook(workbookFromText({ 카드: sheet })).pledges[0]?.grids[0];
  expect([grid?.kind, grid?.kindGuessed]).toEqual(["plan", false]);
});
