import type { CalendarDate } from "../../pledge/calendar-date";
import type { CellRef } from "../../workbook/address";

/** What kinds of change 변경대장 tells apart. */
export const CHANGE_KINDS = {
  changed: "변경",
  merged: "통합",
  dropped: "폐기",
  moved: "부서이동",
  "term-rolled": "임기전환",
  "year-added": "연도추가"
} as const;

export type ChangeKind = keyof typeof CHANGE_KINDS;

/** One row of 변경대장. Every text may be "". */
export interface ChangeEntry {
  readonly date: CalendarDate;
  readonly kind: ChangeKind;
  /** 관리번호 and 공약명 as the cards write them; "" for a change of all pledges. */
  readonly number: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** 사유. */
  readonly reason: string;
  /** 근거: a decision or a document; no personal data. */
  readonly basis: string;
}

/** An entry as it stands on a register sheet, whoever wrote it. */
export interface ReadChangeEntry extends Omit<ChangeEntry, "date" | "kind"> {
  /** Null where nothing that is a date stands there. */
  readonly date: CalendarDate | null;
  /** Null where the register does not say, or says something else. */
  readonly kind: ChangeKind | null;
  /** For comparing with `Pledge.normalizedNumber`; "" where no number stands there. */
  readonly normalizedNumber: string;
  /** The first filled cell of the row. */
  readonly cell: CellRef;
}
