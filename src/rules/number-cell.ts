import { fieldsOf, type Pledge } from "../pledge/pledge";
import type { CellRef } from "../workbook/address";

/** Where the pledge's number stands; where the reading has no such field, the card's first cell; else nothing. */
export function cellOfNumber(pledge: Pledge): readonly CellRef[] {
  const [field] = fieldsOf(pledge, "number");
  if (field) return [field.cell];
  const range = pledge.cards[0]?.range;
  return range ? [{ sheet: range.sheet, row: range.top, column: range.left }] : [];
}
