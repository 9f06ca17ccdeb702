import type { Snapshot } from "../../../src/workbook/snapshot";
import { EMPTY_SNAPSHOT } from "../../../src/workbook/workbook-state";
import { randomFrom } from "../random";
import { check } from "../try-book";
import { randomSheet } from "./random-sheet";
import { tornBook } from "./torn-book";

/** What came of so many random workbooks. */
export interface FuzzRun {
  readonly sheets: number;
  readonly workbooks: number;
  /** Where the reading threw, or a rule did: index and message. */
  readonly crashes: readonly string[];
  /** Longest first. */
  readonly slowest: readonly { readonly index: number; readonly milliseconds: number }[];
}

const BASIS_DATE = { year: 2024, month: 12, day: 31 };
const SHOWN = 5;

/** The random workbook of the index: every other one is a workbook of cards that was torn. */
export function fuzzBook(seed: string, index: number): Snapshot {
  const random = randomFrom(`fuzz ${seed} ${index}`);
  if (index % 2 === 1) return tornBook(random);
  const sheets = Array.from({ length: random.int(1, 2) }, (_, at) => randomSheet(random, at));
  return { ...EMPTY_SNAPSHOT, sheets };
}

/** Reads and checks random workbooks until so many sheets were seen; whatever they hold, nothing may throw. */
export function fuzz(seed: string, sheets: number): FuzzRun {
  const crashes: string[] = [];
  let slowest: FuzzRun["slowest"] = [];
  let [seen, index] = [0, 0];
  for (; seen < sheets; index++) {
    const snapshot = fuzzBook(seed, index);
    seen += snapshot.sheets.length;
    const begun = performance.now();
    try {
      for (const { rule, message } of check(snapshot, BASIS_DATE).result.toolErrors)
        crashes.push(`#${index} ${rule}: ${message}`);
    } catch (error) {
      crashes.push(`#${index} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    slowest = [...slowest, { index, milliseconds: performance.now() - begun }]
      .sort((one, other) => other.milliseconds - one.milliseconds)
      .slice(0, SHOWN);
  }
  return { sheets: seen, workbooks: index, crashes, slowest };
}
