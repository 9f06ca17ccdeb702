import { refusal, type Refusal } from "../../language/refusal";
import { compareDates, formatIsoDate, parseIsoDate, type CalendarDate } from "../../pledge/calendar-date";
import { RULES } from "../../rules/catalogue";
import type { Finding } from "../../rules/finding";
import { formatRangeRef } from "../../workbook/address";
import type { Patch } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { coversOf } from "./covers";
import { WAIVERS } from "./messages";
import { personalInReason } from "./personal-in-reason";
import { isWaivable } from "./waivable";
import type { Waiver } from "./waiver";
import { waiversStep } from "./waiver-setting";

/** What a person gives: why, in which role, and until which day ("2024-06-30"; null or "" = until a value changes). */
export interface Reason {
  readonly reason: string;
  readonly role: string;
  readonly expires?: string | null;
}

/** Why the reason cannot be taken as it is written; null where it can. `date` is the day it is given. */
export function refusalOfReason(given: Reason, date: CalendarDate): Refusal | null {
  if (given.reason.trim() === "") return refusal(WAIVERS, "reason-missing");
  if (given.role.trim() === "") return refusal(WAIVERS, "role-missing");
  const personal = [...personalInReason(given.reason), ...personalInReason(given.role)];
  if (personal.length > 0) return refusal(WAIVERS, "personal-data", { masked: personal.join(", ") });
  const text = given.expires?.trim() ?? "";
  if (text === "") return null;
  const expires = parseIsoDate(text);
  if (!expires) return refusal(WAIVERS, "expires-invalid", { text });
  if (compareDates(expires, date) < 0)
    return refusal(WAIVERS, "expires-past", { text, date: formatIsoDate(date) });
  return null;
}

/** Why no reason can let the finding stay; null where one can. */
export function refusalOfFinding(finding: Finding): Refusal | null {
  if (isWaivable(finding)) return null;
  const title = RULES.find(({ meta }) => meta.id === finding.rule)?.meta.title.ko ?? finding.rule;
  const where = finding.cells[0] ? formatRangeRef(finding.cells[0]) : (finding.pledge ?? finding.rule);
  return refusal(WAIVERS, "not-waivable", { title, rule: finding.rule, where });
}

/**
 * One reason for one finding or many, as one patch. `snapshot` is the workbook as it was checked.
 * @throws Refusal when the reason is not fit to be kept, a finding is an error that no reason can let stay, or there is
 * none; then nothing is kept for any of them.
 */
export function waivePatch(
  snapshot: Snapshot,
  findings: readonly Finding[],
  given: Reason,
  date: CalendarDate
): Patch {
  if (findings.length === 0) throw refusal(WAIVERS, "nothing-to-waive");
  const refused = refusalOfReason(given, date) ?? findings.map(refusalOfFinding).find((one) => one !== null);
  if (refused) throw refused;
  const expires = given.expires?.trim() ?? "";
  const waivers = findings.map((finding): [string, Waiver] => [
    finding.key,
    {
      reason: given.reason.trim(),
      role: given.role.trim(),
      date: formatIsoDate(date),
      expires: expires === "" ? null : expires,
      covers: coversOf(finding, snapshot)
    }
  ]);
  return { title: WAIVERS.waive.ko, steps: [waiversStep(snapshot, new Map(waivers))] };
}

/** The reasons with these keys away; no step where none is kept. */
export function dropWaiversPatch(snapshot: Snapshot, keys: readonly string[]): Patch {
  const step = waiversStep(snapshot, new Map(keys.map((key) => [key, null])));
  return { title: WAIVERS.drop.ko, steps: step.before === step.after ? [] : [step] };
}
