import { readBook } from "../../src/reading";
import { checkBook } from "../../src/rules/check";
import { workbookFromText } from "../builders/sheet-text";
import { toldDoubts } from "./told-book";

interface OtherSheet {
  readonly name: string;
  readonly sheet: string;
  /** What is told to look like a grid all the same. */
  readonly doubts?: readonly string[];
}

const OTHERS: readonly OtherSheet[] = [
  {
    name: "명단",
    sheet: `
      연번 | 성명 | 부서 | 직급 | 비고
      1 | 홍길동 | 건설과 | 주무관
      2 | 김철수 | 경제과 | 팀장`
  },
  {
    name: "일정표",
    sheet: `
      구분 | 2022 | 2023 | 2024 | 2025
      설계 | ○ | | |
      공사 | | ○ | ○ |
      준공 | | | | ○`
  },
  {
    name: "a schedule with a project a row",
    sheet: `
      사업명 | 2022 | 2023 | 2024 | 2025
      다리 | 설계 | 공사 | 준공 |
      숲 | | 조림 | 조림 | 완료`
  },
  {
    name: "지출결의",
    sheet: `
      지출결의서
      단위: 원
      항목 | 수량 | 단가 | 금액
      종이 | 10 | 500 | 5000
      펜 | 20 | 100 | 2000
      합계 | | | 7001`
  },
  {
    name: "전화번호",
    sheet: `
      이름 | 사무실 | 휴대전화
      가 | 02-123-4567 | 없음
      나 | 02-123-4568 | 없음`
  },
  {
    name: "a price table with 계 and 소계",
    sheet: `
      품목 | 총액 | 소계 | 향후 | 비고
      계 | 45 | 40 | 4
      책상 | 22 | 20 | 2
      의자 | 22 | 20 | 3`
  },
  {
    name: "counts over the years",
    sheet: `
      구분 | 2022 | 2023 | 2024
      계 | 100 | 101 | 103
      남 | 50 | 51 | 52
      기타 | 50 | 51 | 50`
  },
  {
    name: "years and counts",
    sheet: `
      연도 | 인구 | 세대
      2022 | 100 | 50
      2023 | 110 | 55
      2024 | 120 | 60`
  },
  {
    name: "a budget by departments, with sources that do not add up",
    sheet: `
      2024년 세출예산
      (단위: 천원)
      동네 | 예산 | 국비 | 도비 | 군비
      가동 | 101 | 50 | 20 | 30
      나동 | 200 | 100 | 50 | 50`,
    doubts: ["C3:E5 sources-unreadable"]
  }
];

test.each(OTHERS)("$name is no card and gives no finding", ({ sheet, doubts = [] }) => {
  const snapshot = workbookFromText({ 기타: sheet });
  const book = readBook(snapshot);
  expect(book.pledges).toEqual([]);
  expect(toldDoubts(book)).toEqual(doubts);
  const { findings } = checkBook(book, snapshot, {
    basisDate: { year: 2025, month: 12, day: 31 },
    publicCopy: false
  });
  expect(findings).toEqual([]);
});

test("on a card, figures over the years that name neither sources nor a unit of money are told and not added up", () => {
  const book = readBook(
    workbookFromText({
      카드: `
        관리번호 | 1-1 | 공약명 | 다리
        부서 | 건설과 | 단위: 백만원
        구분 | 합계 | 2023 | 2024
        계 | 30 | 10 | 20
        국비 | 30 | 10 | 20

        성과지표
        구분 | 2022 | 2023 | 2024
        계 | 5 | 8 | 9
        남 | 3 | 4 | 5
        여 | 2 | 4 | 3`
    })
  );
  expect(book.pledges[0]?.grids).toHaveLength(1);
  expect(toldDoubts(book)).toEqual(["A8:D11 grid-unreadable"]);
});
