import { workbookFromText } from "../../../tests/builders/sheet-text";
import type { PledgeBook } from "../../pledge/pledge-book";
import { readBook } from "../index";

const read = (sheets: Record<string, string>): PledgeBook => readBook(workbookFromText(sheets));

test("plan and status cards pair by number, by name, by sheet name and by order; doubles stay apart", () => {
  const plan = (number: string, name: string): string =>
    `공약사업 관리카드(실천계획)\n관리번호 | ${number} | 공약명 | ${name}\n총괄부서 | 가과 | 사업기간 | 2022~2026`;
  const status = (head: string): string =>
    `공약사업 관리카드(이행현황)\n${head}\n재원 | 총계 | 2022\n계 | 1 | 1\n군비 | 1 | 1`;
  const sheetsOfEach = (sheets: Record<string, string>): string[] =>
    read(sheets).pledges.map(({ cards }) => cards.map(({ range }) => range.sheet).join("+"));
  expect(
    sheetsOfEach({
      a: plan("② -1", "갑"),
      b: plan("2-2", "을"),
      c: status("관리번호 | 2-2"),
      d: status("관리번호 | ➁-1")
    })
  ).toEqual(["a+d", "b+c"]);
  expect(sheetsOfEach({ a: plan("1", "갑"), b: plan("2", "을"), c: status("공약명 | 갑") })).toEqual([
    "a+c",
    "b"
  ]);
  expect(
    sheetsOfEach({ "1 실천계획": plan("1", "갑"), "2 실천계획": plan("2", "을"), "1 이행현황": status("") })
  ).toEqual(["1 실천계획+1 이행현황", "2 실천계획"]);
  expect(sheetsOfEach({ a: plan("1", "갑"), b: plan("2", "을"), c: status(""), d: status("") })).toEqual([
    "a+c",
    "b+d"
  ]);
  expect(sheetsOfEach({ a: plan("1", "갑"), b: status(""), c: plan("1", "을"), d: status("") })).toEqual([
    "a+b",
    "c+d"
  ]);
});

test("sheets that are no cards are left alone", () => {
  expect(
    read({
      목차: "연번 | 공약명 | 쪽\n1 | 도서관 | 3\n2 | 체육관 | 5",
      검증결과: "규칙 | 셀 | 내용\ngrid-source-sum | 가!A1 | 합계",
      메모: "회의 2022년 3월\n참석 10명",
      인구: "구분 | 2022 | 2023 | 2024\n남 | 10 | 11 | 12\n여 | 10 | 11 | 12"
    }).pledges
  ).toEqual([]);
});
