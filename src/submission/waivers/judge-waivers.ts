import type { Baseline } from "../../pledge/baseline";
import { compareDates, parseIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import type { CheckResult } from "../../rules/check";
import type { Finding } from "../../rules/finding";
import type { Snapshot } from "../../workbook/snapshot";
import { changesBetween, coversOf } from "./covers";
import type { JudgedWaivers, LapsedWaiver, NeedlessWaiver } from "./judged-waivers";
import { isWaivable } from "./waivable";
import type { Waiver } from "./waiver";
import { unreadableWaivers, waiversOf } from "./waiver-setting";

/** Under which the findings were found: a rule that was not asked, or could not compare, proves no reason needless. */
export interface JudgedUnder {
  readonly basisDate: CalendarDate;
  readonly publicCopy: boolean;
  readonly baseline?: Baseline | null;
  /** The rules that were asked; absent = all. */
  readonly rules?: readonly string[];
}

/** What the reasons that the workbook keeps are worth, now that it has been checked. */
export function judgeWaivers(snapshot: Snapshot, result: CheckResult, under: JudgedUnder): JudgedWaivers {
  const findings = new Map(result.findings.map((finding) => [finding.key, finding]));
  const standing = new Map<string, Waiver>();
  const lapsed: LapsedWaiver[] = [];
  const needless: NeedlessWaiver[] = [];
  for (const key of unreadableWaivers(snapshot)) {
    lapsed.push({ key, waiver: null, why: "unreadable", what: [] });
  }
  for (const [key, waiver] of waiversOf(snapshot)) {
    const finding = findings.get(key);
    if (!finding) {
      if (wouldHaveSpoken(key, result, under)) needless.push({ key, waiver });
      continue;
    }
    const verdict = lapseOf(waiver, finding, snapshot, under.basisDate);
    if (verdict) lapsed.push({ key, waiver, ...verdict });
    else standing.set(key, waiver);
  }
  return { standing, lapsed, needless };
}

function lapseOf(
  waiver: Waiver,
  finding: Finding,
  snapshot: Snapshot,
  basisDate: CalendarDate
): Pick<LapsedWaiver, "why" | "what"> | null {
  if (!isWaivable(finding)) return { why: "not-waivable", what: [] };
  if (waiver.covers.length === 0) return { why: "old-form", what: [] };
  const what = changesBetween(waiver.covers, coversOf(finding, snapshot));
  if (what.length > 0) return { why: "value-changed", what };
  const last = waiver.expires === null ? null : parseIsoDate(waiver.expires);
  return last && compareDates(basisDate, last) > 0 ? { why: "expired", what: [] } : null;
}

/** Rules that are silent about some things unless the workbook is meant for the public. */
const OF_PUBLIC_COPIES: ReadonlySet<string> = new Set(["personal-data"]);
const OF_BASELINES = /^baseline-/;

function wouldHaveSpoken(key: string, { toolErrors }: CheckResult, under: JudgedUnder): boolean {
  const [rule = ""] = key.split(" | ");
  if (under.rules && !under.rules.includes(rule)) return false;
  if (toolErrors.some((error) => error.rule === rule)) return false;
  if (OF_PUBLIC_COPIES.has(rule) && !under.publicCopy) return false;
  return !OF_BASELINES.test(rule) || Boolean(under.baseline);
}
