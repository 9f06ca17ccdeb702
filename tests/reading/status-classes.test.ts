import type { PledgeBook } from "../../src/pledge/pledge-book";
import { DEFAULT_PROFILE, type Profile } from "../../src/pledge/profile";
import { readBook } from "../../src/reading";
import { checkBook } from "../../src/rules/check";
import { formatRangeRef } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import { workbookFromText } from "../builders/sheet-text";

type Aliases = Profile["statusAliases"];

const card = (body: string): Snapshot =>
  workbookFromText({ 카드: `관리번호 | 1-1 | 공약명 | 청년 일자리\n주관부서 | 경제과\n${body}` });
const matrix = (classes: string, marks: string): Snapshot =>
  card(`❏ 이행현황\n구분 | ${classes} | 비고\n이행도 | ${marks} | 50%`);
const field = (text: string): Snapshot => card(`추진상태 | ${text}\n이행도 | 50%`);
const table = (state: string): Snapshot =>
  workbookFromText({
    총람: `번호 | 공약명 | 추진상태 | 합계 | 2023 | 2024\n1-1 | 길 | ${state} | 30 | 10 | 20\n1-2 | 다리 | 완료 | 5 | 2 | 3`
  });

function read(snapshot: Snapshot, statusAliases: Aliases): PledgeBook {
  return readBook(snapshot, { ...DEFAULT_PROFILE, statusAliases });
}

const marked = (book: PledgeBook): readonly (string | null)[] =>
  (book.pledges[0]?.status?.options ?? []).filter((one) => one.marked).map((one) => one.class);

const asked = ({ notUnderstood }: PledgeBook): readonly string[] =>
  notUnderstood
    .filter(({ reason }) => reason === "status-class-unknown")
    .map(({ range, data }) => `${formatRangeRef(range)} ${String(data["label"])}`);

const rulesOf = (snapshot: Snapshot, aliases: Aliases): readonly string[] =>
  checkBook(read(snapshot, aliases), snapshot, {
    basisDate: { year: 2023, month: 12, day: 31 },
    publicCopy: false
  }).findings.flatMap(({ rule }) => (rule.startsWith("status-") ? rule : []));

const CASES: readonly [string, Snapshot, Aliases, string][] = [
  ["지연", matrix("완료 | 정상추진 | 지연", " | | ○"), { 지연: "partial" }, "카드!D5"],
  ["시기미도래", matrix("완료 | 추진중 | 시기미도래", " | | ○"), { 시기미도래: "on-track" }, "카드!D5"],
  ["추진중", matrix("완료 | 추진중 | 추진전", " | ○ | "), { 추진중: "on-track" }, "카드!C5"],
  ["추진전", matrix("완료 | 추진중 | 추진전", " | | ○"), { "추진 전": "suspended" }, "카드!D5"],
  ["순항", matrix("완료 | 순항 | 정상추진 | 보류", " | ○ | | "), { 순항: "on-track" }, "카드!C5"],
  ["순항", matrix("완료 | 정상추진 | 보류 | 순항", " | | | V"), { 순항: "on-track" }, "카드!E5"],
  ["순항", field("순항"), { 순항: "on-track" }, "카드!B3"],
  ["추진중", field("추진중"), { 추진중: "partial" }, "카드!B3"],
  ["순항", field("□완료 ■순항 □보류"), { 순항: "on-track" }, "카드!B3"],
  ["순항", table("순항"), { 순항: "on-track" }, "총람!C2"]
];

test.each(CASES)("%s is asked about, and is what the profile says (%#)", (word, snapshot, aliases, place) => {
  const unknown = read(snapshot, {});
  expect([marked(unknown), asked(unknown)]).toEqual([[null], [`${place} ${word}`]]);
  expect(rulesOf(snapshot, {})).toEqual([]);
  const known = read(snapshot, aliases);
  expect([marked(known), asked(known)]).toEqual([Object.values(aliases), []]);
});

test("other heads and texts beside the classes are no classes", () => {
  const book = read(matrix("완료 | 정상추진 | 보류 | 판정의견", " | ○ | | 순조로움"), {});
  expect(book.pledges[0]?.status?.options.map(({ label }) => label)).toEqual(["완료", "정상추진", "보류"]);
  expect(asked(read(field("2023년 4월 착공하여 공사 중"), {}))).toEqual([]);
  expect(asked(read(field("비고"), {}))).toEqual([]);
});
