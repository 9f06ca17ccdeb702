import type { Locale } from "../language/message";
import { Refusal } from "../language/refusal";
import type { CalendarDate } from "../pledge/calendar-date";
import type { PledgeBook } from "../pledge/pledge-book";
import { EMPTY_SNAPSHOT } from "../workbook/workbook-state";
import { newPledgePatch, type NewPledge } from "./new-pledge";
import { pledgesFromRows, rowsOfCsv } from "./pledge-list";

/** A row of a list of new pledges: the pledge that it gives, or why it gives none. */
export interface JudgedRow {
  /** As counted in the list, from 1. */
  readonly row: number;
  readonly texts: readonly string[];
  readonly pledge: NewPledge | null;
  readonly fault: string | null;
}

export interface JudgedList {
  /** What is wrong with the list as a whole; the rows are then none. */
  readonly fault: string | null;
  readonly rows: readonly JudgedRow[];
}

/** The same of a text as Excel copies it, or of CSV. */
export function judgePasted(
  text: string,
  book: PledgeBook,
  basisDate: CalendarDate,
  locale: Locale
): JudgedList {
  const { value, fault } = told(() => rowsOfCsv(text), locale);
  return value ? judgeList(value, book, basisDate, locale) : { fault, rows: [] };
}

/** Reads a list row by row, so that every row tells its own fault at once, before anything is made. */
export function judgeList(
  rows: readonly (readonly string[])[],
  book: PledgeBook,
  basisDate: CalendarDate,
  locale: Locale
): JudgedList {
  const header = headerOf(rows);
  const whole = told(() => pledgesFromRows(rows), locale);
  if (header < 0 || (whole.fault !== null && isAboutList(whole.code)))
    return { fault: whole.fault, rows: [] };
  const earlier: NewPledge[] = [];
  const read = rows.flatMap((texts, at): JudgedRow[] => {
    if (at <= header || texts.every((cell) => cell.trim() === "")) return [];
    // Blank rows before it keep the row's own number in what is told of it.
    const alone = rows.slice(0, header + 1).concat(
      rows.slice(header + 1, at).map(() => []),
      [texts]
    );
    const { value, fault } = told(() => pledgesFromRows(alone), locale);
    const pledge = value?.[0] ?? null;
    if (!pledge) return [{ row: at + 1, texts, pledge: null, fault }];
    const doubt = told(() => judged(pledge, earlier, book, basisDate), locale).fault;
    earlier.push(pledge);
    return [{ row: at + 1, texts, pledge, fault: doubt }];
  });
  return { fault: null, rows: read };
}

/**
 * @throws Refusal for what `session.insert` would refuse the pledge for. Asked before an empty workbook: only the
 * numbers matter here, and the real one would be read again for every row.
 */
function judged(
  pledge: NewPledge,
  earlier: readonly NewPledge[],
  book: PledgeBook,
  basisDate: CalendarDate
): NewPledge {
  const twin = earlier.find((other) => other.number === pledge.number);
  const asked = twin ? [twin, pledge] : [pledge];
  newPledgePatch(book, EMPTY_SNAPSHOT, asked, { profile: book.profile, basisDate });
  return pledge;
}

function headerOf(rows: readonly (readonly string[])[]): number {
  return rows.findIndex((_, at) => {
    try {
      pledgesFromRows(rows.slice(at, at + 1));
      return true;
    } catch (error) {
      return error instanceof Refusal && error.code === "list-empty";
    }
  });
}

function isAboutList(code: string | null): boolean {
  return code === "list-without-header" || code === "list-empty";
}

function told<Value>(
  make: () => Value,
  locale: Locale
): { readonly value: Value | null; readonly fault: string | null; readonly code: string | null } {
  try {
    return { value: make(), fault: null, code: null };
  } catch (error) {
    if (error instanceof Refusal) return { value: null, fault: error.tell(locale), code: error.code };
    throw error;
  }
}
