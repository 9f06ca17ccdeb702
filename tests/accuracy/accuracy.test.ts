import { ARITHMETIC, errorClassOf, FAULTS } from "./errors";
import { run, type Outcome } from "./run";
import { reportOf, summaryOf } from "./report";
import { ruleTable } from "./rule-table";

function isSilent(error: Outcome["error"]): boolean {
  return error !== null && !error.found && !error.asked;
}

const whole = run("office", 160);
const { outcomes } = whole;
const list = (wanted: (outcome: Outcome) => readonly string[]): readonly string[] =>
  outcomes.flatMap((outcome) => wanted(outcome).map((line) => `#${outcome.index} ${line}`));

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

test("a rule that never fired is named", () => {
  const never = ruleTable({ outcomes: [], coverage: new Map() })
    .split("\n")
    .filter((line) => line.startsWith("never fired:"));
  expect(never).toEqual([expect.stringContaining("grid-source-sum")]);
});

test("what shows only beside the last submission is told, and nothing of a clean workbook", () => {
  const told: [string, boolean | undefined][] = [];
  for (const { name, besideLast } of FAULTS) {
    if (!besideLast) continue;
    const at = indexOfFault(name);
    const [outcome] = run("last", 1, at).outcomes;
    expect(outcome?.alarms.filter(({ rule }) => rule.startsWith("baseline-"))).toEqual([]);
    told.push([name, outcome?.error?.found]);
  }
  expect(told).toEqual([
    ["baseline-closed-year", true],
    ["baseline-execution-fell", true],
    ["baseline-rate-fell", true],
    ["baseline-pledge-lost", true]
  ]);
});

/** The first index at which the fault has its turn. */
function indexOfFault(name: string): number {
  for (let index = 0; index < 2000; index++) if (errorClassOf(index).name === name) return index;
  throw new Error(`${name} has no turn`);
}
