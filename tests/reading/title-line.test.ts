import { readBook } from "../../src/reading";
import { workbookFromText } from "../builders/sheet-text";

const CARD = `
  ○ 사업기간 : 2022 ~ 2026
  ○ 총사업비 : 60백만원
  단위: 백만원
  구분 | 총계 | 2023 | 2024
  계 | 60 | 20 | 40
  국비 | 60 | 20 | 40`;

function identityOf(lines: string): readonly (readonly [string, string])[] {
  const { pledges } = readBook(workbookFromText({ 카드: `${lines}${CARD}` }));
  return pledges.map(({ number, name }) => [number, name]);
}

test.each([
  ["1-1. 청년 일자리 창출", "1-1", "청년 일자리 창출"],
  ["1-1. 청년 일자리 창출 | < | < | <", "1-1", "청년 일자리 창출"],
  ["2-3-1) 청년 2030 일자리", "2-3-1", "청년 2030 일자리"],
  ["공감행정 ➁-8 청년 일자리", "공감행정 ➁-8", "청년 일자리"]
])("%s over a card without labels for them is its number and name", (title, number, name) => {
  expect(identityOf(title)).toEqual([[number, name]]);
});

test.each(["1. 청년 일자리", "2023-2024 청년 일자리", "1-1. 투자계획", "2026. 1. 5. 현재"])(
  "%s is neither",
  (title) => {
    expect(identityOf(title)).toEqual([["", "카드"]]);
  }
);

test("a labelled number goes before the title line", () => {
  expect(identityOf("1-1. 청년 일자리\n관리번호 | 3-2")).toEqual([["3-2", ""]]);
});
