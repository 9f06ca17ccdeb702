import { formatDecimal } from "../../pledge/decimal";
import { DEFAULT_PROFILE } from "../../pledge/profile";
import { createVocabulary } from "../labels/vocabulary";
import { alike } from "../labels/fold";
import { countsIn } from "./counts";
import { datesIn, yearSpansIn } from "./dates";
import { itemTree, type SourceLine } from "./item-tree";
import { isDone } from "./mentions";
import { percentsIn } from "./percents";

const day = (date: { year: number; month: number; day: number }): string =>
  `${date.year}-${date.month}-${date.day}`;

test.each([
  ["2022.12.30.", ["2022-12-30..2022-12-30"]],
  ["2022. 12. 15.", ["2022-12-15..2022-12-15"]],
  ["2023.5. 8.", ["2023-5-8..2023-5-8"]],
  ["2023년 3월 2일", ["2023-3-2..2023-3-2"]],
  ["2023.1.2.~1.13.", ["2023-1-2..2023-1-13"]],
  ["2023.3.30.~3.31.", ["2023-3-30..2023-3-31"]],
  ["2023.5~2023.9", ["2023-5-0..2023-9-0"]],
  ["2023.5.1.~7.", ["2023-5-1..2023-5-7"]],
  ["'22.3.1.", ["2022-3-1..2022-3-1"]],
  ["‘22. 3. 1.", ["2022-3-1..2022-3-1"]],
  ["2023-09-04", ["2023-9-4..2023-9-4"]],
  ["2023.2.30.", ["2023-2-30..2023-2-30"]],
  ["2023.13.1.", ["2023-13-1..2023-13-1"]],
  ["2022.12.29.~2023.1.5.", ["2022-12-29..2023-1-5"]],
  ["2023.15% 상승", []],
  ["2023.5백만원", []],
  ["2023년 실적", []]
])("dates in %j", (text, expected) => {
  expect(datesIn(alike(text)).map(({ from, to }) => `${day(from)}..${day(to)}`)).toEqual(expected);
});

test.each([
  ["2023~2024(40백만원)", ["2023-2024"]],
  ["2022년 ~ 2026년", ["2022-2026"]],
  ["'23~'24", ["2023-2024"]],
  ["2023.5~2023.9", []],
  ["2024~2023", []]
])("year spans in %j", (text, expected) => {
  expect(yearSpansIn(alike(text), datesIn(alike(text))).map(({ from, to }) => `${from}-${to}`)).toEqual(
    expected
  );
});

test.each([
  ["10명(내부2, 외부8)", ["10=2+8"]],
  ["위원 10명(내부 2명, 외부 8명)", ["10=2+8"]],
  ["8개 군 :1등급(7), 2등급(18), 3등급(32), 4등급(19), 5등급(6)", ["8=7+18+32+19+6"]],
  ["85명(증평군 공무원)", []],
  ["특강(112명)", []],
  ["5건(국비 3백만원, 군비 2백만원)", []]
])("counts in %j", (text, expected) => {
  const found = countsIn(text).map(
    ({ count, parts }) =>
      `${formatDecimal(count)}=${parts.map((part) => formatDecimal(part.count)).join("+")}`
  );
  expect(found).toEqual(expected);
});

test.each([
  ["이수율 85%(403명/474명)", "85 403/474"],
  ["474명 중 403명(85%) 이수", "85 403/474"],
  ["85% 474명 403명", "85 403/474"],
  ["이수율 90% 목표", "90 -/-"]
])("percentages in %j", (text, expected) => {
  const [found] = percentsIn(text);
  const show = (part: Parameters<typeof formatDecimal>[0] | null): string =>
    part ? formatDecimal(part) : "-";
  expect(found && `${show(found.percent)} ${show(found.part)}/${show(found.whole)}`).toBe(expected);
});

const vocabulary = createVocabulary(DEFAULT_PROFILE);
const lines = (...texts: string[]): SourceLine[] =>
  texts.map((text, line) => ({ cell: { sheet: "가", row: 0, column: 0 }, line, text }));

test("bullets nest by rank, whatever bullets the sheet uses, and bare lines continue the item before", () => {
  const [first, second] = itemTree(
    lines("○ 하나 : 5백만원", "  계속되는 줄", " - 둘", "  • 셋", "   ⁃ 넷", "○ 다섯"),
    vocabulary
  );
  expect(first!.text).toBe("하나 : 5백만원 계속되는 줄");
  expect(first!.children[0]!.children[0]!.children[0]!).toMatchObject({ text: "넷", level: 4, line: 4 });
  expect(second).toMatchObject({ text: "다섯", level: 1, line: 5 });
});

test("dashes alone are the top level; lines without any bullet are items of their own", () => {
  expect(itemTree(lines("- 하나", "- 둘"), vocabulary).map(({ level }) => level)).toEqual([1, 1]);
  expect(itemTree(lines("설계 완료", "착공"), vocabulary).map(({ title }) => title)).toEqual([
    "설계 완료",
    "착공"
  ]);
});

test("what is still to come is no deed", () => {
  expect(isDone("착공 : 2023.3.2.")).toBe(true);
  expect(isDone("2024년 준공 예정")).toBe(false);
});
