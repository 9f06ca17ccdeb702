import { workbookFromText } from "../builders/sheet-text";
import { readBook } from "../../src/reading";
import { readSheet } from "./read-text";

/** Two pledges a row; the unit of each in the second column. */
const table = (first: string, second: string, over = ""): string =>
  `${over}공약명 | 단위 | 총계 | 2023 | 2024\n다리 놓기 | ${first} | 30 | 10 | 20\n도서관 짓기 | ${second} | 50 | 20 | 30`;

const unitsOf = (text: string): readonly (string | null)[] =>
  readSheet(text).grids.map(({ unit }) => unit?.value ?? null);

test("a column 단위 that says the same in every row is the unit of the table", () => {
  expect(unitsOf(table("억원", "억원"))).toEqual(["억원", "억원"]);
  expect(unitsOf(table("억원", "", "단위: 백만원\n"))).toEqual(["억원", "억원"]);
  expect(readSheet(table("억원", "억원")).errors).toEqual([]);
});

test("several units, or what is no unit of money, say nothing of the table", () => {
  expect(unitsOf(table("억원", "백만원"))).toEqual([null, null]);
  expect(unitsOf(table("개소", "%", "단위: 백만원\n"))).toEqual(["백만원", "백만원"]);
});

test("so it is in a roll-up", () => {
  const text =
    "공약 총괄표\n분야 | 단위 | 총사업비 | 국비\n경제 | 억원 | 30 | 10\n복지 | 억원 | 50 | 20\n계 | 억원 | 80 | 30";
  const book = readBook(workbookFromText({ 총괄표: text }));
  expect(book.summaries.map(({ unit }) => unit?.value)).toEqual(["억원"]);
  expect(book.notUnderstood).toEqual([]);
});
