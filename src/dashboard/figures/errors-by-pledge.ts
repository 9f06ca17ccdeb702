import { pledgeId, sheetsOf, type Pledge } from "../../pledge/pledge";
import type { Finding } from "../../rules/finding";
import { intersects, type RangeRef } from "../../workbook/address";

/**
 * The error findings of each pledge. A finding names its pledge, yet two pledges may have one number, so it must also
 * stand on the pledge's sheets; an error of the whole workbook is that of the cards that it points at.
 */
export function errorsByPledge(
  pledges: readonly Pledge[],
  findings: readonly Finding[]
): ReadonlyMap<Pledge, readonly Finding[]> {
  const byId = new Map<string, Pledge[]>();
  const bySheet = new Map<string, Pledge[]>();
  for (const pledge of pledges) {
    push(byId, pledgeId(pledge), pledge);
    for (const sheet of sheetsOf(pledge)) push(bySheet, sheet, pledge);
  }
  const errors = new Map<Pledge, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== "error") continue;
    for (const pledge of pledgesOf(finding, byId, bySheet)) push(errors, pledge, finding);
  }
  return errors;
}

function pledgesOf(
  { pledge: id, cells }: Finding,
  byId: ReadonlyMap<string, readonly Pledge[]>,
  bySheet: ReadonlyMap<string, readonly Pledge[]>
): readonly Pledge[] {
  if (id !== null) {
    const named = byId.get(id) ?? [];
    const here = named.filter((pledge) => cells.some(({ sheet }) => sheetsOf(pledge).includes(sheet)));
    return here.length > 0 ? here : named;
  }
  const near = cells.flatMap(({ sheet }) => bySheet.get(sheet) ?? []);
  return [...new Set(near)].filter((pledge) => cells.some((range) => isOnCard(range, pledge)));
}

function isOnCard(range: RangeRef, { cards }: Pledge): boolean {
  return cards.some((card) => card.range.sheet === range.sheet && intersects(card.range, range));
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
