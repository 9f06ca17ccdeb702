import { add, decimal, divide, isZero, percentOf, sum, ZERO, type Decimal } from "../../pledge/decimal";
import type { Pledge } from "../../pledge/pledge";
import { classOf, isFinished } from "./class-counts";
import type { GridAmounts } from "./grid-amounts";
import type { LeftOutList } from "./left-out";
import { baseOf, cornerOf, known, type PledgeMoney } from "./pledge-money";
import type { YearExecution } from "./year-execution";

/**
 * 완료율, 평균 이행도, 누적 집행률 (연차계획 대비), 총 집행률, 재정확보율. Their formulas, in words, are in
 * `messages.ts` by the same ids.
 */
export type RateId = "completion" | "fulfilment" | "to-date" | "execution" | "secured";

/** A rate with what it is made of, so that anybody can do it again. */
export interface KeyRate {
  readonly id: RateId;
  readonly part: Decimal;
  readonly whole: Decimal;
  /** part ÷ whole in percent, one digit; null where there is nothing to divide by. */
  readonly percent: Decimal | null;
  /** How many pledges it counts. */
  readonly pledges: number;
}

/** Of the pledges whose whole is measured by 총 사업비, because they have no plan grid. */
export interface WholeRate extends KeyRate {
  readonly byCost: number;
}

export function completionRate(pledges: readonly Pledge[]): KeyRate {
  const done = pledges.filter((pledge) => isFinished(classOf(pledge))).length;
  const [part, whole] = [decimal(done), decimal(pledges.length)];
  return { id: "completion", part, whole, percent: percentOf(part, whole), pledges: pledges.length };
}

/** The mean of the 이행도 that are stated. */
export function meanFulfilment(pledges: readonly Pledge[]): KeyRate {
  const rates = pledges.flatMap(({ status }) => status?.rate?.value ?? []);
  const [part, whole] = [sum(rates), decimal(rates.length)];
  return { id: "fulfilment", part, whole, percent: divide(part, whole, 1), pledges: rates.length };
}

/** Σ 집행 ÷ Σ 계획 from the first year to that of the basis date. */
export function rateToDate(years: readonly YearExecution[]): KeyRate {
  const due = years.filter(({ standing }) => standing !== "ahead");
  const { planned = ZERO, executed = ZERO, rate = null } = due.at(-1)?.cumulative ?? {};
  const pledges = Math.max(0, ...due.map((year) => year.pledges));
  return { id: "to-date", part: executed, whole: planned, percent: rate, pledges };
}

/** Σ 총계 of the grids of the kind ÷ Σ 계획 총계 (총 사업비 where there is no plan) of the same pledges. */
export function wholeRate(
  kind: "executed" | "secured",
  all: readonly PledgeMoney[],
  leftOut: LeftOutList
): WholeRate {
  let [part, whole] = [ZERO, ZERO];
  let [pledges, byCost] = [0, 0];
  for (const money of all) {
    const base = baseOf(money);
    const value = known(money[kind]?.whole(), money.id, leftOut);
    const measurable = base !== null && !isZero(base.value);
    if (kind === "executed") noteMissing(money, measurable, leftOut);
    if (!value || !measurable) continue;
    part = add(part, value);
    whole = add(whole, base.value);
    pledges += 1;
    if (base.kind === "cost") byCost += 1;
  }
  const id = kind === "executed" ? "execution" : "secured";
  return { id, part, whole, percent: percentOf(part, whole), pledges, byCost };
}

/** A pledge whose execution is not stated at all, or whose money cannot be measured by anything. */
function noteMissing(money: PledgeMoney, measurable: boolean, leftOut: LeftOutList): void {
  const { plan, executed, id, pledge } = money;
  const unread = pledge.grids.some((grid) => grid.kind === "executed" && grid.unit === null);
  const place = placeOf(plan, pledge);
  if (!executed && !unread && place) leftOut.add("no-executed", id, place);
  const spent = executed?.whole()?.value;
  if (executed && spent && !isZero(spent) && !measurable) leftOut.add("no-base", id, cornerOf(executed.grid));
}

function placeOf(plan: GridAmounts | null, pledge: Pledge): ReturnType<typeof cornerOf> | null {
  if (plan) return cornerOf(plan.grid);
  return pledge.totalCost?.cell ?? firstCardOf(pledge);
}

/** Where the pledge's first card begins. */
export function firstCardOf({ cards }: Pledge): ReturnType<typeof cornerOf> | null {
  const range = cards[0]?.range;
  return range ? { sheet: range.sheet, row: range.top, column: range.left } : null;
}
