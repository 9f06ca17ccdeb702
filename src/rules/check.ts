import type { CalendarDate } from "../pledge/calendar-date";
import type { PledgeBook } from "../pledge/pledge-book";
import type { Snapshot } from "../workbook/snapshot";
import type { Finding, RuleCoverage, ToolError } from "./finding";

export interface CheckOptions {
  readonly basisDate: CalendarDate;
  readonly publicCopy: boolean;
  /** Only these rules; absent = all. */
  readonly rules?: readonly string[];
}

export interface CheckResult {
  /** Sorted by sheet order, row, column, rule. */
  readonly findings: readonly Finding[];
  /** By rule id, every rule listed. */
  readonly coverage: Readonly<Record<string, RuleCoverage>>;
  /** Numbers that at least one sum ties to another. */
  readonly tied: number;
  readonly toolErrors: readonly ToolError[];
}

/** Asks every rule about a book that was read from the snapshot. */
export declare function checkBook(book: PledgeBook, snapshot: Snapshot, options: CheckOptions): CheckResult;
