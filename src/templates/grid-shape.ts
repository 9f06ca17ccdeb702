import type { ColumnRole, RowRole } from "../pledge/grid";
import { termYears, type Profile } from "../pledge/profile";

/** A column of a new grid. Keys are those that a grid has when it is read again. */
export interface ShapeColumn {
  readonly role: ColumnRole;
  /** "총계", "기투자", "소계", "2022", "2027이후". */
  readonly key: string;
}

export interface ShapeRow {
  readonly role: Extract<RowRole, "total" | "source">;
  /** "계", "국비", "기타/민자". */
  readonly key: string;
  /** What its own label cell says: "민자" for "기타/민자". */
  readonly label: string;
  /** "기타" for "기타/민자". */
  readonly group: string | null;
}

/** 재원 × 연도 of a municipality: which rows and columns its grids have. */
export interface GridShape {
  readonly columns: readonly ShapeColumn[];
  readonly rows: readonly ShapeRow[];
}

export const TOTAL_ROW = "계";
export const GRAND_TOTAL = "총계";
export const PRIOR = "기투자";
export const TERM_SUBTOTAL = "소계";

/** Rows and years come from the profile: its sources in their order, the calendar years of its term. */
export function gridShape(profile: Profile): GridShape {
  const years = termYears(profile);
  return {
    columns: [
      { role: "grand-total", key: GRAND_TOTAL },
      { role: "prior", key: PRIOR },
      { role: "term-subtotal", key: TERM_SUBTOTAL },
      ...years.map((year) => ({ role: "year" as const, key: String(year) })),
      { role: "after", key: afterKey(profile) }
    ],
    rows: [
      { role: "total", key: TOTAL_ROW, label: TOTAL_ROW, group: null },
      ...profile.sources.map((source): ShapeRow => {
        const [group = "", child] = source.split("/");
        return child === undefined
          ? { role: "source", key: source, label: source, group: null }
          : { role: "source", key: source, label: child, group };
      })
    ]
  };
}

/** "2027이후": the money after the term's last calendar year. */
export function afterKey(profile: Profile): string {
  return `${(termYears(profile).at(-1) ?? 0) + 1}이후`;
}

/** The rows of one group that stand together: index of the first, and how many. */
export function groupSpans(shape: GridShape): ReadonlyMap<number, number> {
  const spans = new Map<number, number>();
  let first = -1;
  shape.rows.forEach((row, index) => {
    const goes = first >= 0 && row.group !== null && row.group === shape.rows[first]?.group;
    if (goes) spans.set(first, index - first + 1);
    else if (row.group !== null) {
      first = index;
      spans.set(first, 1);
    } else first = -1;
  });
  return spans;
}
