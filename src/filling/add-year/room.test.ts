import { workbookFromText } from "../../../tests/builders/sheet-text";
import { DEFAULT_PROFILE } from "../../pledge/profile";
import { readBook } from "../../reading";
import { takeColumnIn, wantedColumns } from "./room";

const TERM = { ...DEFAULT_PROFILE, term: { label: "민선8기", from: "2025-07-01", to: "2026-06-30" } };

const card = (blank: string): string => `관리번호 | 1-1 | 공약명 | 기록관 | <${blank} | 비고
<단위 : 백만원>
재원 | 총계 | 소계 | 2025 | 2026${blank} | 2027이후
계 | 12 | 9 | 4 | 5${blank} | 3
군비 | 12 | 9 | 4 | 5${blank} | 3

구분 | 가 | 나 | 다 | 라${blank} | 마
홀로`;

test("a column is wanted right of the last year, where all grids of the sheet end theirs alike", () => {
  const snapshot = workbookFromText({ 카드: card("") });
  const book = readBook(snapshot, TERM);
  expect(book.pledges[0]!.grids).toHaveLength(1);
  expect(wantedColumns(book, snapshot, 2027)).toEqual([{ sheet: "카드", at: 5 }]);
  expect(wantedColumns(book, snapshot, 2029)).toEqual([]);
  const roomy = workbookFromText({ 카드: card(" | ") });
  expect(wantedColumns(readBook(roomy, TERM), roomy, 2027)).toEqual([]);
});

test("what ended beside the new column takes it in; the grid and rows without anything there do not", () => {
  const snapshot = workbookFromText({ 카드: card(" | ") });
  const { steps, notes } = takeColumnIn(readBook(snapshot, TERM), snapshot, { sheet: "카드", at: 5 });
  expect(steps).toEqual([
    { kind: "unmerge", sheet: "카드", range: "D1:E1" },
    { kind: "merge", sheet: "카드", range: "D1:F1" },
    { kind: "merge", sheet: "카드", range: "E7:F7" }
  ]);
  expect(notes).toEqual([{ code: "year-widened", data: { sheet: "카드", cells: "D1:F1, E7:F7" } }]);
});
