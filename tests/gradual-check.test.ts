import { readFileSync } from "node:fs";
import type { Gradual, Progress } from "../src/gradual/gradual";
import { readXlsx } from "../src/hosts/xlsx/read";
import type { PledgeBook } from "../src/pledge/pledge-book";
import { readBook, readBookGradually } from "../src/reading";
import { RULES } from "../src/rules/catalogue";
import { checkBook, checkBookGradually, type CheckResult } from "../src/rules/check";

const options = { basisDate: { year: 2025, month: 12, day: 31 }, publicCopy: true };
const bytes = new Uint8Array(readFileSync("assets/samples/seed-card-errors.xlsx"));

/** Read anew each time: what is remembered of one reading must not help the next. */
const fresh = (): ReturnType<typeof readXlsx> => readXlsx(bytes);

function bitsOf<Result>(work: Gradual<Result>): {
  readonly come: readonly Progress[];
  readonly result: Result;
} {
  const come: Progress[] = [];
  for (;;) {
    const bit = work.next();
    if (bit.done === true) return { come, result: bit.value };
    come.push(bit.value);
  }
}

test("bit by bit it comes to the same as at once", () => {
  const snapshot = fresh();
  const read = bitsOf(readBookGradually(snapshot));
  const checked = bitsOf(checkBookGradually(read.result, snapshot, options));
  const other = fresh();
  const book = readBook(other);
  expect(read.result).toEqual(book);
  expect(checked.result).toEqual(checkBook(book, other, options));
  expect(checked.result.findings.length).toBeGreaterThan(30);
});

test("there is a pause for every sheet and for every pledge, and it never goes back", () => {
  const snapshot = fresh();
  const read = bitsOf(readBookGradually(snapshot));
  const checked = bitsOf(checkBookGradually(read.result, snapshot, options));
  for (const [{ come }, stage, all] of [
    [read, "sheets", snapshot.sheets.length],
    [checked, "pledges", read.result.pledges.length]
  ] as const) {
    expect(new Set(come.map((progress) => `${progress.stage} of ${progress.all}`))).toEqual(
      new Set([`${stage} of ${all}`])
    );
    const done = come.map((progress) => progress.done);
    expect([...done].sort((one, other) => one - other)).toEqual(done);
    expect(new Set(done).size).toBeGreaterThanOrEqual(all);
    expect(done.at(-1)).toBe(all);
  }
});

test("a check that was given up leaves nothing wrong, and what it had asked is not asked again", () => {
  const rule = RULES.find((each) => each.meta.scope === "pledge");
  if (!rule) throw new Error("no rule");
  const asked = jest.spyOn(rule, "check");
  const snapshot = fresh();
  const reading = readBookGradually(snapshot);
  for (let bit = 0; bit < 40; bit++) reading.next();
  const book: PledgeBook = readBook(snapshot);
  const checking = checkBookGradually(book, snapshot, options);
  for (let bit = 0; bit < 5; bit++) checking.next();
  expect(asked).toHaveBeenCalledTimes(5);
  const result: CheckResult = checkBook(book, snapshot, options);
  expect(asked).toHaveBeenCalledTimes(book.pledges.length);
  const untouched = fresh();
  expect(result).toEqual(checkBook(readBook(untouched), untouched, options));
  asked.mockRestore();
});
