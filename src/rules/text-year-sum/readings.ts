import { equal, sum, ZERO, type Decimal } from "../../pledge/decimal";
import { convert, type Unit } from "../../pledge/money";
import { everyItem, type NarrativeItem } from "../../pledge/narrative";

/** An item whose amount is added up, in the grid's unit. */
export interface Addend {
  readonly item: NarrativeItem;
  readonly amount: Decimal;
}

/** The ways in which the amounts of a year's text can be added up. */
export interface Readings {
  /** The amounts of the top-level items; an item without one has what its sub-items add up to. */
  readonly top: readonly Addend[];
  /** `top`, each item that is repeated word for word with the same amount counted once. */
  readonly once: readonly Addend[];
  /** The sub-items that stand inside an item with an amount of its own, tables left out. */
  readonly inside: readonly Addend[];
  /** Top-level items that tell no amount, nor does anything in them. */
  readonly silent: readonly NarrativeItem[];
  /** An item with several amounts of which none is the sum of the others. */
  readonly unclear: boolean;
}

/** Null where an amount of the text cannot be read. */
export function readingsOf(items: readonly NarrativeItem[], unit: Unit): Readings | null {
  const counted = [...everyItem(items)].filter((item) => !item.inTable);
  if (counted.some((item) => item.amounts.some((amount) => amount.money === null))) return null;
  const own = (item: NarrativeItem): readonly Addend[] => {
    const amount = item.inTable ? null : ownAmount(item, unit);
    return amount ? [{ item, amount }] : item.children.flatMap(own);
  };
  const top = items.flatMap(own);
  const inside = top
    .flatMap(({ item }) => [...everyItem(item.children)])
    .flatMap((item) => {
      const amount = item.inTable ? null : ownAmount(item, unit);
      return amount ? [{ item, amount }] : [];
    });
  return {
    top,
    once: top.filter((addend, at) => top.findIndex((other) => sameAddend(addend, other)) === at),
    inside,
    silent: items.filter((item) => !item.inTable && own(item).length === 0),
    unclear: top.some(({ item }) => item.amounts.length > 1 && wholeOf(item, unit) === null)
  };
}

export function total(addends: readonly Addend[]): Decimal {
  return sum(addends.map((addend) => addend.amount));
}

function ownAmount(item: NarrativeItem, unit: Unit): Decimal | null {
  if (item.amounts.length === 0) return null;
  return wholeOf(item, unit) ?? sum(amountsOf(item, unit));
}

/** The only amount, or the first one where it is the sum of the others: "총 40백만원(국비 30백만원, 군비 10백만원)". */
function wholeOf(item: NarrativeItem, unit: Unit): Decimal | null {
  const [first = ZERO, ...rest] = amountsOf(item, unit);
  return rest.length === 0 || equal(first, sum(rest)) ? first : null;
}

function amountsOf(item: NarrativeItem, unit: Unit): readonly Decimal[] {
  return item.amounts.flatMap(({ money }) => (money ? [convert(money, unit).value] : []));
}

function sameAddend(one: Addend, other: Addend): boolean {
  return folded(one.item.title) === folded(other.item.title) && equal(one.amount, other.amount);
}

function folded(title: string): string {
  return title.replace(/\s+/g, "");
}
