import type { CalendarDate } from "../../pledge/calendar-date";

/** What every change of pledges is told besides its own: for the overview sheets, the register and the cards' records. */
export interface ChangeOptions {
  /** 기준일: stands on the overview sheets. */
  readonly basisDate: CalendarDate;
  /** The day of the change; absent = the basis date. */
  readonly date?: CalendarDate;
  /** 사유. */
  readonly reason?: string;
  /** 근거: a decision or a document. */
  readonly basis?: string;
}
