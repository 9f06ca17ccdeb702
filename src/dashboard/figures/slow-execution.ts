import { compareDates, isPossible, parseIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import {
  compare,
  decimalOfNumber,
  formatDecimal,
  isZero,
  percentOf,
  sum,
  type Decimal
} from "../../pledge/decimal";
import type { GridAmounts } from "./grid-amounts";
import type { PledgeMoney } from "./pledge-money";
import type { Circumstances, Risk } from "./risk";
import { lastClosedYear } from "./year-execution";

/** From this share of the period on, execution is looked at though there is no yearly plan to hold it against. */
const LATE = { part: 3, of: 4 } as const;

/**
 * Execution below the profile's threshold: against the yearly plan up to the last year that is over, where there is
 * one; else, late in the period, against 총 사업비. What is not known is not judged.
 */
export function slowExecution(money: PledgeMoney, circumstances: Circumstances): readonly Risk[] {
  const { plan, executed, cost } = money;
  if (!executed) return [];
  const closed = lastClosedYear(circumstances.basisDate);
  const threshold = decimalOfNumber(circumstances.profile.thresholds.executionRate);
  const planned = plan && upTo(plan, closed);
  if (plan) {
    const spent = upTo(executed, closed);
    const rate = planned && spent && below(spent, planned, threshold);
    const cell = executed.year(closed)?.cell ?? executed.whole()?.cell;
    if (!rate || !cell) return [];
    return [{ code: "behind-plan", cell: cell.cell, data: { year: closed, rate: formatDecimal(rate) } }];
  }
  const whole = executed.whole();
  const rate = cost && whole?.value && isLate(money, circumstances) && below(whole.value, cost, threshold);
  return rate ? [{ code: "low-execution", cell: whole.cell.cell, data: { rate: formatDecimal(rate) } }] : [];
}

/** The rate, where it is below the threshold. */
function below(part: Decimal, whole: Decimal, threshold: Decimal | null): Decimal | null {
  const rate = isZero(whole) ? null : percentOf(part, whole);
  return rate && threshold && compare(rate, threshold) < 0 ? rate : null;
}

/** Σ 계 of the grid's years up to the year; null where one of them is not known. */
function upTo(grid: GridAmounts, last: number): Decimal | null {
  const amounts = grid.years().flatMap((year) => (year <= last ? (grid.year(year) ?? []) : []));
  const values = amounts.map(({ value }) => value);
  return values.every((value) => value !== null) ? sum(values) : null;
}

/** Whether three quarters of the 사업기간 (of the term, where it is open) are over. */
function isLate({ pledge }: PledgeMoney, { profile, basisDate }: Circumstances): boolean {
  const from = pledge.period?.value.from ?? parseIsoDate(profile.term.from);
  const to = pledge.period?.value.to ?? parseIsoDate(profile.term.to);
  if (!from || !to || !isPossible(from) || !isPossible(to) || compareDates(from, to) >= 0) return false;
  return (dayNumber(basisDate) - dayNumber(from)) * LATE.of >= (dayNumber(to) - dayNumber(from)) * LATE.part;
}

/** Days since a fixed day. */
function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
