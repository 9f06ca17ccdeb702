import type { PledgeBook } from "../../pledge/pledge-book";
import type { Summary } from "../../pledge/summary";
import { areRounded, blame } from "./blame";
import { brokenBehind, type BrokenGrid } from "./broken-cards";
import { compareTable, isOwnTable, type Compared } from "./compare";
import type { FigureAt } from "./figure-at";
import { comparedStates, type StateCompared } from "./judge-states";
import { populationOf } from "./members";
import { isNear, ownSumsOf, type OwnSum } from "./own-sums";
import { rootsAmong, type Root } from "./roots";
import { withoutRounding } from "./rounded-rows";

/** A figure that breaks sums of its own table, where no card tells what it ought to be. */
export interface WrongInTable {
  readonly figure: FigureAt;
  /** 원, or a count. */
  readonly expected: bigint;
  readonly sums: readonly OwnSum[];
  /** It is so little that rounding may be behind it. */
  readonly near: boolean;
}

/** A card whose own sums fail, and the figures of the roll-ups that are off by just that. */
export interface AtTheCard {
  readonly broken: BrokenGrid;
  readonly figures: readonly FigureAt[];
}

/** All that the amounts and counts of the roll-ups are worth, seen once for all rules that ask. */
export interface Judgement {
  readonly roots: readonly Root[];
  readonly wrong: readonly WrongInTable[];
  readonly atCards: readonly AtTheCard[];
  readonly states: readonly StateCompared[];
  /** Figures that agree with the cards, and sums that hold. */
  readonly agreeing: readonly Compared[];
  readonly holding: readonly OwnSum[];
  /** What the figures that are off would have to be, in 원 or as a count. */
  readonly meant: ReadonlyMap<FigureAt, bigint>;
}

const judgements = new WeakMap<PledgeBook, Judgement>();

export function judge(book: PledgeBook): Judgement {
  let judgement = judgements.get(book);
  if (!judgement) judgements.set(book, (judgement = judged(book)));
  return judgement;
}

function judged(book: PledgeBook): Judgement {
  const population = populationOf(book);
  const unit = book.profile.unit;
  const compared = book.summaries.flatMap((summary) => compareTable(summary, population, unit));
  const atCards = new Map<BrokenGrid, FigureAt[]>();
  const atCard = (broken: readonly BrokenGrid[], figure: FigureAt): void => {
    for (const grid of broken) atCards.set(grid, [...(atCards.get(grid) ?? []), figure]);
  };
  // a list that has a pledge under another class has what it adds up by class elsewhere too: that is told there
  const states = comparedStates(book, population);
  const misfiled = new Set(
    states.filter(({ agrees }) => !agrees).map(({ figure }) => figure.cell.cell.sheet)
  );
  const differing = compared.filter((each) => {
    if (each.standing === "agrees") return false;
    if (each.figure.scope.class && misfiled.has(each.figure.cell.cell.sheet)) return false;
    const pledges = each.of.map(({ pledge }) => pledge);
    const broken = brokenBehind(pledges, each.actual - each.expected, 0n);
    if (broken) atCard(broken, each.figure);
    return broken === null;
  });
  const byFigure = new Map(compared.map((each) => [each.figure, each]));
  const wrong: WrongInTable[] = [];
  const holding: OwnSum[] = [];
  for (const summary of book.summaries) {
    const own = isOwnTable(summary, population);
    // what a pledge's own lines add up to is the business of the rules of grids
    const stated = ownSumsOf(summary, unit);
    const sums = stated
      .filter(({ total }) => !own || !total.row.scope.pledge)
      .map((sum) => withoutRounding(sum, stated));
    holding.push(...sums.filter(({ miss }) => miss === 0n));
    const left = sums.filter((sum) => missBeside(sum, byFigure) !== 0n);
    const open = left.filter((sum) => {
      const broken = brokenBehind(book.pledges, sum.miss, 0n);
      if (broken) atCard(broken, sum.total);
      return broken === null;
    });
    wrong.push(...wrongIn(summary, sums, open, byFigure));
  }
  return {
    roots: rootsAmong(differing),
    wrong,
    states,
    atCards: [...atCards].map(([broken, figures]) => ({ broken, figures: [...new Set(figures)] })),
    agreeing: compared.filter(({ standing }) => standing === "agrees"),
    holding,
    meant: new Map([
      ...compared
        .filter(({ standing }) => standing !== "agrees")
        .map((each): [FigureAt, bigint] => [each.figure, each.expected]),
      ...wrong.map((each): [FigureAt, bigint] => [each.figure, each.expected])
    ])
  };
}

/** 백만원: cards are kept in it or finer, so that coarser figures of a roll-up are rounded ones. */
const COARSE = 1_000_000n;

/** What is left of a miss when every figure that the cards speak for is as they say. */
function missBeside({ total, addends, miss }: OwnSum, byFigure: ReadonlyMap<FigureAt, Compared>): bigint {
  const off = (figure: FigureAt): bigint => {
    const compared = byFigure.get(figure);
    return compared && compared.standing !== "agrees" ? compared.actual - compared.expected : 0n;
  };
  return addends.reduce((rest, addend) => rest + off(addend), miss - off(total));
}

function wrongIn(
  summary: Summary,
  sums: readonly OwnSum[],
  open: readonly OwnSum[],
  byFigure: ReadonlyMap<FigureAt, Compared>
): readonly WrongInTable[] {
  if (open.length === 0) return [];
  const about = sums.filter((sum) => sum.miss === 0n || open.includes(sum));
  const rounded = areRounded(open) || open.every((sum) => isNear(sum) && sum.step > COARSE);
  return blame(about, (figure) => byFigure.has(figure), rounded)
    .filter(({ figure }) => figure.summary === summary)
    .map(({ figure, expected, sums: mended }) => ({
      figure,
      expected,
      sums: mended,
      near: mended.every(isNear)
    }));
}
