import { render, type Locale } from "../../language/message";
import { PUBLIC_COPY, REMAININGS, REMOVALS } from "./messages";
import type { Remaining, Removal } from "./removal";

/** The list of what was taken away and what is left to look at, a line each. */
export function publicText(
  removals: readonly Removal[],
  remaining: readonly Remaining[],
  locale: Locale
): string {
  const lines = removals.map((removal) => `  ${removalLine(removal, locale)}`);
  const head =
    removals.length === 0
      ? PUBLIC_COPY.nothing[locale]
      : render(PUBLIC_COPY.head, { count: removals.length }, locale);
  const rest = remaining.map(({ kind, place }) => `  ${render(REMAININGS[kind], { place }, locale)}`);
  const restHead = render(PUBLIC_COPY.remaining, { count: remaining.length }, locale);
  return [head, ...lines, ...(rest.length > 0 ? [restHead, ...rest] : [])].join("\n") + "\n";
}

function removalLine({ kind, place, now }: Removal, locale: Locale): string {
  const what = REMOVALS[kind][locale];
  if (now === null || now === "" || now === place) return render(PUBLIC_COPY.line, { what, place }, locale);
  return render(PUBLIC_COPY["line-now"], { what, place, now }, locale);
}
