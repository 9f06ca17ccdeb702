import { figureTable } from "../../../tests/builders/figure-tables";
import { workbookFromText } from "../../../tests/builders/sheet-text";
import { toldSummary } from "../../../tests/builders/told-summary";
import { readBook } from "../index";

function told(sheets: Readonly<Record<string, string>>): readonly string[] {
  return readBook(workbookFromText(sheets)).summaries.map(toldSummary);
}

function trimmed(text: string): string {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
}

describe("reads roll-ups", () => {
  test("by area, with counts, classes, amounts by source and a rate under merged heads", () => {
    const [summary] = told({
      "분야별 현황": `
공약사업 분야별 집계 | | | | | | (단위: 건, 백만원)
구 분 | 공약수 | 추진상황 | < | 사 업 비 | < | 집행률(%)
^ | ^ | 완료 | 이행후\\n계속추진 | 계 | 국비 | ^
합 계 | 5 | 3 | 2건 | 100 | 50 | 50
1. 공감행정 | 3 | 2 | 1 | 60 | 30 | 40%
2. 복지 | 2 | 1 | 1 | 40 | - |
※ 2023년 말 기준`
    });
    expect(summary).toBe(
      trimmed(`
      '분야별 현황'!A2:G6 백만원
      공약수: count
      추진상황 완료: count class=완료
      추진상황 이행후 계속추진: count class=이행후계속추진
      사 업 비 계: amount kind=plan source=계
      사 업 비 국비: amount kind=plan source=국비
      집행률(%): ratio
      group=계 | 5 3 2 100 50 50
      group=공감행정 | 3 2 1 60 30 40
      group=복지 | 2 1 1 40 0 _`)
    );
  });

  test("by area and department, with labels written once, and 소계 between", () => {
    const [summary] = told({
      "부서별 총괄": `
분야 | 부서 | 계획 | < | 집행액(천원) | 비고
^ | ^ | 계 | 국비 | ^ | ^
계 | < | 10 | 5 | 6 |
경제 | 소계 | 10 | 5 | 6 |
^ | 지역과 | 4 | 2 | 3 | 메모
 | 해양과 | 6 | 3 | 3`
    });
    expect(summary).toBe(
      trimmed(`
      '부서별 총괄'!A1:F6 -
      계획 계: amount kind=plan source=계
      계획 국비: amount kind=plan source=국비
      집행액(천원): amount kind=executed
      area=계 department=계 | 10 5 6
      area=경제 department=계 | 10 5 6
      area=경제 department=지역과 | 4 2 3
      area=경제 department=해양과 | 6 3 3`)
    );
  });

  test("by source and year, and a second table below the first", () => {
    const found = told({
      "재원 총괄표": `
단위: 억원
구분 | 합계 | 기투자 | 임기내 | < | 임기후
^ | ^ | ^ | 소계 | 2022년 | ^
계 | 10 | 1 | 9 | 9 | 0
국비 | 6 | 1 | 5 | 5 | 0
군비 | 4 | 0 | 4 | 4 | 0

이행상태 | 공약 수 | 비율
완료 | 3 | 0.75
정상추진 | 1 | 0.25
계 | 4 | 1`
    });
    expect(found).toEqual([
      trimmed(`
      '재원 총괄표'!A2:F6 억원
      합계: amount source=계
      기투자: amount part=prior
      임기내 소계: amount part=term source=계
      임기내 2022년: amount part=2022
      임기후: amount part=after
      source=계 | 10 1 9 9 0
      source=국비 | 6 1 5 5 0
      source=자체 | 4 0 4 4 0`),
      trimmed(`
      '재원 총괄표'!A8:C11 억원
      공약 수: count
      비율: ratio
      class=완료 | 3 75
      class=정상추진 | 1 25
      class=계 | 4 100`)
    ]);
  });

  test("by pledge, with marks under classes, shares below, and a pledge without any mark", () => {
    const [summary] = told({
      총괄표: `
관리번호 | 공약명 | 부서 | 완료 | 추진중 | < | 이행도
^ | ^ | ^ | ^ | 정상추진 | 일부추진 | ^
계 | < | < | 1 | 1 | 0 | 90
1-1 | 청렴 | 총무과 | ○ | | | 100%
1-2 | 나무 | 산림과 | | ○ | | 80
1-3 | 길 | 건설과 | | | |
비율 | < | < | 33% | 33% | 0% |
공약 수 | < | < | 3 | | |`
    });
    expect(summary).toBe(
      trimmed(`
      총괄표!A1:G7 -
      완료: count class=완료
      추진중 정상추진: count class=정상추진
      추진중 일부추진: count class=일부추진
      이행도: ratio
      department=계 pledge=계 | 1 1 0 90
      department=총무과 pledge=1-1/청렴 | 1 0 0 100
      department=산림과 pledge=1-2/나무 | 0 1 0 80
      department=건설과 pledge=1-3/길 | 0 0 0 _
      비율 | 33 33 0 _`)
    );
  });

  test.each([
    ["총사업비 | 기투자 | 향후 | 2026 | 2027", "term"],
    ["총사업비 | 기투자 | 2026 | 2027 | 향후", "after"]
  ])("향후 by where it stands: %s", (heads, part) => {
    const [summary = ""] = told({
      총괄표: `분야 | ${heads}\n경제 | 9 | 1 | 8 | 5 | 3\n복지 | 7 | 0 | 7 | 4 | 3`
    });
    expect(summary.split("\n")).toContain(`향후: amount part=${part}`);
  });

  test("a list of pledges, that is no card though its head names a card's fields", () => {
    const book = readBook(workbookFromText({ "공약별 추진율": figureTable("pledges") }));
    expect(book.pledges).toEqual([]);
    expect(book.summaries[0]?.rows).toHaveLength(65);
    expect(toldSummary(book.summaries[0]!).split("\n").slice(0, 4)).toEqual([
      "'공약별 추진율'!A1:F66 -",
      "추진상황: state",
      "추진율(%): ratio",
      "area=가분야 department=제1과 pledge=/공약사업1 | 추진중 88"
    ]);
  });
});

describe("leaves alone", () => {
  const NO_ROLL_UP: Readonly<Record<string, string>> = {
    "a table of something else": "직원 현황\n부서 | 정원 | 현원\n총무과 | 5 | 4\n건설과 | 3 | 3",
    "our own report of findings": "검증결과\n구분 | 공약 수\n오류 | 5\n경고 | 3",
    "our own dashboard": "군수 공약사업 현황판\n분야 | 공약 수\n경제 | 5\n복지 | 3",
    "a table without a figure": "공약 총괄표\n분야 | 공약수\n경제 | \n복지 | "
  };

  test.each(Object.entries(NO_ROLL_UP))("%s", (_, text) => {
    expect(told({ Sheet1: text })).toEqual([]);
  });
});

test("tells of figures under a head that it does not know", () => {
  const text = "공약 총괄표\n분야 | 공약수 | 만족도 지수\n경제 | 5 | 71\n복지 | 3 | 80";
  const { notUnderstood } = readBook(workbookFromText({ Sheet1: text }));
  expect(notUnderstood.map(({ reason, data }) => [reason, data.label])).toEqual([
    ["summary-column-unknown", "만족도 지수"]
  ]);
});

describe("rows that are no rows of their own", () => {
  test("parts of the row above, bracketed sources, and a gap between the rows", () => {
    const found = told({
      "분야별 총괄": `
분야 | 공약 수
경제 | 10
- 일자리 | 4
- 시장 | 6


복지 | 5
계 | 15`,
      "재원별 총괄": `
구분 | 합계 | 2022 | 2023
계 | 9 | 4 | 5
국비 | 9 | 4 | 5
(민자) | 7 | 7 | -`
    });
    expect(found[0]?.split("\n").slice(2)).toEqual([
      "area=경제 | 10",
      "sub=일자리 area=경제 | 4",
      "sub=시장 area=경제 | 6",
      "area=복지 | 5",
      "area=계 | 15"
    ]);
    const [, money] = readBook(
      workbookFromText({
        총괄: "분야 | 공약 수\n경제 | 1\n계 | 1",
        "재원 총괄": "재원 | 2022\n국비 | 3\n(민자) | 4\n계 | 3"
      })
    ).summaries;
    expect(money?.rows.map(({ bracketed }) => bracketed)).toEqual([false, true, false]);
  });
});
