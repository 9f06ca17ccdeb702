import { daysInMonth, isPossible, type CalendarDate } from "../../pledge/calendar-date";
import type { Period } from "../../pledge/pledge";
import { yearOf } from "../labels/column-labels";
import { alike } from "../labels/fold";

interface PartOfPeriod {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const OPEN = /계속|지속|상시|연중|매년|임기\s*후|이후|미정/;
const PART =
  /^\s*(?:(?:((?:19|20)\d{2}|'?\d{2}(?=\s*[년.\-/]|\s*$))\s*(?:년도?|[.\-/])?\s*)?(\d{1,2})?\s*(?:월|[.\-/])?\s*(?:(\d{1,2})\s*일?)?)/;

/** "2022년 ~ 2026년", "2022. 7. ~ 2026. 6.", "2023.1.~12.", "2022 ~ 계속"; null where nothing of the kind is said. */
export function periodOf(text: string): Period | null {
  const plain = alike(text)
    .replace(/\([^)]*\)/g, " ")
    .trim();
  if (plain === "") return null;
  const [first = "", second] = plain.split(/\s*~\s*|(?<=\d{4}년?)\s*-\s*(?=\d{4})/);
  const begin = partOf(first);
  if (second === undefined) {
    if (begin?.year == null) return OPEN.test(plain) ? { from: null, to: null } : null;
    return { from: start(begin, begin.year), to: OPEN.test(plain) ? null : end(begin, begin.year) };
  }
  const from = begin?.year == null ? null : start(begin, begin.year);
  const finish = partOf(second);
  if (!finish || (finish.year === null && finish.month === null)) {
    return from && (second.trim() === "" || OPEN.test(second)) ? { from, to: null } : null;
  }
  const year = finish.year ?? begin?.year ?? null;
  if (year === null) return null;
  return { from, to: OPEN.test(second) ? null : end(finish, year) };
}

function partOf(text: string): PartOfPeriod | null {
  const trimmed = text.trim();
  const match = PART.exec(trimmed);
  if (!match || match[0].trim() === "") return null;
  const [, yearText, month, day] = match;
  const year = yearText === undefined ? null : yearOf(yearText.replace("'", ""));
  if (yearText === undefined && month === undefined) return null;
  return {
    year,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day)
  };
}

/** A day that there is not is kept as written, so that a rule can tell. */
function start({ month, day }: PartOfPeriod, year: number): CalendarDate {
  return { year, month: month ?? 1, day: day ?? 1 };
}

function end({ month, day }: PartOfPeriod, year: number): CalendarDate {
  const last = { year, month: month ?? 12, day: 1 };
  return { ...last, day: day ?? (isPossible(last) ? daysInMonth(year, last.month) : 1) };
}
