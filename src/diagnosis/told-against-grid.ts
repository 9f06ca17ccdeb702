import { atScale, sum as sumOf, type Decimal } from "../pledge/decimal";
import type { Grid, GridCell } from "../pledge/grid";
import type { Cause } from "../rules/finding";
import { causeOf } from "./cause";
import { effectOf } from "./effect";
import { balanceOf, slipOf } from "./explanation";
import { sumsOf } from "./sums";
import { causesInText, type Told } from "./told-amounts";
import { WEIGHTS } from "./weights";

/**
 * What explains digit by digit that a text's amounts do not add up to a total of the grid: a slip in one of them, or one
 * in the grid that was carried on, so that all its sums hold. Where several are evident, or the text is not complete,
 * none is certain.
 */
export function causesBetween(
  told: readonly Told[],
  grid: Grid,
  total: GridCell,
  complete: boolean
): readonly Cause[] {
  if (!total.amount) return [];
  const inText = causesInText(told, total.amount, !complete);
  const sum = sumOf(told.map(({ amount }) => amount));
  const inGrid = carriedSlips(grid, total, sum, inText.length > 0 || !complete);
  return inGrid.length === 0 ? inText : [...causesInText(told, total.amount, true), ...inGrid];
}

/** Typed figures of the total's sum that would give it, and all that agree with it, what the text adds up to. */
function carriedSlips(grid: Grid, total: GridCell, meant: Decimal, contested: boolean): readonly Cause[] {
  const sums = sumsOf(grid);
  const number = sums.cells.indexOf(total);
  if (number < 0 || meant.scale > sums.scale || sums.agreeing.length < sums.sums.length) return [];
  const delta = atScale(meant, sums.scale) - (sums.values[number] ?? 0n);
  const items = sums.sums.filter((sum) => sum.total === number).flatMap((sum) => sum.addends);
  const misses = sums.sums.map(({ miss }) => miss);
  const slips = items
    .filter((cell) => sums.cells[cell]?.cell.column === total.cell.column && !sums.following.has(cell))
    .map((cell) => ({ effect: effectOf(sums, cell, "all"), cell }))
    .filter(({ effect }) => effect.followers.get(number) === 1n)
    .map(({ effect }) => slipOf(sums, effect, delta, true))
    .filter(({ moves, weight, cells }) => {
      const own = weight - WEIGHTS.slip - WEIGHTS.follower * (cells.length - 1);
      return own <= WEIGHTS.spelled && balanceOf(sums, misses, moves).broken === 0;
    });
  return slips.map((slip) => causeOf(sums, -1, [slip], 1, contested || slips.length > 1));
}
