import type { MessageData } from "../../language/message";
import type { CalendarDate } from "../../pledge/calendar-date";
import type { Profile } from "../../pledge/profile";
import type { CellRef } from "../../workbook/address";

/**
 * `errors`: the check found errors. `overdue`: the 사업기간 is over and the pledge is not finished. `behind-plan`: less
 * executed than planned by the last year that is over. `low-execution`: no yearly plan, and little of 총 사업비 executed
 * late in the period. `no-progress`: neither money nor words for the last year that is over. `suspended`: 보류.
 * `no-status`: no status card.
 */
export type RiskCode =
  "errors" | "overdue" | "behind-plan" | "low-execution" | "no-progress" | "suspended" | "no-status";

/** One reason why a pledge is at risk, and the cell that shows it. */
export interface Risk {
  readonly code: RiskCode;
  readonly cell: CellRef;
  /** For the reason's words in `messages.ts`. */
  readonly data: MessageData;
}

/** What risks are judged by. */
export interface Circumstances {
  readonly profile: Profile;
  readonly basisDate: CalendarDate;
}
