import type { CalendarDate } from "../../pledge/calendar-date";
import { yearOf } from "../labels/column-labels";

/** A date or a span of dates in a text; `day` is 0 where the month stands alone. */
export interface DateInText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Years without months: "2023~2024". */
export interface YearSpanInText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const NONE: readonly never[] = [];
const MAY_DATE = /\d\s*[.\-/년]\s*\d/;
const MAY_SPAN = /\d\s*년?도?\s*[~-]\s*'?\d/;
const YEAR = String.raw`((?:19|20)\d{2}|'\d{2})`;
const GAP = String.raw`\s*(?:[.\-/]|년)\s*`;
const DAY = String.raw`(?:\s*(?:[.\-/]|월)\s*(\d{1,2})(?!\d)\s*(?:일|\.)?)?`;
const DATE = new RegExp(
  String.raw`(?<![\d.,])${YEAR}${GAP}(\d{1,2})(?!\d|,\d|백|천|만|억|원|%|명|개)${DAY}(?:\s*\.|\s*월)?(?:\s*\([월화수목금토일]\))?`,
  "gu"
);
const REST = new RegExp(
  String.raw`^\s*~\s*(?:${YEAR}${GAP})?(\d{1,2})(?!\d|,\d|백|천|만|억|원|%|명|개|시|:)(?:\s*(?:[.\-/]|월|일)\s*)?(?:(\d{1,2})(?!\d|\s*시|:)\s*(?:일|\.)?)?(?:\s*\([월화수목금토일]\))?`,
  "u"
);
const SPAN =
  /(?<![\d.,~])((?:19|20)\d{2}|'\d{2})\s*년?도?\s*[~-]\s*((?:19|20)\d{2}|'\d{2}|\d{2})(?!\d|\s*[.\-/]\s*\d|\s*월|\s*일)\s*년?도?/gu;

/** Every date of a text that `alike` has made plain, left to right. Impossible days are kept. */
export function datesIn(plain: string): readonly DateInText[] {
  if (!MAY_DATE.test(plain)) return NONE;
  const found: DateInText[] = [];
  let done = 0;
  for (const match of plain.matchAll(DATE)) {
    const [whole, yearText = "", monthText = "", dayText] = match;
    const year = yearOf(yearText.replace("'", ""));
    const month = Number(monthText);
    // "2023.15" alone is a number; with a day it is an impossible date
    if (match.index < done || year === null || (dayText === undefined && (month > 12 || month < 1))) continue;
    const from: CalendarDate = { year, month, day: Number(dayText ?? 0) };
    const end = match.index + whole.trimEnd().length;
    const until = endOf(plain.slice(end), from);
    const last = end + (until?.length ?? 0);
    done = last;
    found.push({
      start: match.index,
      end: last,
      text: plain.slice(match.index, last).trim(),
      from,
      to: until?.to ?? from
    });
  }
  return found;
}

function endOf(
  rest: string,
  from: CalendarDate
): { readonly to: CalendarDate; readonly length: number } | null {
  const match = REST.exec(rest);
  if (!match) return null;
  const [whole, yearText, first = "", second] = match;
  const year = yearText === undefined ? from.year : yearOf(yearText.replace("'", ""));
  if (year === null) return null;
  const length = whole.trimEnd().length;
  if (second !== undefined) return { to: { year, month: Number(first), day: Number(second) }, length };
  // "5.1.~7." ends on a day of the same month; "5~9" and "2023.9" end in a month
  const isDay = yearText === undefined && from.day > 0 && !/월\s*$/.test(whole);
  if (isDay) return { to: { year, month: from.month, day: Number(first) }, length };
  return Number(first) >= 1 && Number(first) <= 12
    ? { to: { year, month: Number(first), day: 0 }, length }
    : null;
}

/** Every span of years that is no part of a date. */
export function yearSpansIn(plain: string, dates: readonly DateInText[]): readonly YearSpanInText[] {
  if (!MAY_SPAN.test(plain)) return NONE;
  const found: YearSpanInText[] = [];
  for (const match of plain.matchAll(SPAN)) {
    const [whole, first = "", second = ""] = match;
    const start = match.index;
    const end = start + whole.trimEnd().length;
    if (dates.some((date) => start < date.end && date.start < end)) continue;
    const from = yearOf(first.replace("'", ""));
    const to = yearOf(second.replace("'", ""));
    if (from === null || to === null || to <= from || to - from > 30) continue;
    found.push({ start, end, text: whole.trim(), from, to });
  }
  return found;
}
