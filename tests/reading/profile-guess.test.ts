import { DEFAULT_PROFILE, termYears, type Profile } from "../../src/pledge/profile";
import { readBook } from "../../src/reading";
import { checkBook } from "../../src/rules/check";
import { workbookFromText } from "../builders/sheet-text";

const card = (title: string, source: string, years: readonly number[] = [2022, 2023]): string =>
  `${title}\n관리번호 | 1-1 | 공약명 | 청년 일자리\n❏ 연차별 투자계획\n단위: 백만원\n` +
  `재원 | 총계 | ${years.join(" | ")}\n계 | ${years.length * 3} | ${years.map(() => 3).join(" | ")}\n` +
  `${source} | ${years.length * 3} | ${years.map(() => 3).join(" | ")}`;

const guess = (title: string, source = "국비", years?: readonly number[]): Profile =>
  readBook(workbookFromText({ 카드: card(title, source, years) })).profile;

test.each([
  ["가람도 공약사업 관리카드", "도비", "가람도", "도"],
  ["가람특별자치도 공약사업 관리카드", "도비", "가람특별자치도", "도"],
  ["민선8기 도지사 공약사업 관리카드", "도비", "", "도"],
  ["가람시 공약사업 관리카드", "시비", "가람시", "시"],
  ["민선8기 시장 공약사업 관리카드", "시비", "", "시"],
  ["가람군 공약사업 관리카드", "군비", "가람군", "군"],
  ["민선8기 군수 공약사업 관리카드", "군비", "", "군"],
  ["공약사업 관리카드", "구비", "", "자치구"],
  ["가람구 공약사업 관리카드", "구비", "가람구", "자치구"],
  ["민선8기 구청장 공약사업 관리카드", "시비", "", "자치구"],
  ["가람광역시 공약사업 관리카드", "시비", "가람광역시", "광역시·도"],
  ["가람특별시 공약사업 관리카드", "시비", "가람특별시", "광역시·도"]
])("'%s' with %s is guessed to be '%s', a %s", (title, source, name, kind) => {
  expect(guess(title, source).municipality).toEqual({ name, kind });
});

test("the term's label comes from the title as the office counts, its years from the grids", () => {
  const { term } = guess("민선 6기 군수 공약사업 관리카드", "군비", [2022, 2023, 2024, 2025, 2026]);
  expect(term).toEqual({ label: "민선6기", from: "2022-07-01", to: "2026-06-30" });
});

test("a term of the office's own goes before any guess: label, start and end are free", () => {
  const snapshot = workbookFromText({ 카드: card("가람군 공약사업 관리카드", "군비", [2021, 2022, 2023]) });
  const term = { label: "보궐 제1기", from: "2021-04-08", to: "2023-06-30" };
  const kept = {
    ...snapshot,
    settings: { profile: JSON.stringify({ ...DEFAULT_PROFILE, requiredFields: [], term }) }
  };
  const book = readBook(kept);
  expect([book.profileGuessed, book.profile.term, termYears(book.profile)]).toEqual([
    false,
    term,
    [2021, 2022, 2023]
  ]);
  const basisDate = { year: 2023, month: 12, day: 31 };
  const rules = (of: typeof snapshot): readonly string[] =>
    checkBook(readBook(of), of, { basisDate, publicCopy: false }).findings.map(({ rule }) => rule);
  expect(rules(kept)).toEqual([]);
  const short = { ...term, from: "2022-01-01" };
  const other = {
    ...snapshot,
    settings: { profile: JSON.stringify({ ...DEFAULT_PROFILE, requiredFields: [], term: short }) }
  };
  expect(rules(other)).toEqual(["term-years"]);
});
