import { allItems } from "../../pledge/all-items";
import { equal, sum, ZERO, type Decimal } from "../../pledge/decimal";
import { convert, type Unit } from "../../pledge/money";
import type { NarrativeItem } from "../../pledge/narrative";

/** An item whose amount is added up, in the grid's unit. */
export interface Addend {
  readonly item: NarrativeItem;
  readonly amount: Decimal;
}

/** Whether an amount of the text cannot be read. */
export function isUnreadable(items: readonly NarrativeItem[]): boolean {
  return allItems(items).some(
    (item) => !item.inTable && item.amounts.some((amount) => amount.money === null)
  );
}

/** The amounts of the top-level items; an item without one has what its sub-items add up to. */
export function topReading(items: readonly NarrativeItem[], unit: Unit): readonly Addend[] {
  const found: Addend[] = [];
  for (const item of items) {
    if (item.inTable) continue;
    const amount = ownAmount(item, unit);
    if (amount) found.push({ item, amount });
    else if (item.children.length > 0) found.push(...topReading(item.children, unit));
  }
  return found;
}

/** Each item that is repeated word for word with the same amount counted once. */
export function countedOnce(addends: readonly Addend[]): readonly Addend[] {
  return addends.filter((addend, at) => addends.findIndex((other) => sameAddend(addend, other)) === at);
}

/** The sub-items with amounts that stand inside an item with an amount of its own, tables left out. */
export function insideReading(top: readonly Addend[], unit: Unit): readonly Addend[] {
  return top.flatMap(({ item }) =>
    allItems(item.children).flatMap((child) => {
      const amount = child.inTable ? null : ownAmount(child, unit);
      return amount ? [{ item: child, amount }] : [];
    })
  );
}

/** Items of the list that tell no amount, nor does anything in them. */
export function hasSilent(items: readonly NarrativeItem[], unit: Unit): boolean {
  return items.some((item) => !item.inTable && topReading([item], unit).length === 0);
}

/** Whether an item has several amounts of which the first is not the sum of the others. */
export function isUnclear(addends: readonly Addend[], unit: Unit): boolean {
  return addends.some(({ item }) => item.amounts.length > 1 && wholeOf(amountsOf(item, unit)) === null);
}

function ownAmount(item: NarrativeItem, unit: Unit): Decimal | null {
  if (item.amounts.length === 0) return null;
  const amounts = amountsOf(item, unit);
  return wholeOf(amounts) ?? sum(amounts);
}

/** The only amount, or the first one where it is the sum of the others: "총 40백만원(국비 30백만원, 군비 10백만원)". */
function wholeOf(amounts: readonly Decimal[]): Decimal | null {
  const [first = ZERO, ...rest] = amounts;
  return rest.length === 0 || equal(first, sum(rest)) ? first : null;
}

function amountsOf(item: NarrativeItem, unit: Unit): readonly Decimal[] {
  return item.amounts.flatMap(({ money }) =>
    money ? [money.unit === unit ? money.value : convert(money, unit).value] : []
  );
}

function sameAddend(one: Addend, other: Addend): boolean {
  return folded(one.item.title) === folded(other.item.title) && equal(one.amount, other.amount);
}

function folded(title: string): string {
  return title.replaceAll(" ", "");
}
