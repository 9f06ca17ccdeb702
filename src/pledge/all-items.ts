import { everyItem, type NarrativeItem } from "./narrative";

const lists = new WeakMap<readonly NarrativeItem[], readonly NarrativeItem[]>();

/** `everyItem` as a list, made once: a dozen rules walk the same items. */
export function allItems(items: readonly NarrativeItem[]): readonly NarrativeItem[] {
  let list = lists.get(items);
  if (!list) lists.set(items, (list = flattened(items)));
  return list;
}

function flattened(items: readonly NarrativeItem[]): readonly NarrativeItem[] {
  return items.every((item) => item.children.length === 0) ? items : [...everyItem(items)];
}
