import { changedPlaces } from "../workbook/list-memory";
import type { Answer } from "./ask";
import type { RuleCoverage } from "./finding";

export type Counts = { -readonly [Key in keyof RuleCoverage]: number };

export const noCounts = (): Counts => ({ pass: 0, violation: 0, needsReview: 0, notApplicable: 0 });

/** Counts an answer; with −1 it is taken back. An error counts as nothing. */
export function countAnswer({ findings, passes, error }: Answer, counts: Counts, times: 1 | -1 = 1): void {
  if (error) return;
  counts.pass += times * passes;
  if (findings.length === 0 && passes === 0) counts.notApplicable += times;
  for (const { outcome } of findings) {
    if (outcome === "violation") counts.violation += times;
    else counts.needsReview += times;
  }
}

/** What rules said of all pledges, added up; for each pledge a list, with one answer of each of the rules. */
export interface PledgeCounts {
  readonly lists: readonly (readonly Answer[])[];
  /** In the order of the rules. */
  readonly counts: readonly Counts[];
  /** The places of the lists with a finding or an error in them, ascending: few in a book that is in order. */
  readonly telling: readonly number[];
}

/**
 * Adds up lists of answers. Given what was added up before, with as many lists, only those that are other lists now are
 * taken out and put in.
 */
export function countLists(
  lists: readonly (readonly Answer[])[],
  rules: number,
  before: PledgeCounts | null
): PledgeCounts {
  const changed = before && changedPlaces(before.lists, lists);
  if (!before || !changed) {
    const counts = Array.from({ length: rules }, noCounts);
    for (const list of lists) countList(list, counts, 1);
    return { lists, counts, telling: lists.flatMap((list, at) => (tells(list) ? [at] : [])) };
  }
  const counts = before.counts.map((count) => ({ ...count }));
  const telling = new Set(before.telling);
  for (const at of changed) {
    const list = lists[at] ?? [];
    countList(before.lists[at] ?? [], counts, -1);
    countList(list, counts, 1);
    if (tells(list)) telling.add(at);
    else telling.delete(at);
  }
  return { lists, counts, telling: [...telling].sort((one, other) => one - other) };
}

function countList(list: readonly Answer[], counts: readonly Counts[], times: 1 | -1): void {
  for (let at = 0; at < list.length; at++) {
    const [answer, count] = [list[at], counts[at]];
    if (answer && count) countAnswer(answer, count, times);
  }
}

function tells(list: readonly Answer[]): boolean {
  return list.some(({ findings, error }) => findings.length > 0 || error !== null);
}
