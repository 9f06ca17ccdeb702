import { ARITHMETIC } from "./errors";
import type { Outcome } from "./run";

/** Of one class of errors. Shares are of 1. */
export interface ClassFigures {
  readonly name: string;
  readonly seeded: number;
  readonly found: number;
  /** Without a finding, but with a question: two readings of the sheet are equally good. */
  readonly asked: number;
  /** Errors that touch what was seeded, of all errors told. */
  readonly precision: number;
  readonly first: number;
  /** Several explanations are equally good, the true one is among them. */
  readonly among: number;
  readonly value: number;
}

export interface RunFigures {
  readonly classes: readonly ClassFigures[];
  readonly recall: number;
  /** Of all errors with one best explanation. */
  readonly rightCellFirst: number;
  readonly rightValueFirst: number;
  readonly falseErrors: number;
  /** Per pledge of a clean workbook. */
  readonly falseWarnings: number;
  readonly understood: number;
  readonly workbooks: number;
  readonly pledges: number;
  readonly grids: number;
  readonly toolErrors: number;
}

/** The figures of a run, by class and as a whole. Formulas: see README, section on accuracy. */
export function figuresOf(outcomes: readonly Outcome[]): RunFigures {
  const names = [...new Set(outcomes.flatMap(({ name, error }) => (error ? [name] : [])))];
  const classes = names.map((name) =>
    classFigures(
      name,
      outcomes.filter((outcome) => outcome.name === name)
    )
  );
  const counted = classes.filter(({ name }) => ARITHMETIC.has(name));
  const total = (of: (figures: ClassFigures) => number): number =>
    counted.reduce((sum, figures) => sum + of(figures), 0);
  const single = total(({ found, among }) => found - among);
  const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((all, one) => all + of(one), 0);
  const warnings = sum(({ alarms }) => alarms.filter(({ severity }) => severity === "warning").length);
  const pledges = sum((outcome) => outcome.pledges);
  const grids = sum((outcome) => outcome.grids);
  return {
    classes,
    recall: share(
      total(({ found, asked }) => found + asked),
      total(({ seeded }) => seeded)
    ),
    rightCellFirst: share(
      total(({ first }) => first),
      single
    ),
    rightValueFirst: share(
      total(({ value }) => value),
      single
    ),
    falseErrors: sum(({ alarms }) => alarms.filter(({ severity }) => severity === "error").length),
    falseWarnings: share(warnings, pledges),
    understood: share(
      sum((outcome) => outcome.understood),
      grids
    ),
    workbooks: outcomes.length,
    pledges,
    grids,
    toolErrors: sum((outcome) => outcome.toolErrors)
  };
}

function classFigures(name: string, outcomes: readonly Outcome[]): ClassFigures {
  const errors = outcomes.flatMap(({ error }) => (error ? [error] : []));
  const count = (wanted: (error: (typeof errors)[number]) => boolean): number => errors.filter(wanted).length;
  const told = errors.reduce((all, error) => all + error.errors, 0);
  const stray = errors.reduce((all, error) => all + error.strayErrors.length, 0);
  return {
    name,
    seeded: errors.length,
    found: count(({ found }) => found),
    asked: count(({ asked }) => asked),
    precision: share(told - stray, told),
    first: count(({ rightCell }) => rightCell === "first"),
    among: count(({ rightCell }) => rightCell === "among alternatives"),
    value: count(({ rightCell, rightValue }) => rightCell === "first" && rightValue)
  };
}

/** 1 where there is nothing to share. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
