import type { EquationRule } from "../../pledge/grid";
import { compact } from "../labels/fold";
import type { RowDraft } from "./body";
import { combinations, figureOf, isStated } from "./figures";
import { namedRows, type NamedRow } from "./named-rows";
import { isMember, membersOf, readingsOf, type RowChoice, type RowReading } from "./row-readings";
import { slipReading } from "./row-slips";
import { judgeRows, type JudgedRows } from "./row-sums";
import { wholeOfParts } from "./sub-projects";
import { otherReadings } from "./unknown-rows";

export interface RowsReading {
  readonly rows: readonly RowReading[];
  /** Rows with labels that are not known, left out of the sums, or for whose sake sums are left unstated. */
  readonly unknown: readonly RowDraft[];
  /** Sums down that cannot be stated for want of knowing these rows. */
  readonly unstated: readonly EquationRule[];
}

const MOST_READINGS = 512;
const TOTAL: RowChoice = { role: "total" };
const GROUP: RowChoice = { role: "group" };
const SOURCE: RowChoice = { role: "source" };
const OUTSIDE: RowChoice = { role: "outside" };

/**
 * Of the roles that the rows can have, those under which most columns add up; between equals the first. `columns` are
 * the places of amounts that count. A row whose label is not known is a source of its own, unless most columns add up
 * only when it is the total, the sum of rows below it, or nothing of the grid; where none of that helps, nor one row
 * taken in another unit, the sums down are not stated.
 */
export function settleRowRoles(drafts: readonly RowDraft[], columns: readonly number[]): RowsReading {
  const rows = namedRows(drafts);
  const choices = rows.map((row, at) => choicesOf(rows, row, at));
  const ways = combinations(choices, MOST_READINGS).filter(
    (way) => way.filter(({ role }) => role === "total").length <= 1
  );
  const [first] = ways;
  if (!first) return { rows: [], unknown: [], unstated: [] };
  const judge = (way: readonly RowChoice[]): JudgedRows => judgeRows(rows, way, columns);
  let best = judge(first);
  for (const way of ways.slice(1)) {
    const judged = judge(way);
    if (judged.score > best.score || (judged.score === best.score && judged.fails < best.fails))
      best = judged;
  }
  const whole = wholeOfParts(rows, best.way);
  if (whole) {
    const judged = judge(whole);
    if (judged.sound) best = judged;
  }
  const base = best.way;
  for (const way of otherReadings(rows, base, columns)) {
    const judged = judge(way);
    if (isBetter(judged, best)) best = judged;
  }
  const slip = best.sound ? null : slipReading(rows, ways, columns);
  if (slip) best = judge(slip);
  const read = readingsOf(rows, best.way);
  const leftOut = rows.filter((_, at) => best.way[at]?.role === "left-out").map(({ draft }) => draft);
  const strangers = rows.filter(({ known }) => !known).map(({ draft }) => draft);
  const touched = strangers.map(({ amounts }) => columns.map((column) => figureOf(amounts[column]) !== 0));
  const failing = best.sums
    .filter(({ agreements }) => !isStated(agreements, touched))
    .map(({ rule }) => rule);
  const settled = failing.length === 0 || strangers.length === 0 || slip !== null;
  return settled
    ? { rows: read, unknown: leftOut, unstated: [] }
    : { rows: read, unknown: strangers, unstated: [...new Set(failing)] };
}

/** A reading against the labels must make most columns add up, and what is sound already is given up for nothing less than all. */
function isBetter(judged: JudgedRows, best: JudgedRows): boolean {
  if (!judged.sound) return false;
  if (!best.sound) return judged.holds > 0;
  if (best.holds + best.fails === 0) return judged.holds >= 2 && judged.fails * 3 <= judged.holds;
  return judged.holds > best.holds + 1 && judged.fails === 0;
}

function choicesOf(rows: readonly NamedRow[], row: NamedRow, at: number): readonly RowChoice[] {
  if (row.total && (row.over === null || row.over === compact(row.label))) {
    const others = rows.some((other) => other !== row && other.total && other.over === null);
    return others ? [TOTAL, GROUP] : [TOTAL];
  }
  if (row.total) return [GROUP];
  const name = compact(row.label);
  if (row.over === null && rows.some((other) => other.over === name)) return [GROUP];
  const follows = rows[at + 1];
  const members = membersOf(row);
  if (members && follows && isMember(follows, members)) return [...groupsOf(rows, at, members), SOURCE];
  if (row.unsigned) return [SOURCE, OUTSIDE, { role: "source", negative: true }];
  return row.bracketed ? [SOURCE, OUTSIDE] : [SOURCE];
}

/** The group of all rows below that may be its members, and of fewer of them. */
function groupsOf(rows: readonly NamedRow[], at: number, members: readonly string[]): readonly RowChoice[] {
  const first = at + 1;
  const end = rows.findIndex((row, index) => index >= first && !isMember(row, members));
  const most = (end < 0 ? rows.length : end) - first;
  const fewer = Array.from({ length: most - 1 }, (_, index): RowChoice => ({
    role: "group",
    span: most - 1 - index
  }));
  return [GROUP, ...fewer];
}
