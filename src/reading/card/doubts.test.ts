import { workbookFromText } from "../../../tests/builders/sheet-text";
import type { Grid } from "../../pledge/grid";
import type { PledgeBook } from "../../pledge/pledge-book";
import { DEFAULT_PROFILE } from "../../pledge/profile";
import { readBook } from "../index";

const read = (sheets: Record<string, string>): PledgeBook => readBook(workbookFromText(sheets));

test("what cannot be read is listed with its cells and a reason", () => {
  const reasons = (text: string): string[] => read({ 카드: text }).notUnderstood.map(({ reason }) => reason);
  const card = "관리번호 | 1 | 공약명 | 길\n부서 | 도로과 | 사업기간 | 추후 통보\n총사업비 | 많음";
  expect(reasons(card)).toEqual(["period-unreadable", "cost-unreadable"]);
  const grid =
    "관리번호 | 1 | 공약명 | 길\n단위: 만원\n재원 | 계 | 2022 | 예비 | 2023\n계 | =C4+E4 | 1 | 5 | 2\n국비 | 3 | 1 | 5 | 2";
  expect(reasons(grid)).toEqual(["formula-uncomputed", "unit-unknown", "column-unknown"]);
  expect(reasons("관리번호 | 1 | 공약명 | 길\n❏ 추진현황\n○ 설계함\n❏ 이행현황\n모름")).toEqual([
    "narrative-year-missing",
    "status-unreadable"
  ]);
});

test("시비 is own money in a 시 and the metropolitan source in a 자치구; the profile's aliases count", () => {
  const sheets = workbookFromText({
    카드: "과제 코드 | 1 | 공약명 | 길\n재원 | 계 | 2022\n계 | 3 | 3\n시비 | 2 | 2\n우리돈 | 1 | 1"
  });
  const district = {
    ...DEFAULT_PROFILE,
    municipality: { name: "", kind: "자치구" as const },
    sourceAliases: { 우리돈: "자체" },
    fieldAliases: { "과제 코드": "number" as const }
  };
  const [pledge] = readBook(sheets, district).pledges;
  expect(pledge!.number).toBe("1");
  expect(pledge!.grids[0]!.rows.map(({ source }) => source)).toEqual([null, "시비", "자체"]);
  const city = { ...district, municipality: { name: "", kind: "시" as const } };
  expect(readBook(sheets, city).pledges[0]!.grids[0]!.rows[1]!.source).toBe("자체");
});

test("rounded sums make a rounded grid, one wrong cell does not", () => {
  const grid = (text: string): Grid =>
    read({ 카드: `관리번호 | 1 | 공약명 | 길\n단위: 억원\n${text}` }).pledges[0]!.grids[0]!;
  const rounded = grid(
    "재원 | 계 | 2022 | 2023 | 2024\n계 | 101 | 33 | 34 | 33\n국비 | 51 | 17 | 16 | 17\n군비 | 50 | 16 | 17 | 16"
  );
  expect(rounded.rounding).toBe("rounded");
  const wrong = grid(
    "재원 | 계 | 2022 | 2023 | 2024\n계 | 100 | 33 | 34 | 33\n국비 | 50 | 17 | 18 | 16\n군비 | 50 | 16 | 17 | 17"
  );
  expect(wrong.rounding).toBe("exact");
});
