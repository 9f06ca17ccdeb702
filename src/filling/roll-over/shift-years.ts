import { dateOfSerial, isDateFormat } from "../../reading/sheet/cell-text";
import type { CellValue } from "../../workbook/snapshot";

const FULL_WIDTH = /[０-９]/u;
/** 2022, '22, 22년; never the digits of a longer number, nor of an amount. */
const YEARS = /(?<![\d.,])(?:((?:19|20)\d{2})(?![\d,])|(['’‘`´])(\d{2})(?!\d)|(\d{2})(?=\s*년))/gu;

/** A text with every year in it so many years later, in the same spelling; null where it tells none. */
export function shiftYearsInText(text: string, by: number): string | null {
  const plain = text.replace(/[０-９]/gu, (sign) =>
    String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0)
  );
  if (plain.search(YEARS) < 0) return null;
  const moved = plain.replace(YEARS, (whole, long?: string, mark?: string, short?: string, bare?: string) => {
    if (long !== undefined) return String(Number(long) + by);
    const two = String((Number(short ?? bare) + by + 100) % 100).padStart(2, "0");
    return mark === undefined ? two : whole.replace(short ?? "", two);
  });
  return FULL_WIDTH.test(text)
    ? moved.replace(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0))
    : moved;
}

/** What a cell that heads the year is to hold: a text, a number (2022 or 22), or a day; null where it says no year. */
export function shiftYear(
  value: CellValue,
  format: string | undefined,
  year: number,
  by: number,
  date1904: boolean
): CellValue {
  if (typeof value === "string") {
    // two digits alone say little over a column that is still blank
    if (value.trim() === String(year % 100)) return String(year + by);
    return shiftYearsInText(value, by);
  }
  if (typeof value !== "number") return null;
  if (value === year || value === year % 100) return year + by;
  const date = isDateFormat(format) ? dateOfSerial(value, date1904) : null;
  if (date?.year !== year) return null;
  const day = Date.UTC(year + by, date.month - 1, date.day) - Date.UTC(year, date.month - 1, date.day);
  return value + Math.round(day / 86_400_000);
}
