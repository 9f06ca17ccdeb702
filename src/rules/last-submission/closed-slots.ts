import type { CalendarDate } from "../../pledge/calendar-date";
import { yearsOf, type Slot } from "./figure-table";
import type { GridsThen } from "./pair-grids";

/**
 * The columns whose figures were final when they were last sent: the years before that day's year, and 기투자 where the
 * first year is still the same. A year that was still going on then may have grown since.
 */
export function closedSlots(
  { now, was }: GridsThen,
  then: CalendarDate,
  today: CalendarDate
): readonly Slot[] {
  const end = Math.min(then.year, today.year);
  const closed = yearsOf(now).filter((year) => year < end && was.some(({ slots }) => slots.includes(year)));
  const [first] = yearsOf(now);
  const sameStart = [now, ...was].every(
    (table) => table.slots.includes("prior") && yearsOf(table)[0] === first
  );
  return first !== undefined && sameStart && first <= end ? ["prior", ...closed] : closed;
}
