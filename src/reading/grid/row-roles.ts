import type { RowRole } from "../../pledge/grid";
import { compact, joinSpaced } from "../labels/fold";
import { GROUP_MEMBERS } from "../labels/source-labels";
import { pieceLabel, type LabelPiece, type RowDraft } from "./body";
import { agreement, combinations, figureOf } from "./figures";

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

interface NamedRow {
  readonly draft: RowDraft;
  readonly header: LabelPiece;
  readonly label: string;
  readonly source: string;
  /** The label over it in a column of its own, or in front of its brackets. */
  readonly over: string | null;
  readonly bracketed: boolean;
  readonly total: boolean;
}

const MOST_READINGS = 512;
const BRACKETED = /^\s*[(（[〈<].+[)）\]〉>]\s*$/s;
const OVER_IN_BRACKETS = /^(기타|지방비|민간)\s*[(（]\s*(.+?)\s*[)）]$/;

/** Of the roles that the rows can have, those under which most columns add up; between equals the first. */
export function settleRowRoles(drafts: readonly RowDraft[]): readonly RowReading[] {
  const rows = namedRows(drafts);
  const choices = rows.map((row, at) => rolesOf(rows, row, at));
  const ways = combinations(choices, MOST_READINGS).filter(
    (way) => way.filter((role) => role === "total").length <= 1
  );
  const [first] = ways;
  if (!first) return [];
  if (ways.length === 1) return readingsOf(rows, first);
  const figures = rows.map((row) => row.draft.amounts.map(figureOf));
  let best = first;
  let most = -1;
  for (const way of ways) {
    const score = scoreOf(rows, way, figures);
    if (score > most) {
      best = way;
      most = score;
    }
  }
  return readingsOf(rows, best);
}

function namedRows(drafts: readonly RowDraft[]): readonly NamedRow[] {
  const [first] = drafts;
  const shared = first?.pieces[0];
  // a label over all rows (사업비, the pledge's name) names none of them
  const common =
    shared !== undefined &&
    drafts.length > 1 &&
    drafts.every(
      ({ pieces }) => pieces.length > 1 && pieces[0]?.row === shared.row && pieces[0].column === shared.column
    );
  return drafts.flatMap((draft) => {
    const pieces = common ? draft.pieces.slice(1) : draft.pieces;
    const header = pieces.at(-1);
    return header ? [named(draft, pieces, header)] : [];
  });
}

function named(draft: RowDraft, pieces: readonly LabelPiece[], header: LabelPiece): NamedRow {
  const outer = pieces.length > 1 ? pieces[0] : undefined;
  const inBrackets = OVER_IN_BRACKETS.exec(joinSpaced(header.text));
  const bracketed = BRACKETED.test(header.text);
  const label = inBrackets && !outer ? joinSpaced(inBrackets[2] ?? "") : pieceLabel(header);
  const total = header.meaning?.total === true || (outer?.meaning?.total === true && header === outer);
  return {
    draft,
    header,
    label,
    source: header.meaning?.source ?? label,
    over: outer ? pieceLabel(outer).replaceAll(" ", "") : inBrackets ? (inBrackets[1] ?? null) : null,
    bracketed,
    total
  };
}

function rolesOf(rows: readonly NamedRow[], row: NamedRow, at: number): readonly RowRole[] {
  if (row.total && (row.over === null || row.over === compact(row.label))) {
    const others = rows.some((other) => other !== row && other.total && other.over === null);
    return others ? ["total", "group"] : ["total"];
  }
  if (row.total) return ["group"];
  const name = compact(row.label);
  if (row.over === null && rows.some((other) => other.over === name)) return ["group"];
  const follows = rows[at + 1];
  const members = GROUP_MEMBERS[name];
  if (members && follows && isMember(follows, members)) return ["group", "source"];
  return row.bracketed ? ["source", "outside"] : ["source"];
}

function isMember(row: NamedRow, members: readonly string[]): boolean {
  return !row.total && row.over === null && members.includes(row.source) && compact(row.label) !== "기타";
}

function readingsOf(rows: readonly NamedRow[], roles: readonly RowRole[]): readonly RowReading[] {
  let open: { readonly name: string; readonly members: readonly string[] | undefined } | null = null;
  return rows.map((row, at) => {
    const role = roles[at] ?? "source";
    const name = compact(row.label);
    let group = row.over;
    if (role === "group" && row.over === null) {
      // a second total, such as 소계, sums the rows below it
      open = { name: joinSpaced(row.label), members: row.total ? undefined : GROUP_MEMBERS[name] };
      group = null;
    } else if (role === "total" || row.over !== null) open = null;
    else if (open && (open.members === undefined || isMember(row, open.members))) group = open.name;
    else open = null;
    const isGroupSum = role === "group" && row.total && row.over !== null;
    return {
      draft: row.draft,
      role,
      label: row.over !== null && isGroupSum ? row.over : row.label,
      source: role === "total" || role === "group" ? null : row.source,
      group: isGroupSum ? null : group,
      bracketed: row.bracketed,
      header: row.header
    };
  });
}

function scoreOf(
  rows: readonly NamedRow[],
  roles: readonly RowRole[],
  figures: readonly (readonly number[])[]
): number {
  const readings = readingsOf(rows, roles);
  const width = figures[0]?.length ?? 0;
  let score = 0;
  readings.forEach((reading, at) => {
    if (reading.role !== "total" && reading.role !== "group") return;
    const children = readings.flatMap((other, index) =>
      other.role === "source" && (reading.role === "total" || other.group === reading.label) ? [index] : []
    );
    for (let column = 0; column < width; column++) {
      score += agreement(
        figures[at]?.[column] ?? Number.NaN,
        children.map((child) => figures[child]?.[column] ?? Number.NaN)
      );
    }
  });
  return score;
}
