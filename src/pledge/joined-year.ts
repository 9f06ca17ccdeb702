import type { NarrativeItem, NarrativeYear } from "./narrative";

/** A year of 추진현황 with all its sections joined, as if the card had no page breaks. */
export interface JoinedYear {
  readonly year: number;
  /** The first section's heading. */
  readonly heading: NarrativeYear;
  /** The items of the highest level; what a page break cut off from its parent is a child of the item before it. */
  readonly items: readonly NarrativeItem[];
}

export function joinYears(narrative: readonly NarrativeYear[]): readonly JoinedYear[] {
  const sections = new Map<number, NarrativeYear[]>();
  for (const section of narrative) {
    const same = sections.get(section.year);
    if (same) same.push(section);
    else sections.set(section.year, [section]);
  }
  return [...sections].flatMap(([year, same]) => {
    const [heading] = same;
    return heading
      ? [{ year, heading, items: withoutOrphans(same.flatMap((section) => section.items)) }]
      : [];
  });
}

function withoutOrphans(items: readonly NarrativeItem[]): readonly NarrativeItem[] {
  const top = Math.min(...items.filter((item) => !item.inTable).map((item) => item.level));
  if (items.every((item) => !item.inTable && item.level === top)) return items;
  const joined: NarrativeItem[] = [];
  for (const item of items) {
    const last = joined[joined.length - 1];
    const isTop = !item.inTable && item.level === top;
    if (isTop || !last) joined.push(item);
    else joined[joined.length - 1] = { ...last, children: [...last.children, item] };
  }
  return joined;
}
