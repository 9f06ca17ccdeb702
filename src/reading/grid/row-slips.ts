import type { NamedRow } from "./named-rows";
import type { RowChoice } from "./row-readings";
import { judgeRows, type JudgedRows } from "./row-sums";

const FACTORS = [10, 100, 1000, 0.1, 0.01, 0.001, -1];
const MOST_WAYS = 32;
const LEAST_HOLDS = 2;

/**
 * The reading under which most columns would add up if one row were in another unit, or of the other sign: then it is that
 * row that is wrong, and not the reading. Null where there is none.
 */
export function slipReading(
  rows: readonly NamedRow[],
  ways: readonly (readonly RowChoice[])[],
  columns: readonly number[]
): readonly RowChoice[] | null {
  let best: JudgedRows | null = null;
  for (const way of ways.slice(0, MOST_WAYS))
    for (const { draft } of rows)
      for (const factor of FACTORS) {
        const judged = judgeRows(rows, way, columns, (row) => (row === draft.row ? factor : 1));
        if (!judged.sound || judged.holds < LEAST_HOLDS) continue;
        if (!best || judged.score > best.score) best = judged;
      }
  return best?.way ?? null;
}
