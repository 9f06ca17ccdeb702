import { missOf } from "../book/sums";
import { placeKey, type TrueGrid } from "../truth";
import type { Figures } from "./grid-change";

/**
 * How many cells there are of which one other figure would make every sum of the grid hold: by arithmetic alone, with
 * no view on which figure is likelier. Formulas that were not typed over follow such a change.
 */
export function explanationsOf(grid: TrueGrid, figures: Figures, typedOver: ReadonlySet<string>): number {
  const misses = grid.sums.map((sum) => missOf(figures, sum));
  let count = 0;
  figures.forEach((line, row) => {
    line.forEach((_, column) => {
      const pushed = figures.map((other, at) =>
        at === row ? other.map((ticks, over) => (over === column ? ticks + 1 : ticks)) : [...other]
      );
      const own = placeKey({ row, column });
      for (const sum of grid.formulas) {
        const key = placeKey(sum.total);
        if (key === own || typedOver.has(key)) continue;
        const target = pushed[sum.total.row];
        if (target) target[sum.total.column] = (target[sum.total.column] ?? 0) - missOf(pushed, sum);
      }
      const factors = grid.sums.map((sum, at) => missOf(pushed, sum) - (misses[at] ?? 0));
      const moved = factors.findIndex((factor) => factor !== 0);
      if (moved < 0) return;
      const change = -(misses[moved] ?? 0) / (factors[moved] ?? 1);
      if (change !== 0 && misses.every((miss, at) => Math.abs(miss + (factors[at] ?? 0) * change) < 0.001))
        count += 1;
    });
  });
  return count;
}
