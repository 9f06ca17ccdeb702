import type { Baseline } from "../../src/pledge/baseline";
import { baselineOf } from "../../src/pledge/baseline-of";
import type { Profile } from "../../src/pledge/profile";
import type { PledgeBook } from "../../src/pledge/pledge-book";
import { readBook } from "../../src/reading";
import { checkBook, type CheckResult } from "../../src/rules/check";
import type { Snapshot } from "../../src/workbook/snapshot";
import { errorClassOf, type ErrorClass, type Seeded } from "./errors";
import { makeBook } from "./book/make-book";
import { randomFrom } from "./random";
import type { TrueBook } from "./truth";

/** One workbook of a run: how it was made, and what was then done to it. */
export interface Case {
  readonly index: number;
  /** Of the draws that the workbook was made with. */
  readonly bookSeed: string;
  readonly errorClass: ErrorClass;
  readonly truth: TrueBook;
  /** Null where the workbook has no place for such an error. */
  readonly seeded: Seeded | null;
}

/** Workbooks are drawn anew, until one has a place for the error. */
const DRAWS = 12;

/** The workbook of a run's seed and its index; every class of error has its turn. */
export function makeCase(seed: string, index: number): Case {
  const errorClass = errorClassOf(index);
  let made: Case | null = null;
  for (let draw = 0; draw < DRAWS; draw++) {
    const bookSeed = `${seed} ${index} ${draw}`;
    const random = randomFrom(bookSeed);
    const truth = makeBook(random, { rounded: "no", ...errorClass.needs });
    const seeded = errorClass.seed?.(truth, random.fork("error")) ?? null;
    made = { index, bookSeed, errorClass, truth, seeded };
    if (seeded || !errorClass.seed) break;
  }
  if (!made) throw new RangeError("nothing was drawn");
  return made;
}

export interface Checked {
  readonly book: PledgeBook;
  readonly result: CheckResult;
  readonly milliseconds: number;
}

/** Reads and checks as of the basis date, as the doors do. */
export function check(
  snapshot: Snapshot,
  basisDate: TrueBook["basisDate"],
  profile?: Profile,
  baseline: Baseline | null = null
): Checked {
  const begun = performance.now();
  const book = readBook(snapshot, profile);
  const result = checkBook(book, snapshot, { basisDate, publicCopy: false, baseline });
  return { book, result, milliseconds: performance.now() - begun };
}

/**
 * The same of a workbook that was made. Where its figures are rounded, the office says so in the profile that was
 * guessed: one sum of a small table that misses by one looks like an error, and is told as one, until it does.
 */
export function checkTrue(
  { layout, basisDate }: TrueBook,
  snapshot: Snapshot,
  baseline: Baseline | null = null
): Checked {
  const guessed = check(snapshot, basisDate, undefined, baseline);
  return layout.rounded === "yes"
    ? check(snapshot, basisDate, { ...guessed.book.profile, rounding: "rounded" }, baseline)
    : guessed;
}

/** The clean figures, as if they had been sent before; null for a class of errors that shows without them. */
export function lastSent({ truth, errorClass }: Case): Baseline | null {
  return errorClass.besideLast ? baselineOf(readBook(truth.snapshot), truth.basisDate) : null;
}
