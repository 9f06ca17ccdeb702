import { isZero } from "../../pledge/decimal";
import type { Pledge } from "../../pledge/pledge";
import type { Profile } from "../../pledge/profile";
import { termYears } from "../../pledge/profile";
import { firstCardOf } from "./key-rates";
import type { PledgeMoney } from "./pledge-money";
import type { Circumstances, Risk } from "./risk";
import { lastClosedYear } from "./year-execution";

/** Neither an amount nor a word of 추진현황 for the last year that is over, though the pledge's period holds it. */
export function stillYear({ pledge, executed }: PledgeMoney, circumstances: Circumstances): readonly Risk[] {
  const { profile, basisDate } = circumstances;
  const year = lastClosedYear(basisDate);
  if (!isInPeriod(pledge, year, profile) || tells(pledge, year)) return [];
  // A pledge without a status card is told as such.
  if (!pledge.cards.some(({ kind }) => kind === "status")) return [];
  const spent = executed?.year(year) ?? null;
  // 미정, or what is no number, may be money.
  if (spent && (spent.value === null || !isZero(spent.value))) return [];
  const cell = spent?.cell.cell ?? firstCardOf(pledge);
  return cell ? [{ code: "no-progress", cell, data: { year } }] : [];
}

function isInPeriod({ period }: Pledge, year: number, profile: Profile): boolean {
  const term = termYears(profile);
  const from = period?.value.from?.year ?? term[0] ?? year;
  const to = period?.value.to?.year ?? term.at(-1) ?? year;
  return from <= year && year <= to;
}

function tells({ narrative }: Pledge, year: number): boolean {
  return narrative.some((told) => told.year === year && told.items.length > 0);
}
