import { formatIsoDate } from "../pledge/calendar-date";
import type { Moment } from "./run-command";

/** A moment of the clock in the user's own time zone. */
export function momentOf(clock: Date): Moment {
  const today = { year: clock.getFullYear(), month: clock.getMonth() + 1, day: clock.getDate() };
  const two = (part: number): string => String(part).padStart(2, "0");
  return { today, now: `${formatIsoDate(today)} ${two(clock.getHours())}:${two(clock.getMinutes())}` };
}
