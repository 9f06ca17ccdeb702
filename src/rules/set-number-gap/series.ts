import type { Pledge } from "../../pledge/pledge";

/** A number taken apart: "공감행정2-8" is the 8th of the series "공감행정2-". */
export interface Numbered {
  readonly pledge: Pledge;
  readonly series: string;
  readonly place: number;
}

/** Longer runs of digits are codes, not places in a series. */
const PLACE = /^(.*?)(\d{1,4})$/su;

const known = new WeakMap<Pledge, Numbered | null>();

/** Null for a pledge without a number, or one that does not end in digits. Remembered: of a book few cards change. */
export function numberedOf(pledge: Pledge): Numbered | null {
  let numbered = known.get(pledge);
  if (numbered === undefined) known.set(pledge, (numbered = takenApart(pledge)));
  return numbered;
}

function takenApart(pledge: Pledge): Numbered | null {
  const match = PLACE.exec(pledge.normalizedNumber);
  const series = match?.[1] ?? "";
  return match && !/\d$/.test(series) ? { pledge, series, place: Number(match[2]) } : null;
}

/** The first pledge of each place, in the order of the places, by series. */
export function seriesOf(pledges: readonly Pledge[]): ReadonlyMap<string, readonly Numbered[]> {
  const series = new Map<string, Map<number, Numbered>>();
  for (const pledge of pledges) {
    const numbered = numberedOf(pledge);
    if (!numbered) continue;
    const places = series.get(numbered.series) ?? new Map<number, Numbered>();
    series.set(numbered.series, places);
    if (!places.has(numbered.place)) places.set(numbered.place, numbered);
  }
  return new Map(
    [...series].map(([name, places]) => [
      name,
      [...places.values()].sort((one, other) => one.place - other.place)
    ])
  );
}

const FEWEST = 3;

/**
 * Whether the places count on one by one, but for a few: at least three pledges, no more missing than half of them
 * (rounded up), and not all in even steps of more than one (2, 4, 6).
 */
export function isRegular(numbered: readonly Numbered[]): boolean {
  const places = numbered.map(({ place }) => place);
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined || places.length < FEWEST) return false;
  const missing = last - first + 1 - places.length;
  const steps = new Set(places.slice(1).map((place, at) => place - (places[at] ?? place)));
  return 2 * missing <= places.length + 1 && (steps.size > 1 || steps.has(1));
}
