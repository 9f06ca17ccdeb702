import { namesYearPart } from "./year-parts";

test.each([
  "1분기",
  "2/4 분기",
  "제3분기",
  "Ⅳ분기",
  "상 반 기",
  "하반기\n",
  "상반期",
  "하반기\u200b",
  "상반기\u3000",
  "상반기".normalize("NFD")
])("%j is a part of a year, however it is written", (label) => {
  expect(namesYearPart(label)).toBe(true);
});

test.each(["", " ", "분기별", "5분기", "1분기 실적", "Q1", "2022", "소계", "사용기"])(
  "%j is none",
  (label) => {
    expect(namesYearPart(label)).toBe(false);
  }
);
