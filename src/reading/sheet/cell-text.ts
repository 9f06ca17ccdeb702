import { groupDigits } from "../../pledge/decimal";
import type { CalendarDate } from "../../pledge/calendar-date";
import { isCellError, type Cell } from "../../workbook/snapshot";

const DAY_MS = 86_400_000;

/** What a number format does to a number, as far as the reading asks. */
interface Look {
  readonly date: boolean;
  readonly percent: boolean;
  readonly grouped: boolean;
  /** A text behind the number, such as "명". */
  readonly suffix: string;
}

/** A workbook has few formats, and many cells of each. */
const looks = new Map<string, Look>();
const MOST_LOOKS = 500;

function lookOf(format: string): Look {
  let look = looks.get(format);
  if (look) return look;
  if (looks.size >= MOST_LOOKS) looks.clear();
  look = {
    date: /[yYdD년]|m{1,4}[.\-/]/.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "")),
    percent: format.includes("%"),
    grouped: format.includes(","),
    suffix: /"([^"]*)"\s*(?:;|$)/.exec(format)?.[1] ?? ""
  };
  looks.set(format, look);
  return look;
}

/** Whether a number format shows a date: it has y, m or d outside quotes and brackets. */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && format !== "General" && lookOf(format).date;
}

/** A stored day number → the day. Excel's 1900 leap-day error is kept: 60 is no day before 1 March 1900. */
export function dateOfSerial(serial: number, date1904: boolean): CalendarDate | null {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (!Number.isFinite(days) || days < 61 || days > 2_958_465) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** What the cell shows, near enough: grouping, percent and dates of its number format; "" for a blank cell. */
export function shownText(cell: Cell | undefined, date1904 = false): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return shownNumber(value, cell?.format, date1904);
  return isCellError(value) ? value.error : value ? "TRUE" : "FALSE";
}

function shownNumber(value: number, format: string | undefined, date1904: boolean): string {
  if (format === undefined || format === "General") return String(value);
  const look = lookOf(format);
  if (look.percent) return `${plain(value * 100)}%`;
  if (look.date) {
    const date = dateOfSerial(value, date1904);
    if (date) return `${date.year}. ${date.month}. ${date.day}.`;
  }
  const digits = look.grouped ? groupDigits(plain(value)) : plain(value);
  return look.suffix === "" ? digits : digits + look.suffix;
}

function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(12)));
}
