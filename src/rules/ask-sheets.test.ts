import { workbookFromText } from "../../tests/builders/sheet-text";
import type { PledgeBook } from "../pledge/pledge-book";
import { readBook } from "../reading";
import { checkWith } from "./check";
import type { SheetRule } from "./rule";

const card = (number: string): string =>
  `공약사업 관리카드(실천계획)\n관리번호 | ${number} | 공약명 | 공약 ${number}\n총괄부서 | 가과 | 사업기간 | 2022~2026`;
const snapshot = workbookFromText({ 하나: card("1"), 둘: card("2"), 셋: card("3") });
const options = { basisDate: { year: 2025, month: 12, day: 31 }, publicCopy: false };

/** Passes once for each letter of the names of the pledges on the sheet. */
function ruleOfNames(restsOnSheet?: SheetRule["restsOnSheet"]) {
  const asked = jest.fn();
  const rule: SheetRule = {
    meta: {
      id: "names",
      severities: ["info"],
      scope: "sheet",
      topic: "set",
      title: { ko: "이름", en: "Names" },
      fixable: false,
      messages: {}
    },
    check: (sheet, context) => {
      asked();
      for (const { cards, name } of context.book.pledges)
        if (cards.some(({ range }) => range.sheet === sheet.name)) context.pass(name.length);
    },
    ...(restsOnSheet ? { restsOnSheet } : {})
  };
  return { rule, asked };
}

const book = readBook(snapshot);
const named: PledgeBook = {
  ...book,
  pledges: book.pledges.map((pledge, at) => (at === 1 ? { ...pledge, name: "긴 이름의 공약" } : pledge))
};

test("a sheet is asked about again where another pledge stands on it", () => {
  const { rule, asked } = ruleOfNames(() => true);
  const first = checkWith([rule], book, snapshot, options).coverage["names"]!.pass;
  expect(asked).toHaveBeenCalledTimes(3);
  expect(checkWith([rule], named, snapshot, options).coverage["names"]!.pass).toBe(first + 4);
  expect(asked).toHaveBeenCalledTimes(4);
  expect(checkWith([rule], named, snapshot, { ...options, publicCopy: true }).coverage["names"]!.pass).toBe(
    first + 4
  );
  expect(asked).toHaveBeenCalledTimes(7);
});

test("a rule that says nothing of what it rests on is asked about every sheet, every time", () => {
  const always = ruleOfNames();
  const elsewhere = ruleOfNames(({ name }) => name !== "셋");
  for (const times of [1, 2]) {
    checkWith([always.rule, elsewhere.rule], book, snapshot, options);
    expect(always.asked).toHaveBeenCalledTimes(3 * times);
  }
  expect(elsewhere.asked).toHaveBeenCalledTimes(3 + 1);
});
