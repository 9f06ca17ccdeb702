import { dashboardOf } from "../../src/dashboard";
import { formatDecimal } from "../../src/pledge/decimal";
import { readBook } from "../../src/reading";
import { checkBook, type CheckResult } from "../../src/rules/check";
import { formatRangeRef } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import { workbookFromText } from "../builders/sheet-text";

const basisDate = { year: 2023, month: 12, day: 31 };

/** 계획, 확보 and 집행 on one sheet, the executed grid first: what is compared must be told by kind, not by place. */
const card = (spent2023 = "90", cost = "600백만원"): Snapshot =>
  workbookFromText({
    카드: `
관리번호 | 1-1 | 공약명 | 청년 일자리 만들기
주관부서 | 경제과 | 사업기간 | 2022년 ~ 2024년
총 사업비 | ${cost} | 협조부서 | 기획과
❏ 사업비 집행현황
<단위: 백만원>
재원 | 총계 | 2022 | 2023 | 2024
계   | 170  | 80   | 90   | -
국비 | 80   | 40   | 40   | -
군비 | 90   | 40   | 50   | -
❏ 사업비 확보현황
<단위: 백만원>
재원 | 총계 | 2022 | 2023 | 2024
계   | 300  | 100  | 200  | -
국비 | 150  | 50   | 100  | -
군비 | 150  | 50   | 100  | -
❏ 연차별 투자계획
<단위: 백만원>
재원 | 총계 | 2022 | 2023 | 2024
계   | 600  | 100  | 200  | 300
국비 | 300  | 50   | 100  | 150
군비 | 300  | 50   | 100  | 150
❏ 추진현황
2022년 | ❍ 창업 교육 : 80백만원(국 40, 군 40)
2023년 | ❍ 창업 교육 : ${spent2023}백만원(국 40, 군 50)
❏ 이행현황
구분 | 완료 | 이행후 계속추진 | 정상추진 | 일부추진 | 보류 | 폐기 | 비고
이행도 | | | ○ | | | | 30%
❏ 주요 변경사항
변경사항 없음`
  });

function check(snapshot: Snapshot): CheckResult {
  return checkBook(readBook(snapshot), snapshot, { basisDate, publicCopy: false });
}

const told = (result: CheckResult): readonly string[] =>
  result.findings.map(({ rule, severity, cells }) =>
    [severity, rule, ...cells.map(formatRangeRef)].join(" ")
  );

test("a card whose three grids agree gives its two rates and nothing else", () => {
  const result = check(card());
  expect(told(result)).toEqual(["info plan-total 카드!B7", "info plan-total 카드!B13"]);
  expect(result.findings.map(({ data }) => data["rate"])).toEqual(["28.3", "50.0"]);
  for (const rule of ["execution-order", "execution-future", "execution-missing", "source-mix"])
    expect([rule, result.coverage[rule]?.violation]).toEqual([rule, 0]);
  expect(result.coverage["execution-order"]?.pass).toBe(18);
});

test("texts are held against the execution, the total cost against the plan", () => {
  expect(told(check(card("95")))).toContain("warning text-year-sum 카드!B24");
  const costs = told(check(card("90", "300백만원"))).filter((line) => line.includes("plan-total"));
  expect(costs[0]).toBe("error plan-total 카드!B3");
});

test("the dashboard divides the executed and the secured grid by the plan", () => {
  const book = readBook(card());
  const { rates } = dashboardOf(book, [], basisDate);
  const shown = (id: string): string | undefined => {
    const rate = rates.find((candidate) => candidate.id === id);
    return rate && [rate.part, rate.whole].map(formatDecimal).join(" / ");
  };
  expect([shown("execution"), shown("secured"), shown("to-date")]).toEqual([
    "170 / 600",
    "300 / 600",
    "170 / 300"
  ]);
});
