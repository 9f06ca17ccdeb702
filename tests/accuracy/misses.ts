import type { Finding } from "../../src/rules/finding";
import { formatCellRef, formatRangeRef } from "../../src/workbook/address";
import { oddities } from "./layout";
import { isFault } from "./errors";
import type { Outcome } from "./run";
import { simplest, troubleOf } from "./shrink";

/** The list of misses is cut off here, so that a run ends in time. */
const MOST = 40;
const MOST_SHRUNK = 150;

/** Clean workbooks that were misread or wrongly told of: grouped by the simplest layout that still shows it. */
export function troubleList(outcomes: readonly Outcome[]): string {
  const troubled = outcomes.filter(({ misread, alarms }) => misread.length > 0 || alarms.length > 0);
  const groups = new Map<string, { count: number; readonly why: string; readonly index: number }>();
  for (const { layout, bookSeed, index } of troubled.slice(0, MOST_SHRUNK)) {
    const least = simplest(layout, bookSeed);
    const key = oddities(least);
    const known = groups.get(key);
    if (known) known.count += 1;
    else groups.set(key, { count: 1, why: troubleOf(least, bookSeed), index });
  }
  const lines = [...groups]
    .sort(([, one], [, other]) => other.count - one.count)
    .slice(0, MOST)
    .map(([key, { count, why, index }]) => `${count} × [${key}] ${why} (#${index})`);
  return [`clean workbooks in trouble: ${troubled.length}; the simplest layouts that show it`, ...lines].join(
    "\n"
  );
}

/** Seeded errors that were missed, or told at another cell or with another value. */
export function missList(outcomes: readonly Outcome[]): string {
  const lines = outcomes.flatMap((outcome) => {
    const { index, name, error, seededAt, misread } = outcome;
    const at = seededAt?.cells.map(formatCellRef).join(" ") ?? "";
    const said: string[] = [];
    const unread = misread.length > 0 ? ", misread" : "";
    if (error && !error.found && !error.asked) said.push(`missed: ${name} at ${at}`);
    if (error?.rightCell === "wrong" && !isFault(name))
      said.push(`wrong cell: ${name} at ${at}, told ${told(error.told)}`);
    if (error?.rightCell === "first" && !error.rightValue) said.push(`wrong value: ${name} at ${at}`);
    return said.map((line) => `#${index}${unread} ${line} [${oddities(outcome.layout)}]`);
  });
  const more = lines.length > MOST ? [`… ${lines.length - MOST} more`] : [];
  return ["seeded errors not told as they are", ...lines.slice(0, MOST), ...more].join("\n");
}

function told(finding: Finding | null): string {
  if (!finding) return "nothing";
  const [range] = finding.cells;
  const [cause] = finding.causes;
  const suggested = cause?.cells[0] ? ` → ${cause.kind} ${formatCellRef(cause.cells[0])}` : "";
  return `${finding.rule} ${range ? formatRangeRef(range) : ""}${suggested}`;
}
