import { render, type Locale } from "../../language/message";
import type { Unshown } from "../../hosts/grid/grid-book";
import type { BilingualText } from "../worker/protocol";
import { DESK, UNSHOWN_KINDS } from "./messages";

/** Names what the grid cannot show, kind by kind; null where it shows everything. */
export function unshownWords(unshown: readonly Unshown[]): BilingualText | null {
  const counts = new Map<Unshown["kind"], number>();
  for (const { kind, count } of unshown) counts.set(kind, (counts.get(kind) ?? 0) + count);
  if (counts.size === 0) return null;
  const listed = (locale: Locale): string =>
    [...counts]
      .map(([kind, count]) => render(DESK.unshownItem, { kind: UNSHOWN_KINDS[kind][locale], count }, locale))
      .join(", ");
  return {
    ko: render(DESK.unshown, { list: listed("ko") }, "ko"),
    en: render(DESK.unshown, { list: listed("en") }, "en")
  };
}
