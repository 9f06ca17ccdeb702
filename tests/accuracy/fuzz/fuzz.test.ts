import { readBook } from "../../../src/reading";
import { fuzz, fuzzBook } from "./fuzz";

test("random and torn workbooks are read and checked without a crash", () => {
  const done = fuzz("test", 300);
  expect(done.crashes).toEqual([]);
  expect(done.sheets).toBeGreaterThanOrEqual(300);
});

test("a table of pledges without any column of amounts ends", () => {
  expect(() => readBook(fuzzBook("1", 118))).not.toThrow();
});

test("the same seed and index give the same workbook", () => {
  for (const index of [0, 1]) expect(fuzzBook("same", index)).toEqual(fuzzBook("same", index));
  expect(fuzzBook("same", 0)).not.toEqual(fuzzBook("other", 0));
});

test("random workbooks hold labels, numbers, formulas and merges", () => {
  const sheets = Array.from({ length: 20 }, (_, at) => fuzzBook("kinds", 2 * at)).flatMap(
    (book) => book.sheets
  );
  const cells = sheets.flatMap((sheet) => sheet.cells);
  expect(cells.some(({ value }) => value === "국비")).toBe(true);
  expect(cells.some(({ value }) => typeof value === "number")).toBe(true);
  expect(cells.some(({ uncomputed }) => uncomputed === true)).toBe(true);
  expect(sheets.some(({ merges }) => merges.length > 0)).toBe(true);
});
