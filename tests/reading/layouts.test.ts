import { readBook } from "../../src/reading";
import type { Snapshot } from "../../src/workbook/snapshot";
import { workbookFromText } from "../builders/sheet-text";
import { LAYOUTS } from "./layout-cases";
import { errorsOf, toldBook, toldDoubts, withValue } from "./told-book";

const trimmed = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");

describe.each(LAYOUTS)("$name", ({ sheet, told, doubts = [], wrong }) => {
  const snapshot = workbookFromText({ 카드: sheet });

  test("is read as it is meant", () => {
    const book = readBook(snapshot);
    expect(toldBook(book)).toBe(trimmed(told));
    expect(toldDoubts(book)).toEqual(doubts);
  });

  test("gives no error", () => {
    expect(errorsOf(snapshot)).toEqual([]);
  });

  test("a wrong figure is told at its cell", () => {
    for (const [cell, value] of wrong) expectTold(withValue(snapshot, cell, value), cell);
  });
});

function expectTold(snapshot: Snapshot, cell: string): void {
  const errors = errorsOf(snapshot);
  expect(errors.map(({ rule }) => rule)).toContainEqual(expect.stringMatching(/^(?:grid|execution|plan)-/));
  expect(errors.flatMap(({ cells }) => cells)).toContain(cell);
}
