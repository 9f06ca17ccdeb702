import type { CalendarDate } from "./calendar-date";
import type { Profile } from "./profile";

/** The nationwide 8th term began on 2022-07-01; each lasts four years. */
const KNOWN = { number: 8, year: 2022 } as const;

/**
 * The nationwide term in force on a day. Only for workbooks that say nothing of their own: municipalities count their
 * own terms, so a profile always goes before it.
 */
export function nationwideTerm(date: CalendarDate): Profile["term"] {
  const year = date.month >= 7 ? date.year : date.year - 1;
  const terms = Math.floor((year - KNOWN.year) / 4);
  const from = KNOWN.year + 4 * terms;
  return { label: `민선${KNOWN.number + terms}기`, from: `${from}-07-01`, to: `${from + 4}-06-30` };
}
