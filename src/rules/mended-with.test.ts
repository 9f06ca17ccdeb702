import { parseCardText } from "../../tests/rules/card-text";
import { formatCellRef } from "../workbook/address";
import { readBook } from "../reading";
import { checkBook } from "./check";
import type { Finding } from "./finding";

const CARD = `
# 실천계획
관리번호 | 1-1 | 공약명 | 도서관 건립
주관부서 | 문화과 | 사업기간 | 2022~2023
총사업비 | 429백만원
연차별 투자계획 <단위: 백만원>
재원 | 총계 | 2022 | 2023
계   | 429 | 177 | 252
국비 | 209 | 85  | 124
군비 | 220 | 92  | 128`;

function findingsOf(card: string, rule: string): readonly Finding[] {
  const { snapshot, basisDate } = parseCardText(card);
  const book = readBook(snapshot);
  const { findings } = checkBook(book, snapshot, { basisDate, publicCopy: false });
  return findings.filter((finding) => finding.rule === rule);
}

const causesOf = ([finding]: readonly Finding[]): unknown =>
  finding?.causes.map(({ kind, cells, ambiguous }) => [kind, cells.map(formatCellRef), ambiguous]);

test("a total cost that only differs from a wrong total names the cell that is wrong", () => {
  expect(findingsOf(CARD, "plan-total")).toEqual([]);
  const swapped = CARD.replace("| 429 |", "| 492 |");
  expect(causesOf(findingsOf(swapped, "plan-total"))).toEqual([
    ["transposed-digits", ["실천계획!B6"], false]
  ]);
});

test("one that differs from the mended total as well has no cause from the sums", () => {
  const other = CARD.replace("| 429 |", "| 492 |").replace("429백만원", "500백만원");
  expect(causesOf(findingsOf(other, "plan-total"))).toEqual([]);
});

test("where the sums leave open which cell is wrong, the one that the total cost speaks for comes first, in doubt", () => {
  const card = `
# 실천계획
관리번호 | 1-1 | 공약명 | 도서관 건립
주관부서 | 문화과 | 사업기간 | 2022~2023
총사업비 | 429백만원
연차별 투자계획 <단위: 백만원>
재원 | 총계 | 2022 | 2023
국비 | 209 | 미정 | 미정
군비 | 220 | 미정 | 미정
계   | 500 | 미정 | 미정`;
  const first = (text: string): unknown =>
    findingsOf(text, "grid-source-sum").map(({ causes: [cause] }) => [
      cause?.cells.map(formatCellRef),
      cause?.ambiguous
    ]);
  expect(first(card)).toEqual([[["실천계획!B8"], true]]);
  expect(causesOf(findingsOf(card, "plan-total"))).toEqual([["single-cell", ["실천계획!B8"], true]]);
  expect(first(card.replace("429백만원", "500백만원"))).toEqual([[["실천계획!B6"], true]]);
});
