import { compareDates, formatIsoDate, parseIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import type { Period } from "../../pledge/pledge";
import { wrongUsage } from "../refusals";

/** 사업기간 from two words, each a year or a date; a year begins on 1 January and ends on 31 December. */
export function periodFrom(from: string, to: string): Period {
  const begin = dayFrom(from, "--from", 1, 1);
  const end = dayFrom(to, "--to", 12, 31);
  if (begin && end && compareDates(begin, end) > 0) {
    throw wrongUsage("period-reversed", { from: formatIsoDate(begin), to: formatIsoDate(end) });
  }
  return { from: begin, to: end };
}

function dayFrom(text: string, option: string, month: number, day: number): CalendarDate | null {
  const word = text.trim().replace(/년$/u, "");
  if (word === "") return null;
  if (/^(19|20)\d{2}$/.test(word)) return { year: Number(word), month, day };
  const date = parseIsoDate(word.replace(/[./]/g, "-").replace(/-$/, ""));
  if (!date) throw wrongUsage("year-invalid", { option, text });
  return date;
}
