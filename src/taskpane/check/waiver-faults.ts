import { render, type Locale } from "../../language/message";
import type { CalendarDate } from "../../pledge/calendar-date";
import { refusalOfReason, type Reason } from "../../submission/waivers/give-waivers";
import { WAIVERS } from "../../submission/waivers/messages";
import { nameInReason, personalInReason } from "../../submission/waivers/personal-in-reason";

/** What is wrong with a field of the form, told beside it. */
export interface WaiverFaults {
  readonly reason?: string;
  readonly role?: string;
  readonly expires?: string;
}

/** Field by field, as `refusalOfReason` would refuse the whole; {} where nothing is wrong. */
export function faultsOf(
  { reason, role, expires }: Reason,
  date: CalendarDate,
  locale: Locale
): WaiverFaults {
  const day = refusalOfReason({ reason: "-", role: "-", expires: expires ?? null }, date);
  return {
    ...textFault("reason", reason, locale),
    ...textFault("role", role, locale),
    ...(day ? { expires: day.tell(locale) } : {})
  };
}

function textFault(field: "reason" | "role", text: string, locale: Locale): WaiverFaults {
  if (text.trim() === "") return { [field]: WAIVERS[`${field}-missing`][locale] };
  const personal = personalInReason(text);
  if (personal.length === 0) return {};
  return { [field]: render(WAIVERS["personal-data"], { masked: personal.join(", ") }, locale) };
}

/** A remark on what looks like a person's name; "" where nothing does. */
export function looksLikeName({ reason, role }: Reason, locale: Locale): string {
  const names = [...new Set([...nameInReason(reason), ...nameInReason(role)])];
  return names.length === 0 ? "" : render(WAIVERS["name-likely"], { masked: names.join(", ") }, locale);
}
