import type { CalendarDate } from "../pledge/calendar-date";
import type { Unit } from "../pledge/money";
import type { PledgeBook } from "../pledge/pledge-book";
import { termYears } from "../pledge/profile";
import type { Finding } from "../rules/finding";
import { classCounts, type ClassCount } from "./figures/class-counts";
import { byDepartment, departmentOf, type DepartmentFigures } from "./figures/departments";
import { completionRate, meanFulfilment, rateToDate, wholeRate, type KeyRate } from "./figures/key-rates";
import { LeftOutList, type LeftOut } from "./figures/left-out";
import { moneyOf } from "./figures/pledge-money";
import { pledgesAtRisk, type PledgeAtRisk } from "./figures/risks";
import { moneyBySource, type MoneyBySource } from "./figures/source-money";
import { yearExecutions, type YearExecution } from "./figures/year-execution";

/** 현황판: what a book comes to, as of the basis date. All money is in `unit`, exact. */
export interface Dashboard {
  readonly basisDate: CalendarDate;
  readonly unit: Unit;
  readonly pledges: number;
  readonly rates: readonly KeyRate[];
  readonly classes: readonly ClassCount[];
  readonly years: readonly YearExecution[];
  readonly money: MoneyBySource;
  readonly risks: readonly PledgeAtRisk[];
  readonly departments: readonly DepartmentFigures[];
  /** What is in none of the sums, and why. */
  readonly leftOut: readonly LeftOut[];
  /** Parts of cards that could not be read at all. */
  readonly notUnderstood: number;
}

export function dashboardOf(
  book: PledgeBook,
  findings: readonly Finding[],
  basisDate: CalendarDate
): Dashboard {
  const { pledges, profile } = book;
  const leftOut = new LeftOutList();
  const all = pledges.map((pledge) => moneyOf(pledge, profile.unit, leftOut));
  const years = yearExecutions(all, termYears(profile), basisDate, leftOut);
  const secured = wholeRate("secured", all, leftOut);
  const rates = [
    completionRate(pledges),
    meanFulfilment(pledges),
    rateToDate(years),
    wholeRate("executed", all, leftOut),
    ...(secured.pledges > 0 ? [secured] : [])
  ];
  const risks = pledgesAtRisk(all, findings, { profile, basisDate }, departmentOf);
  return {
    basisDate,
    unit: profile.unit,
    pledges: pledges.length,
    rates,
    classes: classCounts(pledges),
    years,
    money: moneyBySource(all, leftOut),
    risks,
    departments: byDepartment(pledges, risks),
    leftOut: leftOut.all,
    notUnderstood: book.notUnderstood.length
  };
}
