import type { ColumnRole } from "../../pledge/grid";
import type { RowDraft } from "./body";
import type { ColumnDraft } from "./columns";
import { agreement, combinations, figureOf } from "./figures";

/** What each draft turned out to be; null for a column that is none of the grid's. */
export interface ColumnReading {
  readonly roles: readonly (ColumnRole | null)[];
  /** Another reading holds as many sums: the labels decided. */
  readonly tied: boolean;
}

const MOST_READINGS = 256;
const ONCE: readonly ColumnRole[] = ["grand-total", "term-subtotal"];

/** Of the roles that the labels allow, those under which most rows add up; between equals the labels decide. */
export function settleColumnRoles(drafts: readonly ColumnDraft[], rows: readonly RowDraft[]): ColumnReading {
  const choices = drafts.map((draft): readonly (ColumnRole | null)[] => {
    const repeated = draft.roles.some(
      (role) => ONCE.includes(role) && drafts.filter((other) => other.roles[0] === role).length > 1
    );
    if (draft.roles.length === 0) return [null];
    return repeated ? [...draft.roles, null] : draft.roles;
  });
  const ways = combinations(choices, MOST_READINGS).filter(isPossible);
  const [only] = ways;
  if (!only) return { roles: choices.map(([first = null]) => first), tied: false };
  if (ways.length === 1) return { roles: only, tied: false };
  const figures = rows.map((row) => row.amounts.map(figureOf));
  let best = only;
  let most = -1;
  let tied = false;
  for (const way of ways) {
    const score = scoreOf(way, figures);
    if (score > most) {
      best = way;
      most = score;
      tied = false;
    } else if (score === most) tied = true;
  }
  return { roles: best, tied: tied && differ(drafts, figures) };
}

/** Whether it matters which is which: equal columns can be read either way. */
function differ(drafts: readonly ColumnDraft[], figures: readonly (readonly number[])[]): boolean {
  const open = drafts.flatMap(({ roles }, at) => (roles.length > 1 ? [at] : []));
  return figures.some((row) => new Set(open.map((at) => row[at])).size > 1);
}

function isPossible(roles: readonly (ColumnRole | null)[]): boolean {
  return ONCE.every((role) => roles.filter((other) => other === role).length <= 1);
}

function scoreOf(roles: readonly (ColumnRole | null)[], figures: readonly (readonly number[])[]): number {
  const at = (role: ColumnRole): readonly number[] =>
    roles.flatMap((candidate, index) => (candidate === role ? [index] : []));
  const years = at("year");
  const [subtotal] = at("term-subtotal");
  const [grand] = at("grand-total");
  const parts = [...at("prior"), ...(subtotal === undefined ? years : [subtotal]), ...at("after")];
  let score = 0;
  for (const row of figures) {
    const take = (columns: readonly number[]): readonly number[] =>
      columns.map((column) => row[column] ?? Number.NaN);
    if (subtotal !== undefined) score += agreement(row[subtotal] ?? Number.NaN, take(years));
    if (grand !== undefined) score += agreement(row[grand] ?? Number.NaN, take(parts));
  }
  return score;
}
