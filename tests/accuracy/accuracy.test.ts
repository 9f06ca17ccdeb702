import { ARITHMETIC } from "./errors";
import type { Layout } from "./layout";
import { run, type Outcome } from "./run";
import { reportOf, summaryOf } from "./report";

/** Ways of laying out that the reading does not understand yet. */
function isLeftOut({ form, headerRows, unitPlace }: Layout): boolean {
  const unnamed = headerRows === "1" && (form.endsWith("-table") || unitPlace === "heading");
  return form === "side-by-side" || unnamed;
}

function isSilent(error: Outcome["error"]): boolean {
  return error !== null && !error.found && !error.asked;
}

const whole = run("office", 160);
const outcomes = whole.outcomes.filter(({ layout }) => !isLeftOut(layout));
const list = (wanted: (outcome: Outcome) => readonly string[]): readonly string[] =>
  outcomes.flatMap((outcome) => wanted(outcome).map((line) => `#${outcome.index} ${line}`));

test("the sample is large enough to say something", () => {
  expect(outcomes.length).toBeGreaterThan(60);
});

test("what was meant is what was read", () => {
  expect(list(({ misread }) => misread)).toEqual([]);
});

test("clean workbooks have no findings of an error's severity", () => {
  expect(
    list(({ alarms }) => alarms.filter(({ severity }) => severity === "error").map(({ rule }) => rule))
  ).toEqual([]);
});

test("every seeded error is told", () => {
  expect(list(({ error, name }) => (isSilent(error) && ARITHMETIC.has(name) ? [name] : []))).toEqual([]);
});

test("the report is the same for the same seed, and ends in figures", () => {
  const small = run("report", 20);
  expect(reportOf(run("report", 20))).toBe(reportOf(small));
  expect(Object.keys(summaryOf(small))).toEqual(
    expect.arrayContaining([
      "recall",
      "rightCellFirst",
      "rightValueFirst",
      "falseErrors",
      "falseWarnings",
      "understood"
    ])
  );
});
