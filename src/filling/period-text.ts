import { compareDates, isPossible, type CalendarDate } from "../pledge/calendar-date";
import type { Period } from "../pledge/pledge";

/** One end of a 사업기간: a year alone, or a day. */
export interface PeriodEnd {
  readonly year: number;
  readonly date: CalendarDate | null;
}

/** "2026", "2026년", "2026-07-01", "2026. 7. 1.", "2026/7/1"; null for anything else. */
export function parsePeriodEnd(text: string): PeriodEnd | null {
  const match = /^(\d{4})\s*(?:년|[-./])?\s*(?:(\d{1,2})\s*(?:월|[-./])\s*(\d{1,2})\s*(?:일|\.)?)?$/.exec(
    text.trim()
  );
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year, date: null };
  const date = { year, month: Number(match[2]), day: Number(match[3]) };
  return isPossible(date) ? { year, date } : null;
}

/** "2022년 ~ 2026년", "2026. 7. 1. ~ 2028. 12. 31."; an end that is not given stays open: "2022년 ~". */
export function periodText(from: PeriodEnd | null, to: PeriodEnd | null): string {
  if (!from && !to) return "";
  return `${endText(from)} ~ ${endText(to)}`.trim();
}

function endText(end: PeriodEnd | null): string {
  if (!end) return "";
  return end.date ? `${end.year}. ${end.date.month}. ${end.date.day}.` : `${end.year}년`;
}

/** A year alone begins on 1 January and ends on 31 December. */
export function periodOf(from: PeriodEnd | null, to: PeriodEnd | null): Period {
  return {
    from: from && (from.date ?? { year: from.year, month: 1, day: 1 }),
    to: to && (to.date ?? { year: to.year, month: 12, day: 31 })
  };
}

export function isReversed({ from, to }: Period): boolean {
  return from !== null && to !== null && compareDates(from, to) > 0;
}
