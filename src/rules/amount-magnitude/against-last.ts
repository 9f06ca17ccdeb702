import { isZero, type Decimal } from "../../pledge/decimal";
import type { GridCell } from "../../pledge/grid";
import type { Pledge } from "../../pledge/pledge";
import { lastClosedYear } from "../last-submission/closed-slots";
import { leavesOf, type Slot } from "../last-submission/figure-table";
import { lastSubmissionOf } from "../last-submission/last-submission";
import { pairGridsThen, type GridsThen } from "../last-submission/pair-grids";
import { inUnitOf } from "../last-submission/same-amount";
import { powerOfTenBetween, significantDigits } from "../power-of-ten";
import type { RuleContext } from "../rule";

/** An amount that is exactly so many times what it was when it was last sent; both in the unit of now. */
export interface ShiftedSince {
  readonly grid: string;
  readonly row: string;
  readonly column: string;
  readonly cell: GridCell;
  readonly now: Decimal;
  readonly was: Decimal;
  /** now = was × 10^power. */
  readonly power: number;
  readonly unit: string;
}

/** From 12 to 120 is hardly ever an advance; from 1 to 10 may be. */
const TELLING_DIGITS = 2;
const MOST_ZEROS = 3;

/** Amounts of years that were still going on: what is closed must not change at all, and `baseline-closed-year` tells it. */
export function shiftedSince(
  pledge: Pledge,
  context: Pick<RuleContext, "book" | "snapshot" | "baseline" | "basisDate">
): readonly ShiftedSince[] {
  const last = lastSubmissionOf(context);
  const then = last?.thenOf(pledge);
  if (!last || !then || then.merged.length > 0) return [];
  const closed = lastClosedYear(last.basisDate, context.basisDate);
  return pairGridsThen(pledge, [then.was]).pairs.flatMap((pair) => shiftedIn(pair, closed));
}

function shiftedIn(pair: GridsThen, closed: number): readonly ShiftedSince[] {
  const { now, was } = pair;
  const [before] = was;
  const { grid } = now;
  if (!before || !grid) return [];
  const shifted: ShiftedSince[] = [];
  let alike = 0;
  for (const row of leavesOf(now)) {
    const other = before.rows.find(({ key }) => key === row.key);
    for (const [at, slot] of now.slots.entries()) {
      const place = before.slots.indexOf(slot);
      const cell = row.cells?.[at];
      const [amount, then] = [row.amounts[at], other?.amounts[place]];
      if (!cell || !amount || !then || slot === null || slot === "total" || isZero(then)) continue;
      const power = powerOfTenBetween(amount, inUnitOf(now, before, then));
      if (power === 0) alike += 1;
      if (isClosed(slot, closed) || power === null || power === 0) continue;
      if (Math.abs(power) > MOST_ZEROS || significantDigits(amount) < TELLING_DIGITS) continue;
      const column = grid.columns[at]?.key ?? "";
      const unit = now.unit ?? "";
      shifted.push({
        grid: grid.key,
        row: row.label,
        column,
        cell,
        now: amount,
        was: inUnitOf(now, before, then),
        power,
        unit
      });
    }
  }
  // all of them so many times apart: that is the unit
  return alike === 0 && shifted.length > 1 ? [] : shifted;
}

function isClosed(slot: Slot, closed: number): boolean {
  return slot === "prior" || (typeof slot === "number" && slot <= closed);
}
