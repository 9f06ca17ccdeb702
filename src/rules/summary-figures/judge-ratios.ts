import { equal, sum, type Decimal } from "../../pledge/decimal";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { Summary, SummaryColumn, SummaryScope } from "../../pledge/summary";
import { compact } from "../../reading/labels/fold";
import { figuresIn, type FigureAt } from "./figure-at";
import { judge } from "./judge";
import type { CellRef } from "../../workbook/address";
import { RatioTable, type Formula } from "./formulas";
import { populationOf, type Members } from "./members";
import { distance, isTelling, meanOf, printed, prints, printsRounded } from "./percent";

/** A printed ratio that its formula does not give. */
export interface WrongRatio {
  readonly figure: FigureAt;
  /** In the words of the table. */
  readonly formula: string;
  readonly expected: Decimal;
  /** Where the card states it, for a ratio that is of one card. */
  readonly cell: CellRef | null;
}

/** Shares that were bent so that they add up to 100. */
export interface ForcedShare {
  readonly figure: FigureAt;
  readonly expected: Decimal;
}

export interface RatioJudgement {
  readonly wrong: readonly WrongRatio[];
  readonly right: number;
  readonly forced: readonly ForcedShare[];
  /** Columns of shares that were looked at for that. */
  readonly shares: number;
}

const judgements = new WeakMap<PledgeBook, RatioJudgement>();

/** The ratios of all roll-ups, seen once for the rules that ask. */
export function judgeRatios(book: PledgeBook): RatioJudgement {
  let judgement = judgements.get(book);
  if (!judgement) judgements.set(book, (judgement = judged(book)));
  return judgement;
}

function judged(book: PledgeBook): RatioJudgement {
  const population = populationOf(book);
  const { meant } = judge(book);
  const all = book.summaries.flatMap((summary) => {
    const figures = figuresIn(summary, book.profile.unit);
    const table = new RatioTable(summary, figures, meant);
    const asItStands = new RatioTable(summary, figures, new Map());
    const members = population.membersOf(summary);
    const ofColumns = summary.columns.map((column, at) => {
      if (column.measure !== "ratio") return NOTHING;
      const lines = summary.rows.flatMap(({ ratio }, row) => (ratio ? [] : lineOf(figures[row]?.[at], row)));
      const rates = (from: readonly (Members | null)[]): Formula => rateFormula(book, summary, column, from);
      return judgeLines(
        compact(column.label),
        lines,
        [rates(members), ...table.formulasFor(column)],
        [rates([]), ...asItStands.formulasFor(column)]
      );
    });
    const ofRows = summary.rows.map(({ ratio }, row) => {
      if (!ratio) return NOTHING;
      const lines = summary.columns.flatMap(({ measure }, at) =>
        measure === "count" || measure === "amount" ? lineOf(figures[row]?.[at], at) : []
      );
      return judgeLines("비율", lines, [table.shareInTotal()], [asItStands.shareInTotal()]);
    });
    return [...ofColumns, ...ofRows];
  });
  return {
    wrong: all.flatMap(({ wrong }) => wrong),
    right: all.reduce((count, { right }) => count + right, 0),
    forced: all.flatMap(({ forced }) => forced),
    shares: all.reduce((count, { shares }) => count + shares, 0)
  };
}

interface Line {
  /** The number that its formula asks for: of the row; in a row of ratios, of the column. */
  readonly row: number;
  readonly figure: FigureAt;
  readonly value: Decimal;
}

function lineOf(figure: FigureAt | undefined, row: number): readonly Line[] {
  return figure?.cell.value ? [{ row, figure, value: figure.cell.value }] : [];
}

const NOTHING: RatioJudgement = { wrong: [], right: 0, forced: [], shares: 0 };

/**
 * Holds ratios of one kind to the formula that most of them agree with. `asItStands`: the formulas over the table's
 * figures where those are wrong themselves; a ratio that follows them is right as soon as they are.
 */
function judgeLines(
  label: string,
  lines: readonly Line[],
  formulas: readonly Formula[],
  asItStands: readonly Formula[]
): RatioJudgement {
  const tried = formulas.map((formula) => tryFormula(formula, lines, formula.fits(label)));
  const [best] = [...tried].sort(
    (one, other) => other.right.length - one.right.length || Number(other.named) - Number(one.named)
  );
  const shares = tried.filter(({ formula, named }) => formula.share === true && named);
  if (
    !best ||
    !isChosen(
      best,
      shares.every((other) => agree(other, best))
    )
  )
    return NOTHING;
  const { formula } = best;
  const forced = formula.share ? forcedAmong(lines, formula) : [];
  const bent = new Set(forced.map(({ figure }) => figure));
  const follows = asItStands.filter(({ name }) => name === formula.name);
  const spoken = formulas.filter((other) => other.fits(label));
  const misses = best.wrong.filter((line) => {
    if (bent.has(line.figure) || follows.some((other) => isPrinted(line, other))) return false;
    // 계 may be the mean of the means, or another formula that the heading speaks for
    return !isOfAll(line) || !fitsOther(line, lines, spoken.length > 0 ? spoken : formulas);
  });
  return {
    wrong: misses.map(({ figure, value, row }) => {
      const exact = formula.valueAt(row);
      const expected = exact ? printed(exact, digitsOf(value, lines)) : value;
      return { figure, formula: formula.name, expected, cell: formula.cellAt?.(row) ?? null };
    }),
    right: best.right.length,
    forced,
    shares: formula.share ? 1 : 0
  };
}

function isPrinted({ row, value }: Line, formula: Formula): boolean {
  const exact = formula.valueAt(row);
  return exact !== null && prints(value, exact);
}

function isOfAll({ figure }: Line): boolean {
  return Object.values(figure.row.scope).includes(null);
}

interface Tried {
  readonly formula: Formula;
  /** Whether the heading speaks for it. */
  readonly named: boolean;
  readonly right: readonly Line[];
  readonly wrong: readonly Line[];
  /** Right figures that are neither 0 nor 100. */
  readonly telling: number;
}

function tryFormula(formula: Formula, lines: readonly Line[], named: boolean): Tried {
  const right: Line[] = [];
  const wrong: Line[] = [];
  let telling = 0;
  for (const line of lines) {
    const exact = formula.valueAt(line.row);
    if (!exact) continue;
    if (!prints(line.value, exact)) wrong.push(line);
    else {
      right.push(line);
      if (isTelling(exact)) telling++;
    }
  }
  return { formula, named, right, wrong, telling };
}

/** Whether both find the same figures right, and the same wrong. */
function agree(one: Tried, other: Tried): boolean {
  return (
    one.right.length === other.right.length &&
    one.wrong.length === other.wrong.length &&
    one.right.every((line) => other.right.includes(line))
  );
}

/** @param alone no other share that the heading speaks for gives anything else */
function isChosen({ formula, named, right, wrong, telling }: Tried, alone: boolean): boolean {
  if (right.length === 0) return false;
  const lines = right.length + wrong.length;
  // with few lines one of them may be the error; with more, a formula that a third of them break is another
  const most = lines <= 3 ? right.length >= wrong.length : right.length >= 2 * wrong.length;
  // of a single area, every share is all of it
  const sure = formula.sure === true || (formula.share === true && alone && lines === 2);
  if (telling === 0) return named && (sure ? most : right.length > 2 * wrong.length);
  return most && (named || right.length > wrong.length);
}

function fitsOther({ row, value }: Line, lines: readonly Line[], formulas: readonly Formula[]): boolean {
  const means = meanOf(lines.filter((line) => !isOfAll(line)).map((line) => line.value));
  const ways = [means, ...formulas.map((formula) => formula.valueAt(row))];
  return ways.some((way) => way !== null && isTelling(way) && prints(value, way));
}

/** As many digits as the column's figures have at most, four at the very most. */
function digitsOf(value: Decimal, lines: readonly Line[]): number {
  return Math.min(4, Math.max(value.scale, ...lines.map((line) => line.value.scale)));
}

/** Shares a last digit away from theirs, in a column that adds up to just 100 thereby. */
function forcedAmong(lines: readonly Line[], formula: Formula): readonly ForcedShare[] {
  const parts = lines.filter((line) => !isOfAll(line));
  const whole = sum(parts.map(({ value }) => value));
  if (parts.length < 2 || !equal(whole, { coefficient: 100n, scale: 0 })) return [];
  return parts.flatMap(({ row, figure, value }) => {
    const exact = formula.valueAt(row);
    const digits = digitsOf(value, lines);
    const wide = {
      coefficient: value.coefficient * 10n ** BigInt(digits - Math.min(digits, value.scale)),
      scale: digits
    };
    if (!exact || value.scale > digits || printsRounded(wide, exact)) return [];
    return distance(value, exact) < 1.5 * 10 ** -digits ? [{ figure, expected: printed(exact, digits) }] : [];
  });
}

const RATE = /이행도|이행률|이행율|추진율|추진률|진도율|진척|달성|공정률|공정율/;

/** The mean of the 이행도 of the row's pledges, as their cards or else a list of pledges in the workbook have it. */
function rateFormula(
  book: PledgeBook,
  summary: Summary,
  column: SummaryColumn,
  members: readonly (Members | null)[]
): Formula {
  const listed = book.summaries.flatMap((other) => (other === summary ? [] : listedRates(other)));
  const byCards = book.pledges.length > 0 && !book.pledges.some((pledge) => isOn(pledge, summary));
  return {
    name: "이행도의 평균",
    fits: (label) => RATE.test(label),
    cellAt: (row) => {
      const of = summary.rows[row]?.scope.pledge ? members[row]?.of[0] : undefined;
      return (byCards && of?.pledge.status?.rateCell) || null;
    },
    valueAt: (row) => {
      if (!RATE.test(compact(column.label))) return null;
      const scope = summary.rows[row]?.scope ?? {};
      const own = byCards ? members[row] : null;
      if (own && own.complete !== "no") {
        const rates = own.of.flatMap(({ rate }) => rate ?? []);
        // the mean is of the pledges that have a rate
        return rates.length > 0 ? meanOf(rates) : null;
      }
      if (scope.pledge) return null;
      return meanOf(listed.filter((each) => isWithin(each.scope, scope)).map(({ rate }) => rate));
    }
  };
}

function isOn(pledge: PledgeBook["pledges"][number], { range }: Summary): boolean {
  return pledge.cards.some((card) => card.range.sheet === range.sheet);
}

interface ListedRate {
  readonly scope: SummaryScope;
  readonly rate: Decimal;
}

function listedRates({ rows, columns, cells }: Summary): readonly ListedRate[] {
  const column = columns.findIndex(({ measure, label }) => measure === "ratio" && RATE.test(compact(label)));
  if (column < 0) return [];
  return rows.flatMap(({ scope }, at) => {
    const rate = cells[at]?.[column]?.value;
    return scope.pledge && rate ? [{ scope, rate }] : [];
  });
}

/** Whether a listed pledge is of the row: 구분 may be its area or its department. */
function isWithin(pledge: SummaryScope, row: SummaryScope): boolean {
  const fits = (wanted: string | null | undefined, ...own: (string | null | undefined)[]): boolean =>
    wanted === null || wanted === undefined || own.includes(wanted);
  if (row.class || typeof row.sub === "string" || typeof row.source === "string") return false;
  return (
    fits(row.area, pledge.area) &&
    fits(row.department, pledge.department) &&
    fits(row.group, pledge.area, pledge.department)
  );
}
