import type { Finding, RuleCoverage } from "../../src/rules/finding";
import { judgeFindings, falseAlarms, type ErrorJudgement, type Told } from "./judge-findings";
import { judgeReading } from "./judge-reading";
import type { Layout } from "./layout";
import { checkTrue, lastSent, makeCase, type Case, type Checked } from "./try-book";

/** What came of one workbook: of the clean one, and of the same with an error in it. */
export interface Outcome {
  readonly index: number;
  readonly bookSeed: string;
  /** Of the class of errors. */
  readonly name: string;
  readonly layout: Layout;
  readonly pledges: number;
  readonly grids: number;
  readonly understood: number;
  /** Why what was read is not what was meant; empty where all was understood. */
  readonly misread: readonly string[];
  readonly alarms: readonly Finding[];
  /** Null where no error could be seeded. */
  readonly error: ErrorJudgement | null;
  /** What was seeded, for a list of misses. */
  readonly seededAt: Case["seeded"];
  readonly toolErrors: number;
  readonly milliseconds: number;
}

export interface Run {
  readonly outcomes: readonly Outcome[];
  /** By rule: how often it was asked with what outcome, over clean and seeded workbooks. */
  readonly coverage: ReadonlyMap<string, RuleCoverage>;
}

/** Makes and checks so many workbooks; the same seed and count give the same run. */
export function run(seed: string, count: number, from = 0): Run {
  const coverage = new Map<string, RuleCoverage>();
  const outcomes: Outcome[] = [];
  for (let index = from; index < from + count; index++)
    outcomes.push(tryCase(makeCase(seed, index), coverage));
  return { outcomes, coverage };
}

function tryCase(made: Case, coverage: Map<string, RuleCoverage>): Outcome {
  const { truth, seeded, errorClass } = made;
  const last = lastSent(made);
  const clean = checkTrue(truth, truth.snapshot, last);
  addUp(coverage, clean.result.coverage);
  const reading = judgeReading(clean.book, truth);
  const wrong = reading.grids.filter(({ why }) => why !== "");
  const spoilt = seeded && checkTrue(truth, seeded.snapshot, last);
  if (spoilt) addUp(coverage, spoilt.result.coverage);
  return {
    index: made.index,
    bookSeed: made.bookSeed,
    name: errorClass.name,
    layout: truth.layout,
    pledges: truth.pledges.length,
    grids: reading.grids.length,
    understood: reading.grids.length - wrong.length,
    misread: [...(reading.pledges === "" ? [] : [reading.pledges]), ...wrong.map(({ why }) => why)],
    alarms: falseAlarms(clean.result.findings, truth),
    error: spoilt && judgeFindings(toldBy(spoilt), toldBy(clean), seeded, errorClass),
    seededAt: seeded,
    toolErrors: clean.result.toolErrors.length + (spoilt?.result.toolErrors.length ?? 0),
    milliseconds: Math.max(clean.milliseconds, spoilt?.milliseconds ?? 0)
  };
}

function toldBy({ book, result }: Checked): Told {
  return { findings: result.findings, notUnderstood: book.notUnderstood };
}

function addUp(all: Map<string, RuleCoverage>, more: Readonly<Record<string, RuleCoverage>>): void {
  for (const [id, { pass, violation, needsReview, notApplicable }] of Object.entries(more)) {
    const before = all.get(id) ?? { pass: 0, violation: 0, needsReview: 0, notApplicable: 0 };
    all.set(id, {
      pass: before.pass + pass,
      violation: before.violation + violation,
      needsReview: before.needsReview + needsReview,
      notApplicable: before.notApplicable + notApplicable
    });
  }
}
