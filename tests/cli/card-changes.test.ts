import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readBook } from "../../src/reading";
import { changeEntriesOf } from "../../src/reading/change-register";
import { readXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { makeCards, run, temporaryFolder } from "./command-line";

const folder = temporaryFolder();
const cards = folder.at("카드.xlsx");
beforeAll(() => {
  makeCards(cards);
});
afterAll(() => {
  folder.remove();
});

const bookOf = (path: string) => {
  const snapshot = readXlsx(new Uint8Array(readFileSync(path)));
  const book = readBook(snapshot);
  return { book, entries: changeEntriesOf(snapshot, book) };
};

const BASIS_DATE = ["--basis-date", "2026-06-30"];

test("rolls a workbook over, and tells what was done", () => {
  const out = folder.at("새 임기.xlsx");
  const { code, told } = run(["roll-over", cards, "-o", out, ...BASIS_DATE, "--reason", "민선9기 출범"]);
  expect([code, told]).toEqual([
    0,
    expect.stringContaining("임기를 민선9기(2026-07-01 ~ 2030-06-30)로 바꾸었습니다.")
  ]);
  const { book, entries } = bookOf(out);
  expect(book.profile.term.label).toBe("민선9기");
  expect(entries).toMatchObject([{ kind: "term-rolled", reason: "민선9기 출범" }]);
});

test("puts a year into every grid, with the column that it needs", () => {
  const out = folder.at("연도.xlsx");
  const { code, told } = run(["add-year", cards, "-o", out, "--year", "2027", ...BASIS_DATE]);
  expect([code, told]).toEqual([0, expect.stringContaining("빈 열을 넣었습니다.")]);
  const years = bookOf(out).book.pledges.flatMap(({ grids }) =>
    grids.map(({ columns }) => columns.filter(({ role }) => role === "year").map(({ key }) => key))
  );
  expect(years.every((own) => own.at(-1) === "2027")).toBe(true);
  expect(run(["add-year", cards, "-o", out, "--year", "내년", ...BASIS_DATE]).code).toBe(2);
});

test("moves, merges and drops, each with its entry", () => {
  const two = folder.at("둘.xlsx");
  run(["new", cards, "-o", two, "--number", "9-9", "--name", "둘째 공약", ...BASIS_DATE]);
  const [first, second] = bookOf(two).book.pledges;
  const moved = folder.at("옮김.xlsx");
  const merged = folder.at("합침.xlsx");
  const dropped = folder.at("폐기.xlsx");
  const number = first!.number;
  expect(
    run(["move", two, "-o", moved, "--number", number, "--department", "도로과", ...BASIS_DATE])
  ).toMatchObject({ code: 0 });
  expect(
    run(["merge", moved, "-o", merged, "--number", number, "--into", second!.number, ...BASIS_DATE])
  ).toMatchObject({ code: 0 });
  expect(
    run(["drop", merged, "-o", dropped, "--number", second!.number, "--date", "2026-05-04", ...BASIS_DATE])
  ).toMatchObject({ code: 0 });
  expect(bookOf(dropped).entries.map(({ kind, date }) => [kind, date?.month])).toEqual([
    ["moved", 6],
    ["merged", 6],
    ["dropped", 5]
  ]);
});

test("says what is wrong, and writes nothing", () => {
  const out = folder.at("없음.xlsx");
  const missing = run(["drop", cards, "-o", out, "--number", "99-99", ...BASIS_DATE]);
  expect(missing.code).toBe(2);
  expect(missing.told).toContain("관리번호 '99-99'인 공약을 찾지 못했습니다.");
  const day = run(["drop", cards, "-o", out, "--number", "1-1", "--date", "어제", ...BASIS_DATE]);
  expect([day.code, day.told]).toEqual([2, expect.stringContaining("변경일 '어제'")]);
  expect(run(["merge", cards, "-o", cards, "--number", "1", "--into", "2"]).code).toBe(2);
});

test("a list with faults is told row by row, and nothing is made", () => {
  const list = folder.at("틀린 목록.csv");
  const out = folder.at("목록.xlsx");
  writeFileSync(list, "관리번호,공약명,시작\n8-1,길,언젠가\n8-2,,2026\n8-3,숲,2026\n8-3,숲 둘,2026\n");
  const { code, told } = run(["new", "-o", out, "--list", list, ...BASIS_DATE]);
  expect(code).toBe(2);
  for (const row of [2, 3, 5]) expect(told).toContain(`목록 ${row}행: `);
  expect(told).toContain("고칠 행이 3개");
  expect(existsSync(out)).toBe(false);
});

test("makes the sheets that are asked for by name", () => {
  const out = folder.at("가계부.xlsx");
  const filled = run([
    "fill",
    cards,
    "-o",
    out,
    ...BASIS_DATE,
    "--overviews",
    "공약가계부",
    "공약이행평가점검표"
  ]);
  expect(filled.code).toBe(0);
  const names = readXlsx(new Uint8Array(readFileSync(out))).sheets.map(({ name }) => name);
  expect(names.slice(-2)).toEqual(["공약가계부", "공약이행평가 점검표"]);
  expect(run(["fill", cards, "-o", out, "--overviews", "없는표"]).code).toBe(2);
});
