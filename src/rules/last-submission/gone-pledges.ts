import type { BaselinePledge } from "../../pledge/baseline";
import { isZero } from "../../pledge/decimal";
import type { Pledge } from "../../pledge/pledge";
import type { ReadChangeEntry } from "../../reading/change-register";
import { compact, normalizeNumber } from "../../reading/labels/fold";

/** How an office's own register says that a pledge is no more. */
const SAYS_GONE = /통합|병합|합병|흡수|폐기|폐지|삭제|제외|철회|취소|종결|분리|이관/;

/** Whether the entry says why the pledge is no more. */
export function isAccountedFor(was: BaselinePledge, entry: ReadChangeEntry): boolean {
  const named =
    (was.number !== "" && entry.normalizedNumber === was.number) ||
    (was.name !== "" && compact(entry.name) === compact(was.name));
  if (!named) return false;
  if (entry.kind !== null) return entry.kind === "merged" || entry.kind === "dropped";
  return [entry.after, entry.reason, entry.basis].some((text) => SAYS_GONE.test(compact(text)));
}

/** The pledge of now that the entry names as the one that goes on; null where it names none, or several. */
export function mergedInto(
  { kind, after, reason }: ReadChangeEntry,
  was: BaselinePledge,
  pledges: readonly Pledge[]
): Pledge | null {
  if (kind === "dropped") return null;
  const told = `${compact(after)} ${compact(reason)}`;
  const others = pledges.filter(
    ({ name, normalizedNumber }) => name !== was.name || normalizedNumber !== was.number
  );
  const byName = others.filter(({ name }) => name !== "" && told.includes(compact(name)));
  const byNumber = others.filter(({ normalizedNumber }) => namesNumber(told, normalizedNumber));
  const byBoth = byName.filter((pledge) => byNumber.includes(pledge));
  for (const named of [byBoth, byName, byNumber])
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  return null;
}

/** "1-1" in "1-1에 통합", not in "11-1" or "1-12". */
function namesNumber(text: string, number: string): boolean {
  const whole = normalizeNumber(text);
  for (let at = whole.indexOf(number); number !== "" && at >= 0; at = whole.indexOf(number, at + 1)) {
    if (!/[\d-]/.test(whole.charAt(at - 1)) && !/[\d-]/.test(whole.charAt(at + number.length))) return true;
  }
  return false;
}

/** Whether nothing is left in the pledge's grids, as when all of it went to another one. */
export function isEmptied({ grids }: Pick<Pledge, "grids">): boolean {
  return grids.every(({ cells }) =>
    cells.every((line) => line.every(({ amount }) => amount === null || isZero(amount)))
  );
}
