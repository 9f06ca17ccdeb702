import { formatIsoDate, parseIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import { CLI } from "../messages";
import { wrongUsage } from "../refusals";
import type { Terminal } from "../terminal";

/** The basis date as given; today's where none is given, and then told: a check must be repeatable. */
export function basisDateFrom(text: string | undefined, terminal: Terminal): CalendarDate {
  if (text === undefined) {
    const today = terminal.today();
    terminal.tell(CLI["basis-date-today"], { date: formatIsoDate(today) });
    return today;
  }
  const date = parseIsoDate(text);
  if (!date) throw wrongUsage("basis-date-invalid", { text });
  return date;
}
