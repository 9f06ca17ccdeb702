import { compareDates, isPossible, type CalendarDate } from "../pledge/calendar-date";
import type { Period } from "../pledge/pledge";

/**
 * One end of a 사업기간 from "2026", "2026년", "2026-07-01", "2026. 7. 1." or "2026/7/1". A year alone begins on
 * 1 January and ends on 31 December. Null for anything else.
 */
export function parsePeriodEnd(text: string, end: "from" | "to"): CalendarDate | null {
  const match = /^(\d{4})\s*(?:년|[-./])?\s*(?:(\d{1,2})\s*(?:월|[-./])\s*(\d{1,2})\s*(?:일|\.)?)?$/.exec(
    text.trim()
  );
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined)
    return end === "from" ? { year, month: 1, day: 1 } : { year, month: 12, day: 31 };
  const date = { year, month: Number(match[2]), day: Number(match[3]) };
  return isPossible(date) ? date : null;
}

/** "2022년 ~ 2026년" for whole years, two lines "2026. 7. 1." and "~ 2028. 12. 31." otherwise; "2022년 ~" where the end is open. */
export function periodText({ from, to }: Period): string {
  if (!from && !to) return "";
  const wholeYears = (!from || isDay(from, 1, 1)) && (!to || isDay(to, 12, 31));
  const text = (date: CalendarDate | null): string => {
    if (!date) return "";
    return wholeYears ? `${date.year}년` : `${date.year}. ${date.month}. ${date.day}.`;
  };
  // Days are too long for one line of the card's cell, and would break in the midst of a date.
  return `${text(from)}${wholeYears || !from ? " " : "\n"}~ ${text(to)}`.trim();
}

function isDay(date: CalendarDate, month: number, day: number): boolean {
  return date.month === month && date.day === day;
}

export function isReversed({ from, to }: Period): boolean {
  return from !== null && to !== null && compareDates(from, to) > 0;
}
