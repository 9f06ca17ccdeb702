import { endOfYear, compareDates, type CalendarDate } from "../../pledge/calendar-date";
import { add, isZero, percentOf, ZERO, type Decimal } from "../../pledge/decimal";
import type { LeftOutList } from "./left-out";
import { known, type PledgeMoney } from "./pledge-money";

/** A year that is over by the basis date, the year that it lies in, or one that is still to come. */
export type Standing = "closed" | "current" | "ahead";

/** Planned against executed money of pledges of which both are known. */
export interface Comparison {
  readonly planned: Decimal;
  readonly executed: Decimal;
  /** 집행 ÷ 계획 in percent; null where nothing is planned, and for a year ahead without any execution. */
  readonly rate: Decimal | null;
}

/** A year of the term: what was planned and executed, in the common unit. */
export interface YearExecution extends Comparison {
  readonly year: number;
  readonly standing: Standing;
  /** How many pledges are compared. */
  readonly pledges: number;
  /** Executed by pledges of which no plan for the year is known: in no rate. */
  readonly executedAlone: Decimal;
  /** Planned by pledges of which no execution for the year is known: in no rate. */
  readonly plannedAlone: Decimal;
  /** From the first year to this one. */
  readonly cumulative: Comparison;
}

/** The term's years, and those that a grid has beside; each pledge's plan against its own execution. */
export function yearExecutions(
  all: readonly PledgeMoney[],
  term: readonly number[],
  basisDate: CalendarDate,
  leftOut: LeftOutList
): readonly YearExecution[] {
  const years = new Set(term);
  for (const { plan, executed } of all)
    for (const grid of [plan, executed]) for (const year of grid?.years() ?? []) years.add(year);
  let running = { planned: ZERO, executed: ZERO };
  return [...years]
    .sort((one, other) => one - other)
    .map((year) => {
      const standing = standingOf(year, basisDate);
      const sums = sumsOf(all, year, leftOut);
      running = {
        planned: add(running.planned, sums.planned),
        executed: add(running.executed, sums.executed)
      };
      // Nothing was to be executed yet.
      const idle = standing === "ahead" && isZero(sums.executed);
      return {
        year,
        standing,
        ...sums,
        rate: idle ? null : rateOf(sums),
        cumulative: { ...running, rate: idle ? null : rateOf(running) }
      };
    });
}

export function standingOf(year: number, basisDate: CalendarDate): Standing {
  if (year <= lastClosedYear(basisDate)) return "closed";
  return year === basisDate.year ? "current" : "ahead";
}

/** The last year that is over by the end of the basis date. */
export function lastClosedYear(basisDate: CalendarDate): number {
  const { year } = basisDate;
  return compareDates(basisDate, endOfYear(year)) === 0 ? year : year - 1;
}

type Sums = Pick<YearExecution, "planned" | "executed" | "pledges" | "executedAlone" | "plannedAlone">;

function sumsOf(all: readonly PledgeMoney[], year: number, leftOut: LeftOutList): Sums {
  let [planned, executed, plannedAlone, executedAlone] = [ZERO, ZERO, ZERO, ZERO];
  let pledges = 0;
  for (const { plan, executed: spent, id } of all) {
    const wanted = known(plan?.year(year), id, leftOut);
    const done = known(spent?.year(year), id, leftOut);
    if (wanted && done) {
      planned = add(planned, wanted);
      executed = add(executed, done);
      pledges += 1;
    } else if (wanted) plannedAlone = add(plannedAlone, wanted);
    else if (done) executedAlone = add(executedAlone, done);
  }
  return { planned, executed, pledges, plannedAlone, executedAlone };
}

function rateOf({ planned, executed }: Pick<Comparison, "planned" | "executed">): Decimal | null {
  return isZero(planned) ? null : percentOf(executed, planned);
}
