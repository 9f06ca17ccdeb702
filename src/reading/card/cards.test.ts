import { workbookFromText } from "../../../tests/builders/sheet-text";
import { formatDecimal } from "../../pledge/decimal";
import type { Grid } from "../../pledge/grid";
import { formatMoney } from "../../pledge/money";
import type { PledgeBook } from "../../pledge/pledge-book";
import { textOf } from "../../pledge/pledge";
import { markedOption } from "../../pledge/status";
import { readBook } from "../index";

const read = (sheets: Record<string, string>): PledgeBook => readBook(workbookFromText(sheets));
const keys = (grid: Grid | undefined): string =>
  grid
    ? `${grid.columns.map(({ key }) => key).join(" ")} / ${grid.rows.map(({ key }) => key).join(" ")}`
    : "";
const figures = (grid: Grid | undefined, row: number): string =>
  (grid?.cells[row] ?? []).map(({ amount }) => (amount ? formatDecimal(amount) : "?")).join(" ");

const ONE_SHEET = `
○○시 민선8기 공약사업 관리카드 | < | < | < | <
(단위: 백만원)
공약번호 | 1-1 | 공약명 | 도서관 건립
주관부서 | 도서관과 | 사업기간 | 2022. 7. ~ 2026. 6.
총사업비 | 1,200백만원(국비 600, 시비 600)
목적 | 독서 문화 진흥
□ 연차별 투자계획
구분 | 합계 | 2022 | 2023 | 향후
합계 | 600 | 100 | 200 | 300
국비 | 300 | 50 | 100 | 150
시비 | 300 | 50 | 100 | 150
□ 재원 확보현황
구분 | 합계 | 2022 | 2023 | 향후
합계 | 300 | 100 | 200 | 미정
국비 | 150 | 50 | 100 | 미정
시비 | 150 | 50 | 100 | 미정
□ 예산 집행현황
구분 | 합계 | 2022 | 2023 | 향후
합계 | 250 | 100 | 150 | -
국비 | 125 | 50 | 75 | -
시비 | 125 | 50 | 75 | -
□ 추진실적
<2022년>
○ 설계 용역 착수 : ’22.9.1.
 - 용역비 : 1억 2,000만원
<2023년>
○ 착공 : 2023. 3. 15.
□ 이행상황
추진상태 | 정상추진 | 이행률 | 45%
□ 변경사항
변경일 | 변경 전 | 변경 후 | 사유
2023.5.1. | 1,000백만원 | 1,200백만원 | 물가 상승
`;

test("one sheet with everything: three grids, one unit line, years as lines, status as fields", () => {
  const book = read({ "1-1": ONE_SHEET });
  const [pledge] = book.pledges;
  expect(book.notUnderstood).toEqual([]);
  expect(pledge!.cards.map(({ kind }) => kind)).toEqual(["plan", "status"]);
  expect(pledge!.grids.map(({ key, unit }) => `${key} ${unit?.value ?? "-"}`)).toEqual([
    "plan 백만원",
    "secured 백만원",
    "executed 백만원"
  ]);
  expect(figures(pledge!.grids[1], 0)).toBe("300 100 200 ?");
  expect(pledge!.grids[0]?.rows.map(({ source }) => source)).toEqual([null, "국비", "자체"]);
  expect(pledge!.period?.value.from).toEqual({ year: 2022, month: 7, day: 1 });
  expect(pledge!.period?.value.to).toEqual({ year: 2026, month: 6, day: 30 });
  expect(pledge!.narrative.map(({ year, items }) => [year, items.map(({ title }) => title)])).toEqual([
    [2022, ["설계 용역 착수"]],
    [2023, ["착공"]]
  ]);
  expect(markedOption(pledge!.status!)?.class).toBe("on-track");
  expect(formatDecimal(pledge!.status!.rate!.value)).toBe("45");
  expect(pledge!.changes!.records.map(({ date }) => date)).toEqual([{ year: 2023, month: 5, day: 1 }]);
  expect(pledge!.changes!.none).toBe(false);
});

test("a change record without a date says so, and '해당없음' is no record", () => {
  const undated = ONE_SHEET.replace("2023.5.1. | 1,000", "- | 1,000");
  expect(read({ 가: undated }).pledges[0]!.changes!.records[0]!.date).toBeNull();
  const nothing = `${ONE_SHEET.split("변경일")[0]!}해당없음`;
  expect(read({ 가: nothing }).pledges[0]!.changes).toMatchObject({ none: true, records: [] });
});

test("several cards on one sheet, each with its own grid; the grand total headed 소계", () => {
  const book = read({
    시트: `
관리번호 | 1-1 | 공약명 | 첫째
단위: 천원
재원 | 소계 | 기투자 | 2022년 | 2023년 | 이후
계 | 9 | 2 | 1 | 5 | 1
국비 | 9 | 2 | 1 | 5 | 1
관리번호 | 1-2 | 공약명 | 둘째
재원 | 소계 | 2022년 | 2023년
계 | 10 | 5 | 5
지방비 | 10 | 5 | 5
도비 | 4 | 2 | 2
군비 | 6 | 3 | 3`
  });
  expect(book.pledges.map(({ number, name }) => `${number} ${name}`)).toEqual(["1-1 첫째", "1-2 둘째"]);
  expect(keys(book.pledges[0]!.grids[0])).toBe("총계 기투자 2022 2023 2024이후 / 계 국비");
  expect(keys(book.pledges[1]!.grids[0])).toBe("총계 2022 2023 / 계 지방비 지방비/도비 지방비/군비");
  expect(book.pledges[1]!.grids[0]!.rows.map(({ role }) => role)).toEqual([
    "total",
    "group",
    "source",
    "source"
  ]);
});

test("계획, 확보 and 집행 as rows, as columns, or beside each source are grids of their own", () => {
  const rows = `
구 분 | < | 총계 | 기투자 | 임기내 | < | < | 임기후
^ | ^ | ^ | ^ | 계 | ’22 | ’23 | ^
계획 | 계 | 30 | 0 | 30 | 10 | 20 |
^ | 군비 | 30 | 0 | 30 | 10 | 20 |
집행 | 계 | 20 | 0 | 20 | 10 | 10 |
^ | 군비 | 20 | 0 | 20 | 10 | 10 |`;
  const columns = `
재원 | 계획 | < | < | 집행 | < | <
^ | 계 | ’22 | ’23 | 계 | ’22 | ’23
합계 | 3 | 1 | 2 | 2 | 1 | 1
국비 | 3 | 1 | 2 | 2 | 1 | 1`;
  const beside = `
구분 | < | 총계 | 2022 | 2023
계 | 계획 | 3 | 1 | 2
^ | 집행 | 2 | 1 | 1
국비 | 계획 | 3 | 1 | 2
^ | 집행 | 2 | 1 | 1`;
  const head = "공약번호 | 3 | 공약명 | 길 | 부서 | 도로과\n";
  const shown = [rows, columns, beside].map((text) =>
    read({ 카드: head + text.trim() }).pledges[0]!.grids.map(
      (grid) => `${grid.key}: ${keys(grid)}: ${figures(grid, 0)}`
    )
  );
  expect(shown).toEqual([
    [
      "plan: 총계 기투자 소계 2022 2023 2024이후 / 계 군비: 30 0 30 10 20 0",
      "executed: 총계 기투자 소계 2022 2023 2024이후 / 계 군비: 20 0 20 10 10 0"
    ],
    ["plan: 총계 2022 2023 / 계 국비: 3 1 2", "executed: 총계 2022 2023 / 계 국비: 2 1 1"],
    ["plan: 총계 2022 2023 / 계 국비: 3 1 2", "executed: 총계 2022 2023 / 계 국비: 2 1 1"]
  ]);
});

test("labels in one row over their values", () => {
  const [pledge] = read({
    카드: `
관리번호 | 공약명 | 주관부서 | 사업기간 | 총사업비
1-9 | 숲 | 산림과 | 2022~계속 | 10억원
구분 | 계 | 2022 | 2023
계 | 1000 | 400 | 600
국비 | 1000 | 400 | 600`
  }).pledges;
  expect(textOf(pledge!, "department")).toBe("산림과");
  expect(pledge!.period?.value).toEqual({ from: { year: 2022, month: 1, day: 1 }, to: null });
  expect(formatMoney(pledge!.totalCost!.value)).toBe("10억원");
});

const TABLE = `
관리번호 | 공약명 | 주관부서 | 재원 | 총계 | 2022 | 2023 | 향후
1-1 | 도서관 | 문화과 | 계 | 6 | 1 | 2 | 3
^ | ^ | ^ | 국비 | 4 | 0 | 1 | 3
^ | ^ | ^ | 군비 | 2 | 1 | 1 | 0
1-2 | 체육관 | 체육과 | 계 | 6 | 1 | 2 | 3
^ | ^ | ^ | 국비 | 6 | 1 | 2 | 3
합계 | < | < | < | 12 | 2 | 4 | 6`;

test("a table with a block of source rows a pledge, and one with a pledge a row", () => {
  const blocks = read({ 투자: TABLE }).pledges;
  expect(
    blocks.map((pledge) => `${pledge.number} ${textOf(pledge, "department")} ${keys(pledge.grids[0])}`)
  ).toEqual([
    "1-1 문화과 총계 2022 2023 2024이후 / 계 국비 군비",
    "1-2 체육과 총계 2022 2023 2024이후 / 계 국비"
  ]);
  const rows = read({
    표: `
연번 | 공약사업명 | 부서 | 추진상황 | 이행률(%) | 총사업비 | 기투자 | 2022년 | 2023년 | 이후
1 | 가 | 나과 | 완료 | 100 | 10 | 1 | 4 | 5 | 0
2 | 다 | 라과 | 정상추진 | 70 | 11 | 1 | 4 | 5 | 1
합계 | < | | | | 21 | 2 | 8 | 10 | 1`
  }).pledges;
  expect(rows.map((pledge) => `${pledge.name} ${figures(pledge.grids[0], 0)}`)).toEqual([
    "가 10 1 4 5 0",
    "다 11 1 4 5 1"
  ]);
  expect(rows.map(({ status }) => status && markedOption(status)?.class)).toEqual(["completed", "on-track"]);
});

test("beside cards a table of pledges is their roll-up and is left alone", () => {
  const card =
    "관리번호 | 1-1 | 공약명 | 도서관\n주관부서 | 문화과\n재원 | 계 | 2022\n계 | 1 | 1\n국비 | 1 | 1";
  const { pledges } = read({ "1-1": card, 모음: TABLE, 총괄표: TABLE });
  expect(pledges.map(({ cards }) => cards.map(({ range }) => range.sheet))).toEqual([["1-1"]]);
});
