import { Refusal } from "../../language/refusal";
import type { Baseline } from "../../pledge/baseline";
import { compareDates, formatIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import { baselineStep } from "../../submission/baseline/stored-baseline";
import { BASELINE_FILE } from "./baseline-messages";
import type { Change } from "./changes";
import { done } from "./notices";
import type { Checked } from "./session-state";

/**
 * Keeps the figures of a workbook that was sent, so that this one is compared with them from now on. What it takes to
 * read a file is loaded when it is first asked for.
 * @throws Refusal where the file is no workbook, has neither cards nor figures, or is not earlier than the basis date.
 */
export async function baselineChange(
  { snapshot }: Checked,
  bytes: Uint8Array,
  basisDate: CalendarDate
): Promise<Change> {
  const [{ readXlsx }, { calculate }, { baselineFrom }] = await Promise.all([
    import("../../hosts/xlsx/read"),
    import("../../hosts/calculation"),
    import("../../submission/baseline/baseline-from")
  ]);
  const found = baselineFrom(await calculate(readXlsx(bytes)), { basisDate });
  if (!found) throw new Refusal("baseline-empty", BASELINE_FILE.empty);
  const baseline = earlierThan(found.baseline, basisDate);
  const title = BASELINE_FILE.title.ko;
  const { basisDate: date, pledges } = baseline;
  return [
    { title, steps: [baselineStep(snapshot, baseline)] },
    done("done-baseline", { date, count: pledges.length })
  ];
}

/** Figures of the very day say nothing of what was sent before it; a day that was only guessed is then the one before. */
function earlierThan(baseline: Baseline, basisDate: CalendarDate): Baseline {
  const today = formatIsoDate(basisDate);
  if (baseline.basisDate < today) return baseline;
  if (baseline.dayGuessed !== true) {
    throw new Refusal("baseline-later", BASELINE_FILE.later, { date: baseline.basisDate, today });
  }
  return { ...baseline, basisDate: formatIsoDate(dayBefore(basisDate)) };
}

function dayBefore(date: CalendarDate): CalendarDate {
  const before = new Date(Date.UTC(date.year, date.month - 1, date.day - 1));
  const found = { year: before.getUTCFullYear(), month: before.getUTCMonth() + 1, day: before.getUTCDate() };
  return compareDates(found, date) < 0 ? found : date;
}
