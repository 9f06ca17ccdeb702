import type { Grid } from "../../pledge/grid";
import { DEFAULT_PROFILE } from "../../pledge/profile";

/** The days of a term, ISO. */
export interface TermDays {
  readonly from: string;
  readonly to: string;
}

/** The nationwide terms begin in July of 1998, 2002 …; the first of them was the second, 민선2기. */
const FIRST = 1998;
const LAST = 2054;
const NUMBER_OF_FIRST = 2;

/**
 * The nationwide term that holds most of the year columns; of several that hold as many, the one that titles name, else
 * the first. Years that most grids have and that fit no such term, one after another, are a term of their own.
 *
 * @param label as "민선8기"; municipalities count for themselves, so that the years go first
 */
export function termOf(grids: readonly Grid[], label: string | null): TermDays {
  const years = yearsOf(grids);
  if (years.size === 0) {
    const named = startNamed(label);
    return named === null
      ? { from: DEFAULT_PROFILE.term.from, to: DEFAULT_PROFILE.term.to }
      : days(named, named + 4);
  }
  const starts: number[] = [];
  let most = 0;
  for (let start = FIRST; start <= LAST; start += 4) {
    let held = 0;
    for (let year = start; year <= start + 4; year++) held += years.get(year) ?? 0;
    if (held > most) starts.length = 0;
    if (held >= most && held > 0) starts.push(start);
    most = Math.max(most, held);
  }
  const named = startNamed(label);
  const start = starts.find((one) => one === named) ?? starts[0] ?? FIRST;
  const [first, last] = commonSpan(years, grids.filter(hasYears).length) ?? [start, start + 4];
  return first < start || last > start + 4 ? days(first, last) : days(start, start + 4);
}

function days(first: number, last: number): TermDays {
  return { from: `${first}-07-01`, to: `${last}-06-30` };
}

function startNamed(label: string | null): number | null {
  const number = /\d+/.exec(label ?? "")?.[0];
  const start = number === undefined ? NaN : FIRST + 4 * (Number(number) - NUMBER_OF_FIRST);
  return start >= FIRST && start <= LAST ? start : null;
}

function hasYears({ columns }: Grid): boolean {
  return columns.some(({ role, year }) => role === "year" && year !== undefined);
}

/** In how many grids each year has a column. */
function yearsOf(grids: readonly Grid[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const { columns } of grids) {
    const years = new Set(columns.flatMap(({ role, year }) => (role === "year" ? (year ?? []) : [])));
    for (const year of years) times.set(year, (times.get(year) ?? 0) + 1);
  }
  return times;
}

/** The first and the last of the years that most grids have, where none between them is missing; null otherwise. */
function commonSpan(years: ReadonlyMap<number, number>, grids: number): readonly [number, number] | null {
  const common = [...years].filter(([, times]) => times * 2 > grids).map(([year]) => year);
  const first = Math.min(...common);
  const last = Math.max(...common);
  return common.length > 0 && last - first + 1 === common.length ? [first, last] : null;
}
