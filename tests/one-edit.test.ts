import { BASIS } from "./builders/pledge-workbook";
import { workbookFromText } from "./builders/sheet-text";
import { readBook } from "../src/reading";
import { RULES } from "../src/rules/catalogue";
import { checkBook, type CheckResult } from "../src/rules/check";
import { isBookRule } from "../src/rules/rule";
import type { SheetSnapshot, Snapshot } from "../src/workbook/snapshot";

const options = { basisDate: BASIS, publicCopy: false };

/** So many pledges of two cards each; the amounts of each are its own. */
function cards(count: number): Snapshot {
  const sheets = Array.from({ length: count }, (_, index) => {
    const [number, amount] = [`1-${index + 1}`, 100 + index];
    const head = `관리번호 | ${number} | 공약명 | 공약 ${number}\n총괄부서 | 기획과 | 사업기간 | 2022~2026`;
    const grid = `(단위: 백만원)\n재원 | 총계 | 2022 | 2023\n계 | ${amount + 7} | ${amount} | 7\n국비 | ${amount + 4} | ${amount} | 4\n군비 | 3 | 0 | 3`;
    return [
      [`${number} 실천계획`, `공약사업 관리카드(실천계획)\n${head}\n${grid}`],
      [`${number} 이행현황`, `공약사업 관리카드(이행현황)\n${head}\n${grid}`]
    ];
  }).flat();
  return workbookFromText(Object.fromEntries(sheets) as Record<string, string>);
}

/** The workbook with another value in every cell of the sheet that holds the old one. */
function edited(snapshot: Snapshot, at: number, from: number | string, to: number | string): Snapshot {
  const change = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === from ? { ...cell, value: to } : cell))
  });
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet, place) => (place === at ? change(sheet) : sheet))
  };
}

function check(snapshot: Snapshot): CheckResult {
  return checkBook(readBook(snapshot), snapshot, options);
}

/** As if nothing of the workbook had ever been read. */
const anew = (snapshot: Snapshot): CheckResult => check(structuredClone(snapshot));

/** How often rules are asked about a pledge or a sheet for the work. */
function asked(work: () => void): number {
  const spies = RULES.filter((rule) => !isBookRule(rule)).map((rule) => jest.spyOn(rule, "check"));
  work();
  const times = spies.reduce((all, spy) => all + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return times;
}

test("after one edit as little is asked again among many cards as among few", () => {
  const after = (count: number): number => {
    const before = cards(count);
    check(before);
    const edit = edited(before, count, 100 + count / 2, 5);
    return asked(() => check(edit));
  };
  const rules = (scope: string): number => RULES.filter(({ meta }) => meta.scope === scope).length;
  // the pledge, its two cards, and the first sheet, on which links are told
  expect(after(8)).toBeLessThanOrEqual(rules("pledge") + 3 * rules("sheet"));
  expect(after(40)).toBe(after(8));
});

test.each([
  ["an amount", 9, 104, 5000],
  ["an amount of the first card", 0, 100, 5000],
  ["an amount of the last card", 23, 111, 5000],
  ["a number, which is another pledge's now", 9, "1-5", "1-3"],
  ["a name", 9, "공약 1-5", "공약 1-6"],
  [
    "a title, so that the card is of another kind",
    9,
    "공약사업 관리카드(이행현황)",
    "공약사업 관리카드(실천계획)"
  ],
  ["a personal datum", 9, "기획과", "기획과 010-1234-5678"],
  ["a department that is not filled in", 9, "기획과", "{{부서}}"],
  ["a period", 9, "2022~2026", "2022~2021"]
])("edited in %s, and edited back, it comes to the same as if read anew", (_, at, from, to) => {
  const before = cards(12);
  const first = check(before);
  const edit = edited(before, at, from, to);
  const second = check(edit);
  expect(second).toEqual(anew(edit));
  expect(readBook(edit)).toEqual(readBook(structuredClone(edit)));
  expect(readBook(edit)).not.toEqual(readBook(before));
  expect(check(before)).toEqual(first);
  expect(check(edited(edit, at, to, from))).toEqual(first);
});

test("what stands on one sheet and is told on another is asked again", () => {
  const before = cards(6);
  const withLinks: Snapshot = { ...before, externalLinks: ["옛 자료.xlsx"] };
  expect(check(before)).not.toEqual(check(withLinks));
  const hidden: Snapshot = {
    ...before,
    sheets: before.sheets.map((sheet, at) => (at === 4 ? { ...sheet, visibility: "hidden" } : sheet))
  };
  const told = check(hidden);
  const named: Snapshot = {
    ...hidden,
    names: [{ name: "표", refersTo: `'${hidden.sheets[4]!.name}'!$A$1` }]
  };
  expect(check(named)).not.toEqual(told);
  expect(check(named)).toEqual(anew(named));
});

test("with sheets gone, come or moved it comes to the same as if read anew", () => {
  const before = cards(6);
  check(before);
  for (const sheets of [
    before.sheets.slice(0, -2),
    before.sheets.slice(2),
    before.sheets.filter((_, at) => at !== 5),
    [...before.sheets.slice(6), ...before.sheets.slice(0, 6)]
  ]) {
    const other = { ...before, sheets };
    expect(check(other)).toEqual(anew(other));
  }
  expect(check(before)).toEqual(anew(before));
});

test("another date, copy or rule set is another question", () => {
  const before = cards(4);
  const [book, all] = [readBook(before), check(before)];
  const early = checkBook(book, before, { basisDate: { year: 2022, month: 1, day: 1 }, publicCopy: true });
  expect(early).not.toEqual(all);
  const few = checkBook(book, before, { ...options, rules: ["left-over", "grid-source-sum"] });
  expect(few.coverage["plan-total"]).toEqual({ pass: 0, violation: 0, needsReview: 0, notApplicable: 0 });
  expect(few.coverage["grid-source-sum"]).toEqual(all.coverage["grid-source-sum"]);
  expect(checkBook(book, before, options)).toEqual(all);
});
