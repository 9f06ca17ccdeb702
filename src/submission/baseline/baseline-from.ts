import type { Baseline } from "../../pledge/baseline";
import { baselineOf } from "../../pledge/baseline-of";
import { compareDates, endOfYear, parseIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import { isZero } from "../../pledge/decimal";
import type { PledgeBook } from "../../pledge/pledge-book";
import type { Profile } from "../../pledge/profile";
import { readBook } from "../../reading";
import { datesIn } from "../../reading/narrative/dates";
import { membersOf } from "../../workbook/json-members";
import type { Snapshot } from "../../workbook/snapshot";
import { withoutTemplates, withoutTemplateSheets } from "../../templates/own/store/own-views";
import { withoutResultSheet } from "../annotate";
import { SEAL_SETTING } from "../seal/seal";
import { lastStored } from "./stored-baseline";

/** How the day of the last submission was known: from its seal, from what it says of itself, or from its last amounts. */
export type DayKnownBy = "seal" | "settings" | "sheet" | "amounts" | "figures";

export interface BaselineRead {
  readonly baseline: Baseline;
  readonly dayKnownBy: DayKnownBy;
}

/**
 * The figures of a workbook that was sent: of its cards or, where it carries none, those that it keeps. Null where there
 * is neither.
 */
export function baselineFrom(
  whole: Snapshot,
  { basisDate, profile }: { readonly basisDate: CalendarDate; readonly profile?: Profile }
): BaselineRead | null {
  const snapshot = withoutTemplateSheets(withoutTemplates(withoutResultSheet(whole)));
  const book = readBook(snapshot, profile);
  if (book.pledges.length === 0) {
    const kept = lastStored(whole);
    return kept && { baseline: kept, dayKnownBy: "figures" };
  }
  const stated = dayStated(whole);
  if (stated) return { baseline: baselineOf(book, stated.day), dayKnownBy: stated.dayKnownBy };
  const last = dayOfAmounts(book);
  const day = compareDates(last, basisDate) > 0 ? basisDate : last;
  return { baseline: { ...baselineOf(book, day), dayGuessed: true }, dayKnownBy: "amounts" };
}

interface Day {
  readonly day: CalendarDate;
  readonly dayKnownBy: DayKnownBy;
}

/** The setting in which the pane remembers the basis date. */
const PANE_SETTING = "pane";

function dayStated(snapshot: Snapshot): Day | null {
  const sealed = dayIn(membersOf(snapshot.settings[SEAL_SETTING])["at"]);
  if (sealed) return { day: sealed, dayKnownBy: "seal" };
  const kept = dayIn(membersOf(snapshot.settings[PANE_SETTING])["basisDate"]);
  if (kept) return { day: kept, dayKnownBy: "settings" };
  const said = dayOnSheets(snapshot);
  return said && { day: said, dayKnownBy: "sheet" };
}

function dayIn(value: unknown): CalendarDate | null {
  return typeof value === "string" ? parseIsoDate(value) : null;
}

const BASIS = /기준일\s*[:：]?\s*(.{6,20})|(\d{4}[^가-힣]{3,12})\s*(?:현재|기준)/;

/** "기준일 : 2023-12-31", "(2023. 12. 31. 현재)": the latest, where sheets say several. */
function dayOnSheets({ sheets }: Snapshot): CalendarDate | null {
  let latest: CalendarDate | null = null;
  for (const { cells } of sheets) {
    for (const { value } of cells) {
      if (typeof value !== "string" || value.length > 60) continue;
      const match = BASIS.exec(value);
      const day = match && datesIn(match[1] ?? match[2] ?? "")[0]?.from;
      if (day && (!latest || compareDates(day, latest) > 0)) latest = day;
    }
  }
  return latest;
}

/** The end of the last year with an executed amount. */
function dayOfAmounts({ pledges, profile }: PledgeBook): CalendarDate {
  const years = pledges.flatMap(({ grids }) =>
    grids.flatMap((grid) =>
      grid.kind !== "executed"
        ? []
        : grid.columns.flatMap(({ role, year }, at) =>
            role === "year" && year !== undefined && grid.cells.some((line) => isSomething(line[at]))
              ? [year]
              : []
          )
    )
  );
  const first = Number(profile.term.from.slice(0, 4));
  return endOfYear(Math.max(first, ...years));
}

function isSomething(cell: { readonly amount: Parameters<typeof isZero>[0] | null } | undefined): boolean {
  return cell?.amount !== undefined && cell.amount !== null && !isZero(cell.amount);
}
