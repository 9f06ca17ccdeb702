import { render, type Locale } from "../../language/message";
import {
  changeLines,
  changesSummary,
  isUnchanged,
  pledgeWords,
  reasonWords,
  type ChangeLine
} from "./change-words";
import type { Changes } from "./changes";
import { CHANGES } from "./messages";

/** The section 무엇이 달라졌나 for a terminal, line by line; longer lines are the caller's to wrap. */
export function changesText(changes: Changes, locale: Locale): readonly string[] {
  const since = render(CHANGES.since, { date: changes.since }, locale);
  const head = `${CHANGES.title[locale]} (${since})`;
  if (isUnchanged(changes)) return [head, `  ${CHANGES.nothing[locale]}`];
  return [
    head,
    `  ${changesSummary(changes, locale)}`,
    ...changes.pledges.flatMap((pledge) => [
      `  ${pledgeWords(pledge)}`,
      ...(pledge.merged.length > 0
        ? [`    ${render(CHANGES.merged, { names: pledge.merged.join(", ") }, locale)}`]
        : []),
      ...changeLines(pledge, locale).map((line) => `    ${lineText(line, locale)}`)
    ]),
    ...listText(CHANGES.added[locale], changes.added.map(pledgeWords)),
    ...listText(
      CHANGES.gone[locale],
      changes.gone.map((pledge) => {
        const reason = pledge.reason ? reasonWords(pledge.reason, locale) : CHANGES["no-reason"][locale];
        return `${pledgeWords(pledge)} — ${reason}`;
      })
    )
  ];
}

function lineText({ what, was, now, difference, reason }: ChangeLine, locale: Locale): string {
  const told =
    difference === ""
      ? render(CHANGES.text, { what, was, now }, locale)
      : render(CHANGES["text-difference"], { what, was, now, difference }, locale);
  return reason === "" ? told : `${told} — ${reason}`;
}

function listText(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`  ${title}`, ...items.map((item) => `    ${item}`)];
}
