import { readBook } from "../../src/reading";
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

  test.each(wrong)("a wrong figure in %s is told at its cell", (cell, value) => {
    const errors = errorsOf(withValue(snapshot, cell, value));
    expect(errors.map(({ rule }) => rule)).toContainEqual(expect.stringMatching(/^(?:grid|execution|plan)-/));
    expect(errors.flatMap(({ cells }) => cells)).toContain(cell);
  });
});
