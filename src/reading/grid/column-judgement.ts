import type { ColumnRole, EquationRule } from "../../pledge/grid";
import type { ColumnDraft } from "./columns";
import { agreementIn, combinations, isSound, tallyOf, type Tally } from "./figures";
import { placesKey, type RowFormula } from "./row-formulas";

/** What each column may be or is; null for one that is none of the grid's. */
export type Roles = readonly (ColumnRole | null)[];
export type Figures = readonly (readonly number[])[];

/** What tells for or against a reading: the amounts row by row, and what formulas add up. */
export interface Evidence {
  readonly figures: Figures;
  readonly formulas: readonly RowFormula[];
}

/** One kind of sum, row by row. */
interface Sum {
  readonly rule: EquationRule;
  readonly agreements: readonly (number | null)[];
  readonly tally: Tally;
  /** Formulas that add up just this. */
  readonly votes: number;
  /** Most rows hold, apart from those whose own formula adds up something else. */
  readonly soundApart: boolean;
}

/** A reading with what becomes of its sums. */
export interface Judged {
  readonly roles: Roles;
  readonly sums: readonly Sum[];
  readonly score: number;
  readonly sound: boolean;
  readonly votes: number;
}

/** The reading that is taken. */
export interface Choice {
  readonly best: Judged;
  /** Another one is as good. */
  readonly tied: boolean;
  /** Most formulas add up what it says. */
  readonly backed: boolean;
  /** As many formulas are for the likeliest reading as for it, and it is less likely. */
  readonly split: boolean;
}

const MOST_READINGS = 512;
const ONCE: readonly ColumnRole[] = ["grand-total", "term-subtotal"];
/** How many more sums a mistake can make hold under a reading that is not the right one. */
const BY_MISTAKE = 2;
/** 총계 and 총사업비 say more surely what they are than 합계 and 소계 do. */
const FIRM = 4;
/** One formula may be the wrong one: against the labels it takes more. */
const ENOUGH_FORMULAS = 2;

/** The likeliest reading by the labels, unless most formulas are for another one, or another one is better. */
export function bestOf(
  drafts: readonly ColumnDraft[],
  choices: readonly Roles[],
  { figures, formulas }: Evidence
): Choice {
  const doubt = (way: Roles): number =>
    way.reduce((all, role, at) => {
      const place = choices[at]?.indexOf(role) ?? 0;
      return all + place * (drafts[at]?.firm === true ? FIRM : 1);
    }, 0);
  const possible = combinations(choices, MOST_READINGS).filter(isPossible);
  const ways = possible.length > 0 ? [...possible] : [choices.map(([role = null]) => role)];
  const all = ways
    .sort((one, other) => doubt(one) - doubt(other))
    .map((way) => judge(way, { figures, formulas }));
  const favoured = favouredOf(all, formulas.length);
  const [likeliest, ...others] = favoured ?? all;
  if (!likeliest) throw new Error("no reading at all");
  let best = likeliest;
  let tied = false;
  for (const judged of others) {
    if (isBetter(judged, likeliest) && judged.score > best.score) {
      best = judged;
      tied = false;
    } else if (judged.score === best.score && doubt(judged.roles) < FIRM) tied = true;
  }
  const split =
    best !== likeliest && best.votes > 0 && best.votes === likeliest.votes && isSoundApart(likeliest);
  return { best, tied, backed: favoured !== null, split: split && best.votes < formulas.length };
}

/**
 * The readings that say what most formulas add up, the likeliest first; null where formulas do not tell readings apart,
 * or where the amounts are against what they say. The result of a formula is no witness for it: the amounts of a row
 * whose formula adds up something else say nothing.
 */
function favouredOf(all: readonly Judged[], formulas: number): readonly Judged[] | null {
  const most = Math.max(0, ...all.map(({ votes }) => votes));
  const top = all.filter(({ votes }) => votes === most);
  if (most === 0 || top.length === all.length) return null;
  const likeliest = all[0];
  const enough = top[0] === likeliest ? most * 2 >= formulas : most >= ENOUGH_FORMULAS && most * 2 > formulas;
  const sound = enough ? top.filter(isSoundApart) : [];
  return sound.length > 0 ? sound : null;
}

function isSoundApart({ sums }: Judged): boolean {
  return sums.every(({ soundApart }) => soundApart);
}

/**
 * Whether a less likely reading is to be taken: more sums hold, all of them or most where those of the likeliest fail.
 * One mistake in a 소계 that equals the 총계 must not exchange the two.
 */
export function isBetter(judged: Judged, likeliest: Judged): boolean {
  if (judged.score <= likeliest.score) return false;
  // nothing at all speaks for the heads
  const unheard = likeliest.sums.some(({ tally }) => tally.holds === 0 && tally.fails > 0);
  const heard = judged.sums.every(({ tally }) => tally.holds > 0 || tally.fails === 0);
  if (!judged.sound) return unheard && heard;
  const perfect = judged.sums.every(({ tally }) => tally.fails === 0 && tally.score === tally.holds);
  return perfect || !likeliest.sound || judged.score > likeliest.score + BY_MISTAKE;
}

function isPossible(roles: Roles): boolean {
  return ONCE.every((role) => roles.indexOf(role) === roles.lastIndexOf(role));
}

function judge(roles: Roles, evidence: Evidence): Judged {
  const years = placesOf(roles, "year");
  const [subtotal] = placesOf(roles, "term-subtotal");
  const [grand] = placesOf(roles, "grand-total");
  const ends = [...placesOf(roles, "prior"), ...placesOf(roles, "after")];
  const overYears = [...ends, ...years];
  const sums: Sum[] = [];
  if (subtotal !== undefined)
    sums.push(sumOf("grid-term-subtotal", { total: subtotal, addends: years }, years, evidence));
  if (grand !== undefined) {
    const addends = subtotal === undefined ? overYears : [...ends, subtotal];
    // the whole may be added up over 소계, or over its years
    sums.push(sumOf("grid-grand-total", { total: grand, addends }, overYears, evidence));
  }
  return {
    roles,
    sums,
    score: sums.reduce((all, sum) => all + sum.tally.score, 0),
    sound: sums.every((sum) => isSound(sum.tally)),
    votes: sums.reduce((all, sum) => all + sum.votes, 0)
  };
}

function placesOf(roles: Roles, wanted: ColumnRole): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < roles.length; at++) if (roles[at] === wanted) places.push(at);
  return places;
}

/** @param otherwise what a formula of the total may add up as well */
function sumOf(
  rule: EquationRule,
  { total, addends }: { readonly total: number; readonly addends: readonly number[] },
  otherwise: readonly number[],
  { figures, formulas }: Evidence
): Sum {
  const agreements = figures.map((row) => agreementIn(row, total, addends));
  const tally = tallyOf(agreements);
  const own = formulas.filter((formula) => formula.total === total);
  const keys = own.length === 0 ? [] : [placesKey(addends), placesKey(otherwise)];
  const others = own.filter(({ addends: added }) => !keys.includes(added));
  return {
    rule,
    agreements,
    tally,
    votes: own.length - others.length,
    soundApart: others.length === 0 ? isSound(tally) : isSound(tallyOf(apartFrom(others, agreements)))
  };
}

/** The agreements of the rows that these formulas do not stand in. */
function apartFrom(
  formulas: readonly RowFormula[],
  agreements: readonly (number | null)[]
): readonly (number | null)[] {
  const rows = new Set(formulas.map(({ row }) => row));
  return agreements.map((found, row) => (rows.has(row) ? null : found));
}
