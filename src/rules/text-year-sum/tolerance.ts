import { compare, isZero, subtract, sum, trim, type Decimal } from "../../pledge/decimal";
import type { Grid } from "../../pledge/grid";
import type { Addend } from "./readings";

/**
 * Equal; or, where the grid shows rounded figures or the text finer ones than the grid can show, no farther apart
 * than the roundings of the n addends and the total: (n + 1) ÷ 2 of the last digit shown.
 */
export function within(addends: readonly Addend[], expected: Decimal, grid: Grid): boolean {
  const difference = subtract(sum(addends.map((addend) => addend.amount)), expected);
  if (isZero(difference)) return true;
  const finer = addends.some((addend) => trim(addend.amount).scale > grid.scale);
  if (grid.rounding === "exact" && !finer) return false;
  const tolerance = { coefficient: BigInt(addends.length + 1) * 5n, scale: grid.scale + 1 };
  const { coefficient, scale } = difference;
  return compare({ coefficient: coefficient < 0n ? -coefficient : coefficient, scale }, tolerance) <= 0;
}
