import { refusal } from "../../language/refusal";
import { daysInMonth, parseIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import type { Profile } from "../../pledge/profile";
import { nationwideTerm } from "../../pledge/term";
import { CHANGE_REFUSALS } from "../card-changes/messages";

/**
 * The term after the profile's. The days are nationwide; the label counts on as the municipality counts its own terms.
 * @throws Refusal term-not-next where the profile's end is no day.
 */
export function nextTerm({ term }: Profile): Profile["term"] {
  const end = parseIsoDate(term.to);
  if (!end) throw refusal(CHANGE_REFUSALS, "term-not-next", { from: term.from, to: term.to });
  const next = nationwideTerm(dayAfter(end));
  const counted = /\d+(?=\s*기)/.exec(term.label);
  return counted ? { ...next, label: term.label.replace(counted[0], String(Number(counted[0]) + 1)) } : next;
}

function dayAfter({ year, month, day }: CalendarDate): CalendarDate {
  if (day < daysInMonth(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}
