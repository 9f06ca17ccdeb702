import type { RowRole } from "../../pledge/grid";
import { SOURCES } from "../../pledge/source";
import { compact, joinSpaced } from "../labels/fold";
import { GROUP_MEMBERS } from "../labels/source-labels";
import type { LabelPiece, RowDraft } from "./body";
import type { NamedRow } from "./named-rows";

/** A row with what it turned out to be; see `GridRow`. */
export interface RowReading {
  readonly draft: RowDraft;
  readonly role: RowRole;
  readonly label: string;
  readonly source: string | null;
  readonly group: string | null;
  readonly bracketed: boolean;
  readonly header: LabelPiece;
  /** Of a row that sums rows of other groups: their places among the readings. */
  readonly parts?: readonly number[];
}

/** What a row is taken for. */
export interface RowChoice {
  readonly role: RowRole | "left-out";
  /** Of a group: how many rows below it are its children, where no label says so. */
  readonly span?: number;
  /** Its bracketed figures are negative. */
  readonly negative?: true;
  /** Of a group: it sums the rows of its source in all other groups. */
  readonly across?: true;
}

/** What rows below it a row may be the sum of. */
export function membersOf(row: NamedRow): readonly string[] | undefined {
  return GROUP_MEMBERS[compact(row.label)] ?? (isOther(row) ? GROUP_MEMBERS["기타"] : undefined);
}

function isOther({ label, source }: NamedRow): boolean {
  return source === SOURCES.other && /^(?:기타|others?)$/.test(compact(label));
}

export function isMember(row: NamedRow, members: readonly string[]): boolean {
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
  const across = new Set<RowDraft>();
  const readings = rows.flatMap((row, at): RowReading[] => {
    const choice = way[at] ?? { role: "source" };
    const { role } = choice;
    if (role === "left-out") return [];
    let group = row.over;
    if (role === "group" && row.over === null) {
      // a second total, such as 소계, sums the rows below it
      const members = row.total || choice.span !== undefined ? undefined : membersOf(row);
      open = { name: joinSpaced(row.label), members, left: choice.span ?? Infinity };
      group = null;
    } else if (role === "total") open = group = null;
    else if (row.over !== null) open = null;
    else if (open && open.left > 0 && (open.members === undefined || isMember(row, open.members))) {
      group = open.name;
      open = { ...open, left: open.left - 1 };
    } else open = null;
    const isGroupSum = role === "group" && row.total && row.over !== null;
    if (choice.across) across.add(row.draft);
    const draft = row.unsigned && choice.negative !== true ? row.unsigned : row.draft;
    return [
      {
        draft,
        role,
        label: row.over !== null && isGroupSum ? row.over : row.label,
        source: role === "total" || (role === "group" && choice.across !== true) ? null : row.source,
        group: isGroupSum ? null : group,
        bracketed: row.bracketed,
        header: row.header
      }
    ];
  });
  return across.size === 0 ? readings : readings.map((reading) => withParts(reading, readings, across));
}

function withParts(
  reading: RowReading,
  all: readonly RowReading[],
  across: ReadonlySet<RowDraft>
): RowReading {
  if (!across.has(reading.draft)) return reading;
  const parts = all.flatMap(({ role, source, group }, at) =>
    role === "source" && source === reading.source && group !== reading.group ? [at] : []
  );
  return { ...reading, parts };
}
