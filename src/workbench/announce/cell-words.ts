import { render, type Locale, type Message } from "../../language/message";
import type { Finding, Severity } from "../../rules/finding";
import { messageOf } from "../../submission/report/finding-words";
import { contains, formatCell } from "../../workbook/address";
import type { ActiveCell } from "../grid/grid-state";
import { ANNOUNCE } from "./messages";

const SEVERITIES: Readonly<Record<Severity, Message>> = {
  error: ANNOUNCE.error,
  warning: ANNOUNCE.warning,
  info: ANNOUNCE.info
};

/** What is said of a cell: where it is, what it shows, and the gravest of what was found there. */
export function cellWords(cell: ActiveCell, findings: readonly Finding[], locale: Locale): string {
  const here = findingsAt(cell, findings);
  const [first] = here;
  const address = formatCell(cell);
  return [
    cell.shown === ""
      ? render(ANNOUNCE.blank, { cell: address }, locale)
      : render(ANNOUNCE.cell, { cell: address, shown: cell.shown }, locale),
    ...(first
      ? [
          render(
            ANNOUNCE.finding,
            { severity: SEVERITIES[first.severity][locale], message: messageOf(first, locale) },
            locale
          )
        ]
      : []),
    ...(here.length > 1 ? [render(ANNOUNCE.more, { count: here.length - 1 }, locale)] : [])
  ].join(" ");
}

const GRAVITY: readonly Severity[] = ["error", "warning", "info"];

/** The findings that show at a cell, the gravest first. */
export function findingsAt(cell: ActiveCell, findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter(({ cells }) => cells.some((range) => range.sheet === cell.sheet && contains(range, cell)))
    .sort((one, other) => GRAVITY.indexOf(one.severity) - GRAVITY.indexOf(other.severity));
}
