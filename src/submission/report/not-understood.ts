import type { Locale } from "../../language/message";
import type { NotUnderstood } from "../../pledge/pledge-book";

/** What stands in the way of reading a place, as a sentence. */
export function describeNotUnderstood(item: NotUnderstood, locale: Locale): string {
  return `${item.reason} (${locale})`;
}
