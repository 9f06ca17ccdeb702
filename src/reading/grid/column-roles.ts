import type { ColumnRole, EquationRule } from "../../pledge/grid";
import type { RowDraft } from "./body";
import type { ColumnDraft } from "./columns";
import { agreement, combinations, figureOf, isSound, isStated, tallyOf, type Tally } from "./figures";

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

type Roles = readonly (ColumnRole | null)[];
type Figures = readonly (readonly number[])[];

const MOST_READINGS = 512;
const ONCE: readonly ColumnRole[] = ["grand-total", "term-subtotal"];

/** One kind of sum, row by row. */
interface Sum {
  readonly rule: EquationRule;
  readonly agreements: readonly (number | null)[];
  readonly tally: Tally;
}

/** A reading with what becomes of its sums. */
interface Judged {
  readonly roles: Roles;
  readonly sums: readonly Sum[];
  readonly score: number;
  readonly sound: boolean;
}

/** How many more sums a mistake can make hold under a reading that is not the right one. */
const BY_MISTAKE = 2;
/** 총계 and 총사업비 say more surely what they are than 합계 and 소계 do. */
const FIRM = 4;

/**
 * Of the roles that the labels allow, those under which most rows add up; between equals the labels decide. A column
 * whose head says nothing is what makes most rows add up: by its place 기투자, a year, 이후 or a total; or nothing. It takes
 * no part where the sums hold without it; where they hold neither with it nor without, they are not stated.
 */
export function settleColumnRoles(drafts: readonly ColumnDraft[], rows: readonly RowDraft[]): ColumnReading {
  const figures = rows.map((row) => row.amounts.map(figureOf));
  const strangers = drafts.flatMap((draft, at) => (isStranger(draft, at, figures) ? [at] : []));
  const known = drafts.map((draft) => choicesOf(drafts, draft));
  const { best: base, tied } = bestOf(drafts, known, figures);
  const doubtful = tied && !base.sound && differ(drafts, figures);
  if (strangers.length > 0) {
    const open = known.map((choices, at) =>
      strangers.includes(at) ? [null, ...rolesByPlace(drafts, at)] : choices
    );
    const { best } = bestOf(drafts, open, figures);
    if (best.sound && isBetter(best, base)) return readingOf(drafts, best, strangers, false, []);
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

/** The likeliest reading by the labels, unless another one is better; `tied` where another one is as good. */
function bestOf(
  drafts: readonly ColumnDraft[],
  choices: readonly Roles[],
  figures: Figures
): { readonly best: Judged; readonly tied: boolean } {
  const doubt = (way: Roles): number =>
    way.reduce((all, role, at) => {
      const place = choices[at]?.indexOf(role) ?? 0;
      return all + place * (drafts[at]?.firm === true ? FIRM : 1);
    }, 0);
  const ways = combinations(choices, MOST_READINGS).filter(isPossible);
  const [likely, ...others] = [...ways].sort((one, other) => doubt(one) - doubt(other));
  const likeliest = judge(likely ?? choices.map(([role = null]) => role), figures);
  let best = likeliest;
  let tied = false;
  for (const way of others) {
    const judged = judge(way, figures);
    if (isBetter(judged, likeliest) && judged.score > best.score) {
      best = judged;
      tied = false;
    } else if (judged.score === best.score && doubt(way) < FIRM) tied = true;
  }
  return { best, tied };
}

/**
 * Whether a less likely reading is to be taken: more sums hold, all of them or most where those of the likeliest fail.
 * One mistake in a 소계 that equals the 총계 must not exchange the two.
 */
function isBetter(judged: Judged, likeliest: Judged): boolean {
  if (judged.score <= likeliest.score) return false;
  // nothing at all speaks for the heads
  const unheard = likeliest.sums.some(({ tally }) => tally.holds === 0 && tally.fails > 0);
  const heard = judged.sums.every(({ tally }) => tally.holds > 0 || tally.fails === 0);
  if (!judged.sound) return unheard && heard;
  const perfect = judged.sums.every(({ tally }) => tally.fails === 0 && tally.score === tally.holds);
  return perfect || !likeliest.sound || judged.score > likeliest.score + BY_MISTAKE;
}

/** Whether it matters which of the totals is which: equal columns can be read either way. */
function differ(drafts: readonly ColumnDraft[], figures: Figures): boolean {
  const open = drafts.flatMap(({ roles }, at) =>
    roles.length > 1 && roles.includes("grand-total") ? [at] : []
  );
  return figures.some((row) => new Set(open.map((at) => row[at])).size > 1);
}

function isPossible(roles: Roles): boolean {
  return ONCE.every((role) => roles.filter((other) => other === role).length <= 1);
}

function judge(roles: Roles, figures: Figures): Judged {
  const at = (role: ColumnRole): readonly number[] =>
    roles.flatMap((candidate, index) => (candidate === role ? [index] : []));
  const years = at("year");
  const [subtotal] = at("term-subtotal");
  const [grand] = at("grand-total");
  const parts = [...at("prior"), ...(subtotal === undefined ? years : [subtotal]), ...at("after")];
  const sumOf = (rule: EquationRule, total: number, addends: readonly number[]): Sum => {
    const agreements = figures.map((row) =>
      agreement(
        row[total] ?? Number.NaN,
        addends.map((column) => row[column] ?? Number.NaN)
      )
    );
    return { rule, agreements, tally: tallyOf(agreements) };
  };
  const sums: Sum[] = [];
  if (subtotal !== undefined) sums.push(sumOf("grid-term-subtotal", subtotal, years));
  if (grand !== undefined) sums.push(sumOf("grid-grand-total", grand, parts));
  return {
    roles,
    sums,
    score: sums.reduce((all, sum) => all + sum.tally.score, 0),
    sound: sums.every((sum) => isSound(sum.tally))
  };
}
