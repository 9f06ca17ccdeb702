import { decimal } from "../../../pledge/decimal";
import type { GridFigures } from "../../../templates/grid-block";
import type { CountyPledge } from "./pledges";

export const SOURCES = ["국비", "도비", "군비", "기타/민자", "기타/자담 등"] as const;

const YEARS = [2022, 2023, 2024, 2025, 2026];
/** The year that the basis date of the sample closes. */
const LAST_EXECUTED = 2025;

/** Halves of the base by year of the pledge: a building begins small, a service grows slowly. */
const WEIGHTS = { build: [1, 2, 4, 3, 2], support: [2, 2, 3, 3, 3], run: [2, 3, 3, 2, 2] } as const;

/** 백만원 planned for the year; 0 outside its period. */
export function plannedIn(pledge: CountyPledge, year: number): number {
  if (year < pledge.from || year > pledge.to) return 0;
  const weight = WEIGHTS[pledge.kind][year - pledge.from] ?? 2;
  return pledge.base * weight;
}

/** 백만원 executed in the year: as planned, up to the basis date and up to where a stopped pledge stopped. */
export function executedIn(pledge: CountyPledge, year: number): number {
  const stopped = pledge.status === "dropped" || pledge.status === "suspended";
  const last = stopped ? pledge.from + 1 : LAST_EXECUTED;
  return year <= last ? plannedIn(pledge, year) : 0;
}

/** A grid in which every amount is split into the pledge's shares without remainder. */
export function figuresOf(
  pledge: CountyPledge,
  amountIn: (pledge: CountyPledge, year: number) => number
): GridFigures {
  const rows = SOURCES.map((source, index) => {
    const share = pledge.shares[index] ?? 0;
    const years = YEARS.map((year) => [
      String(year),
      { value: decimal((amountIn(pledge, year) * share) / 20) }
    ]);
    const zero = { value: decimal(0) };
    return [source, { 기투자: zero, ...Object.fromEntries(years), "2027이후": zero }] as const;
  });
  return Object.fromEntries(rows);
}
