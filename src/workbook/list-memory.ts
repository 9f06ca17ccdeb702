/**
 * Remembers what was worked out of a list, for the next list that begins or ends with the same object: after one edit
 * nearly all sheets, and all pledges but one, are the very same. Holds on to nothing that is not in use elsewhere.
 */
export class ListMemory<Item extends object, Value> {
  private readonly values = new WeakMap<Item, Value>();

  /** What was kept last for a list with the same first object, else with the same last one. */
  before(list: readonly Item[]): Value | undefined {
    const first = list[0];
    const last = list.at(-1);
    return (first && this.values.get(first)) ?? (last && this.values.get(last));
  }

  keep(list: readonly Item[], value: Value): void {
    for (const item of [list[0], list.at(-1)]) if (item) this.values.set(item, value);
  }
}

/** The places at which two lists differ; null where they are not equally long. */
export function changedPlaces<Item>(
  before: readonly Item[],
  after: readonly Item[]
): readonly number[] | null {
  if (before.length !== after.length) return null;
  const places: number[] = [];
  for (let at = 0; at < after.length; at++) if (before[at] !== after[at]) places.push(at);
  return places;
}
