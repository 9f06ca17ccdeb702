import type { CalendarDate } from "../../../pledge/calendar-date";
import { decimal, formatDecimal, groupDigits, toNumber, trim, type Decimal } from "../../../pledge/decimal";
import { isDateFormat } from "../../../reading/sheet/cell-text";
import type { CellContent } from "../../../workbook/snapshot";

/**
 * `several-grids`: of two grids of a kind the first was taken. `sum-without`: a sum of all pledges leaves out some, whose
 * figure is not known; `pledges` names them.
 */
export interface ValueRemark {
  readonly code: "several-grids" | "sum-without";
  readonly pledges: readonly string[];
}

/** What a field comes to. Amounts are in the profile's unit, percents as 85 for 85 %. */
export type FieldValue =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "number" | "percent";
      readonly value: Decimal;
      /** Written without thousands separators, as a year is. */
      readonly plain?: true;
      /** What the reader of the figure should know. */
      readonly remark?: ValueRemark;
    }
  | { readonly kind: "date"; readonly date: CalendarDate };

/** A text; null for an empty one, which is no value. */
export function textValue(text: string): FieldValue | null {
  return text.trim() === "" ? null : { kind: "text", text };
}

export function numberValue(value: Decimal): FieldValue {
  return { kind: "number", value };
}

export function yearValue(year: number): FieldValue {
  return { kind: "number", value: decimal(year), plain: true };
}

/** As it stands between other words: "1,234", "85" (without %), "2025. 12. 31.". */
export function wordsOf(value: FieldValue): string {
  if (value.kind === "text") return value.text;
  if (value.kind === "date") return `${value.date.year}. ${value.date.month}. ${value.date.day}.`;
  const digits = formatDecimal(trim(value.value));
  return value.plain === true ? digits : groupDigits(digits);
}

/**
 * As it stands in a cell of its own: a number for the cell's own format to show (a percent as 0.85 where that has %),
 * a day number where the format shows dates, else a text.
 */
export function contentOfValue(
  value: FieldValue,
  format: string | undefined,
  date1904: boolean
): CellContent {
  if (value.kind === "text") return { value: value.text };
  if (value.kind === "date") {
    return { value: isDateFormat(format) ? serialOfDate(value.date, date1904) : wordsOf(value) };
  }
  const { coefficient, scale } = value.value;
  const fraction = value.kind === "percent" && format?.includes("%") === true;
  return { value: toNumber(trim({ coefficient, scale: fraction ? scale + 2 : scale })) };
}

const DAY_MS = 86_400_000;

/** The day number under which a spreadsheet stores the day. */
function serialOfDate({ year, month, day }: CalendarDate, date1904: boolean): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY_MS);
  return date1904 ? days - 1462 : days;
}
