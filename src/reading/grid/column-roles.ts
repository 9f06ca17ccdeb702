import type { ColumnRole, EquationRule } from "../../pledge/grid";
import type { SheetView } from "../sheet/sheet-view";
import type { RowDraft } from "./body";
import { bestOf, isBetter, type Figures, type Judged, type Roles } from "./column-judgement";
import type { ColumnDraft } from "./columns";
import { figureOf, isStated } from "./figures";
import { rowFormulas } from "./row-formulas";

/** What each draft turned out to be; null for a column that is none of the grid's. */
export interface ColumnReading {
  readonly roles: readonly (ColumnRole | null)[];
  /** Another reading holds as many sums, and neither holds most of them. */
  readonly tied: boolean;
  /** Places of columns with amounts that no reading makes part of a sum. */
  readonly unknown: readonly number[];
  /** Sums across that cannot be stated for want of knowing these columns. */
  readonly unstated: readonly EquationRule[];
}

const ONCE: readonly ColumnRole[] = ["grand-total", "term-subtotal"];

/**
 * Of the roles that the labels allow, those under which most rows add up; between equals the labels decide. Where totals
 * are formulas, what most of these add up decides before their results do. A column whose head says nothing is what makes
 * most rows add up: by its place 기투자, a year, 이후 or a total; or nothing. It takes no part where the sums hold without
 * it; where they hold neither with it nor without, they are not stated.
 */
export function settleColumnRoles(
  view: SheetView,
  drafts: readonly ColumnDraft[],
  rows: readonly RowDraft[]
): ColumnReading {
  const figures = rows.map((row) => row.amounts.map(figureOf));
  const strangers = drafts.flatMap((draft, at) => (isStranger(draft, at, figures) ? [at] : []));
  const known = drafts.map((draft) => choicesOf(drafts, draft));
  const open = known.map((choices, at) =>
    strangers.includes(at) ? [null, ...rolesByPlace(drafts, at)] : choices
  );
  const doubted = open.some(({ length }) => length > 1);
  const evidence = { figures, formulas: doubted ? rowFormulas(view, drafts, rows, open) : [] };
  const { best: base, tied, split } = bestOf(drafts, known, evidence);
  const doubtful = split || (tied && !base.sound && differ(drafts, figures));
  if (strangers.length > 0) {
    const { best, backed } = bestOf(drafts, open, evidence);
    const better = (backed && best.votes > base.votes) || (best.sound && isBetter(best, base));
    if (better) return readingOf(drafts, best, strangers, false, []);
  }
  const parts = drafts.flatMap(({ part }, at) => (part ? [at] : []));
  // quarters that count from the year's beginning add up to nothing
  if (parts.length > 0 && !base.sound) {
    const rules = base.sums.map(({ rule }) => rule);
    const reading = readingOf(drafts, base, strangers, false, rules);
    return {
      ...reading,
      unknown: [...new Set([...reading.unknown, ...parts])].sort((one, other) => one - other)
    };
  }
  const touched = strangers.map((at) => figures.map((row) => row[at] !== 0));
  const failing = base.sums
    .filter(({ agreements }) => !isStated(agreements, touched))
    .map(({ rule }) => rule);
  return readingOf(drafts, base, strangers, doubtful, strangers.length > 0 || doubtful ? failing : []);
}

function readingOf(
  drafts: readonly ColumnDraft[],
  { roles }: Judged,
  strangers: readonly number[],
  tied: boolean,
  unstated: readonly EquationRule[]
): ColumnReading {
  const left = drafts.flatMap((draft, at) => (draft.roles.length > 0 && roles[at] === null ? [at] : []));
  const unknown = [...strangers.filter((at) => roles[at] === null), ...left].sort(
    (one, other) => one - other
  );
  return { roles, tied, unknown, unstated };
}

/** A column without a meaning, with amounts in it. */
function isStranger(draft: ColumnDraft, at: number, figures: Figures): boolean {
  return (
    draft.unknown && figures.some((row) => row[at] !== undefined && !Number.isNaN(row[at]) && row[at] !== 0)
  );
}

function choicesOf(drafts: readonly ColumnDraft[], { roles }: ColumnDraft): Roles {
  const [first] = roles;
  if (first === undefined) return [null];
  const repeated = ONCE.includes(first) && drafts.filter((other) => other.roles[0] === first).length > 1;
  return repeated ? [...new Set([...roles, ...ONCE]), null] : roles;
}

/** What a column may be for where it stands: left of the years, between them or right of them. */
function rolesByPlace(drafts: readonly ColumnDraft[], at: number): readonly ColumnRole[] {
  const years = drafts.flatMap(({ roles }, index) => (roles[0] === "year" ? [index] : []));
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  if (at < first) return ["prior", "grand-total", "term-subtotal"];
  return at < last ? ["year", "term-subtotal"] : ["after", "year", "grand-total", "term-subtotal"];
}

/** Whether it matters which of the totals is which: equal columns can be read either way. */
function differ(drafts: readonly ColumnDraft[], figures: Figures): boolean {
  const open = drafts.flatMap(({ roles }, at) =>
    roles.length > 1 && roles.includes("grand-total") ? [at] : []
  );
  return figures.some((row) => new Set(open.map((at) => row[at])).size > 1);
}
