import { formatIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import type { Reason } from "../../submission/waivers/give-waivers";
import type { Waiver } from "../../submission/waivers/waiver";

/** The same reason for the values of now; an expiry that is past is left out. */
export function renewed({ reason, role, expires }: Waiver, today: CalendarDate): Reason {
  return { reason, role, expires: expires !== null && expires >= formatIsoDate(today) ? expires : null };
}
