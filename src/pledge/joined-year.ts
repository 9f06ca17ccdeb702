import type { NarrativeItem, NarrativeYear } from "./narrative";

/** A year of 추진현황 with all its sections joined, as if the card had no page breaks. */
export interface JoinedYear {
  readonly year: number;
  /** The items of the highest level; what a page break cut off from its parent is a child of the item before it. */
  readonly items: readonly NarrativeItem[];
}

const joined = new WeakMap<readonly NarrativeYear[], readonly JoinedYear[]>();

/** The years in the order in which they first come; made once a narrative. */
export function joinYears(narrative: readonly NarrativeYear[]): readonly JoinedYear[] {
  let years = joined.get(narrative);
  if (!years) joined.set(narrative, (years = joinedYears(narrative)));
  return years;
}

function joinedYears(narrative: readonly NarrativeYear[]): readonly JoinedYear[] {
  const sections = new Map<number, readonly NarrativeItem[]>();
  for (const { year, items } of narrative) {
    const earlier = sections.get(year);
    sections.set(year, earlier ? [...earlier, ...items] : items);
  }
  return [...sections].map(([year, items]) => ({ year, items: withoutOrphans(items) }));
}

function withoutOrphans(items: readonly NarrativeItem[]): readonly NarrativeItem[] {
  let top = Infinity;
  for (const item of items) if (!item.inTable && item.level < top) top = item.level;
  if (items.every((item) => !item.inTable && item.level === top)) return items;
  const kept: NarrativeItem[] = [];
  for (const item of items) {
    const last = kept[kept.length - 1];
    const isTop = !item.inTable && item.level === top;
    if (isTop || !last) kept.push(item);
    else kept[kept.length - 1] = { ...last, children: [...last.children, item] };
  }
  return kept;
}
