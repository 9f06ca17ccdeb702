import type { CalendarDate } from "../../pledge/calendar-date";
import { yearsOf, type Slot } from "./figure-table";
import type { GridsThen } from "./pair-grids";

/**
 * The last year that was over when it was last sent, and is over now. A year that was still going on then may have grown
 * since.
 */
export function lastClosedYear(then: CalendarDate, today: CalendarDate): number {
  const over = then.month === 12 && then.day === 31 ? then.year : then.year - 1;
  return Math.min(over, today.year - 1);
}

/** The columns whose figures were final: the closed years, and 기투자 where the first year is still the same. */
export function closedSlots(
  { now, was }: GridsThen,
  then: CalendarDate,
  today: CalendarDate
): readonly Slot[] {
  const last = lastClosedYear(then, today);
  const closed = yearsOf(now).filter((year) => year <= last && was.some(({ slots }) => slots.includes(year)));
  const [first] = yearsOf(now);
  const sameStart = [now, ...was].every(
    (table) => table.slots.includes("prior") && yearsOf(table)[0] === first
  );
  return first !== undefined && sameStart && first <= last + 1 ? ["prior", ...closed] : closed;
}
