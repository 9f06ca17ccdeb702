import { render, type Locale } from "../../language/message";
import type { ChangedValue, LapsedWaiver } from "./judged-waivers";
import { LAPSE_REASONS, WAIVERS } from "./messages";
import type { Waiver } from "./waiver";

/** "반올림 차이임 (공약 총괄 담당, 2025-12-31, 2026-06-30까지)". */
export function waiverWords({ reason, role, date, expires }: Waiver, locale: Locale): string {
  return expires === null
    ? render(WAIVERS.of, { reason, role, date }, locale)
    : render(WAIVERS["of-until"], { reason, role, date, expires }, locale);
}

/** Why it no longer stands: "사유를 적은 뒤 값이 바뀌었습니다 (이행현황!F7: 120 → 102)". */
export function lapseWords({ waiver, why, what }: LapsedWaiver, locale: Locale): string {
  const said = render(LAPSE_REASONS[why], { expires: waiver?.expires ?? "" }, locale);
  const values = changedWords(what, locale);
  return values === "" ? said : `${said} (${values})`;
}

const PSEUDO_CELLS = ["expected", "actual", "severity", "said"] as const;
const MOST = 6;

/** "이행현황!F7: 120 → 102, 이행현황!G7: 글이 바뀜". */
export function changedWords(what: readonly ChangedValue[], locale: Locale): string {
  const told = what.slice(0, MOST).map((change) => oneChange(change, locale));
  return told.join(", ") + (what.length > MOST ? " …" : "");
}

function oneChange({ cell, then, now }: ChangedValue, locale: Locale): string {
  const pseudo = PSEUDO_CELLS.find((name) => name === cell);
  const place = pseudo ? WAIVERS[pseudo][locale] : cell;
  if (then === null && now === null) return render(WAIVERS["changed-text"], { cell: place }, locale);
  const show = (value: string | null): string => {
    if (value === null) return WAIVERS.text[locale];
    if (value === "") return WAIVERS.blank[locale];
    return cell === "severity" && (value === "warning" || value === "error" || value === "info")
      ? WAIVERS[value][locale]
      : value;
  };
  return render(WAIVERS.changed, { cell: place, then: show(then), now: show(now) }, locale);
}
