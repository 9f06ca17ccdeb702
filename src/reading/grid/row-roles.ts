import type { EquationRule, RowRole } from "../../pledge/grid";
import { compact, joinSpaced } from "../labels/fold";
import { GROUP_MEMBERS } from "../labels/source-labels";
import { SOURCES } from "../../pledge/source";
import type { LabelPiece, RowDraft } from "./body";
import { combinations, figureOf, isStated } from "./figures";
import { namedRows, type NamedRow } from "./named-rows";
import { judgeRows, type JudgedRows } from "./row-sums";
import { otherReadings } from "./unknown-rows";

/** A row with what it turned out to be; see `GridRow`. */
export interface RowReading {
  readonly draft: RowDraft;
  readonly role: RowRole;
  readonly label: string;
  readonly source: string | null;
  readonly group: string | null;
  readonly bracketed: boolean;
  readonly header: LabelPiece;
}

export interface RowsReading {
  readonly rows: readonly RowReading[];
  /** Rows with labels that are not known, left out of the sums, or for whose sake sums are left unstated. */
  readonly unknown: readonly RowDraft[];
  /** Sums down that cannot be stated for want of knowing these rows. */
  readonly unstated: readonly EquationRule[];
}

/** What a row is taken for. */
export interface RowChoice {
  readonly role: RowRole | "left-out";
  /** Of a group: how many rows below it are its children, where no label says so. */
  readonly span?: number;
  /** Its bracketed figures are negative. */
  readonly negative?: true;
}

const MOST_READINGS = 512;
const TOTAL: RowChoice = { role: "total" };
const GROUP: RowChoice = { role: "group" };
const SOURCE: RowChoice = { role: "source" };
const OUTSIDE: RowChoice = { role: "outside" };

/**
 * Of the roles that the rows can have, those under which most columns add up; between equals the first. `columns` are
 * the places of amounts that count. A row whose label is not known is a source of its own, unless most columns add up
 * only when it is the total, the sum of rows below it, or nothing of the grid; where none of that helps, the sums
 * down are not stated.
 */
export function settleRowRoles(drafts: readonly RowDraft[], columns: readonly number[]): RowsReading {
  const rows = namedRows(drafts);
  const choices = rows.map((row, at) => choicesOf(rows, row, at));
  const ways = combinations(choices, MOST_READINGS).filter(
    (way) => way.filter(({ role }) => role === "total").length <= 1
  );
  const [first] = ways;
  if (!first) return { rows: [], unknown: [], unstated: [] };
  const judge = (way: readonly RowChoice[]): JudgedRows => judgeWay(rows, way, columns);
  let best = judge(first);
  for (const way of ways.slice(1)) {
    const judged = judge(way);
    if (judged.score > best.score || (judged.score === best.score && judged.fails < best.fails))
      best = judged;
  }
  const base = best.way;
  for (const way of otherReadings(rows, base, columns)) {
    const judged = judge(way);
    if (isBetter(judged, best)) best = judged;
  }
  const read = readingsOf(rows, best.way);
  const leftOut = rows.filter((_, at) => best.way[at]?.role === "left-out").map(({ draft }) => draft);
  const strangers = rows.filter(({ known }) => !known).map(({ draft }) => draft);
  const touched = strangers.map(({ amounts }) => columns.map((column) => figureOf(amounts[column]) !== 0));
  const failing = best.sums
    .filter(({ agreements }) => !isStated(agreements, touched))
    .map(({ rule }) => rule);
  const settled = failing.length === 0 || strangers.length === 0 || isSlip(rows, best.way, columns);
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

/** @param factorOf what the figures of a row are taken times */
function judgeWay(
  rows: readonly NamedRow[],
  way: readonly RowChoice[],
  columns: readonly number[],
  factorOf: (draft: RowDraft) => number = () => 1
): JudgedRows {
  const readings = readingsOf(rows, way);
  const figures = readings.map(({ draft }) =>
    columns.map((column) => figureOf(draft.amounts[column]) * factorOf(draft))
  );
  return { way, ...judgeRows(readings, figures) };
}

const FACTORS = [10, 100, 1000, 0.1, 0.01, 0.001, -1];

/** Whether one row would make most columns add up in another unit: it is that row that is wrong, not the reading. */
function isSlip(rows: readonly NamedRow[], way: readonly RowChoice[], columns: readonly number[]): boolean {
  return rows.some(({ draft }) =>
    FACTORS.some((factor) => judgeWay(rows, way, columns, (other) => (other === draft ? factor : 1)).sound)
  );
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

/** What rows below it a row may be the sum of. */
function membersOf(row: NamedRow): readonly string[] | undefined {
  return GROUP_MEMBERS[compact(row.label)] ?? (isOther(row) ? GROUP_MEMBERS["기타"] : undefined);
}

function isOther({ label, source }: NamedRow): boolean {
  return source === SOURCES.other && /^(?:기타|others?)$/.test(compact(label));
}

function isMember(row: NamedRow, members: readonly string[]): boolean {
  return !row.total && row.over === null && members.includes(row.source) && !isOther(row);
}

/** A group that the rows below it may join. */
interface OpenGroup {
  readonly name: string;
  readonly members: readonly string[] | undefined;
  /** How many more may join. */
  readonly left: number;
}

export function readingsOf(rows: readonly NamedRow[], way: readonly RowChoice[]): readonly RowReading[] {
  let open: OpenGroup | null = null;
  return rows.flatMap((row, at): RowReading[] => {
    const choice = way[at] ?? SOURCE;
    const { role } = choice;
    if (role === "left-out") return [];
    let group = row.over;
    if (role === "group" && row.over === null) {
      // a second total, such as 소계, sums the rows below it
      const members = row.total || choice.span !== undefined ? undefined : membersOf(row);
      open = { name: joinSpaced(row.label), members, left: choice.span ?? Infinity };
      group = null;
    } else if (role === "total" || row.over !== null) open = null;
    else if (open && open.left > 0 && (open.members === undefined || isMember(row, open.members))) {
      group = open.name;
      open = { ...open, left: open.left - 1 };
    } else open = null;
    const isGroupSum = role === "group" && row.total && row.over !== null;
    const draft = row.unsigned && choice.negative !== true ? row.unsigned : row.draft;
    return [
      {
        draft,
        role,
        label: row.over !== null && isGroupSum ? row.over : row.label,
        source: role === "total" || role === "group" ? null : row.source,
        group: isGroupSum ? null : group,
        bracketed: row.bracketed,
        header: row.header
      }
    ];
  });
}
