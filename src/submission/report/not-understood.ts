import { render, type Locale, type Message } from "../../language/message";
import type { NotUnderstood } from "../../pledge/pledge-book";
import { READING_REASONS } from "../../reading";

/** What stands in the way of reading a place, as a sentence; the code itself where it has none. */
export function describeNotUnderstood(item: NotUnderstood, locale: Locale): string {
  const reasons: Readonly<Record<string, Message>> = READING_REASONS;
  const message = reasons[item.reason];
  return message ? render(message, item.data, locale) : item.reason;
}
