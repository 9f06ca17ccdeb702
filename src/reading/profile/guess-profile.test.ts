import { workbookFromText } from "../../../tests/builders/sheet-text";
import type { Profile } from "../../pledge/profile";
import { readBook } from "..";

const GRID = "구분 | 합계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 30 | 10 | 20";

function guess(text: string): Profile {
  const { profile, profileGuessed } = readBook(workbookFromText({ "1-1": text }));
  expect(profileGuessed).toBe(true);
  return profile;
}

test("only what the office's own forms have a place for is required of them", () => {
  const bare = guess(`공약명 | 청년 일자리\n\n단위: 백만원\n${GRID}`);
  expect(bare.requiredFields).toEqual(["name"]);
  const fuller = guess(
    `관리번호 | 1-1 | 공약명 | 청년 일자리\n총괄부서 | | 사업기간 |\n\n단위: 백만원\n${GRID}`
  );
  expect(fuller.requiredFields).toEqual(["number", "name", "department", "period"]);
});

test.each([
  ["부안군 민선8기 공약사업 관리카드", "부안군", "군"],
  ["민선8기 보령시장 공약 관리카드", "보령시", "시"],
  ["서울특별시 강남구 공약사업 관리카드", "강남구", "자치구"],
  ["경기도 수원시 공약 관리카드", "수원시", "시"],
  ["수원시 팔달구 공약 관리카드", "수원시", "시"],
  ["대전광역시 공약 관리카드", "대전광역시", "광역시·도"],
  ["세종특별자치시 공약 관리카드", "세종특별자치시", "광역시·도"],
  ["경기도 공약 관리카드", "경기도", "도"],
  ["경기도지사 공약 관리카드", "경기도", "도"],
  ["전통시장 활성화 공약 관리카드", "", "군"],
  ["공약 이행도 관리카드", "", "군"]
])("%j names its office", (title, name, kind) => {
  const { municipality } = guess(`${title}\n관리번호 | 1-1\n공약명 | 가\n단위: 백만원\n${GRID}`);
  expect(municipality).toEqual({ name, kind });
});

test.each([
  [["국비", "도비", "군비"], "군"],
  [["국비", "시비", "군비"], "군"],
  [["국비", "도비", "시비"], "시"],
  [["국비", "시비", "구비"], "자치구"],
  [["국비", "도비", "시군비"], "도"],
  [["국비", "시비", "구·군비"], "광역시·도"]
])("sources %j tell the kind %s", (sources, kind) => {
  const rows = sources.map((source) => `${source} | 10 | 5 | 5`).join("\n");
  const { municipality } = guess(
    `관리번호 | 1-1\n공약명 | 가\n단위: 백만원\n구분 | 합계 | 2023 | 2024\n계 | 30 | 15 | 15\n${rows}`
  );
  expect(municipality.kind).toBe(kind);
});

test.each([
  [[2022, 2023, 2024, 2025, 2026], "", "2022-07-01", "2026-06-30"],
  [[2026, 2027, 2028, 2029, 2030], "", "2026-07-01", "2030-06-30"],
  [[2025, 2026], "", "2022-07-01", "2026-06-30"],
  [[2026], "", "2022-07-01", "2026-06-30"],
  [[2026], "민선9기", "2026-07-01", "2030-06-30"],
  [[2022, 2023], "민선6기", "2022-07-01", "2026-06-30"],
  [[2023, 2024, 2025, 2026, 2027], "", "2023-07-01", "2027-06-30"],
  [[2022, 2023, 2024, 2025, 2026, 2027, 2028], "", "2022-07-01", "2028-06-30"],
  [[2022, 2023, 2032, 2025, 2026], "", "2022-07-01", "2026-06-30"]
])("the years %j of %j are in the term %s to %s", (years, label, from, to) => {
  const { term } = guess(
    `${label} 공약 관리카드\n관리번호 | 1-1\n공약명 | 가\n단위: 백만원\n구분 | ${years.join(" | ")}\n계 | ${years.map(() => 1).join(" | ")}\n국비 | ${years.map(() => 1).join(" | ")}`
  );
  expect([term.from, term.to]).toEqual([from, to]);
});
