import { isZero } from "../../pledge/decimal";
import { amountIn, leavesOf, totalOf, type FigureTable, type Slot } from "./figure-table";
import type { GridsThen } from "./pair-grids";
import { isSameUnit, sameDigits } from "./same-amount";

/** Whether the figures are the very same ones under another unit, so that the unit alone has changed. */
export function unitAlone({ now, was }: GridsThen, slots: readonly Slot[]): boolean {
  const [before, ...more] = was;
  if (!before || more.length > 0 || isSameUnit(now, before)) return false;
  let figures = 0;
  for (const slot of slots) {
    const [own, other] = [wholeIn(now, slot), wholeIn(before, slot)];
    if (!own || !other || (isZero(own) && isZero(other))) continue;
    if (!sameDigits(own, other)) return false;
    figures += 1;
  }
  return figures > 0;
}

/** 계 of the slot, or what the sources add up to. */
export function wholeIn(table: FigureTable, slot: Slot): ReturnType<typeof amountIn> {
  const total = totalOf(table);
  return amountIn(table, total ? [total] : leavesOf(table), slot);
}
