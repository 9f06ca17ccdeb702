import type { CellAt, Rectangle } from "../../../workbook/address";

/**
 * Rectangles that hold these cells and no others, none twice: runs along rows, and equal runs of rows below one another
 * as one. @param cells sorted by row, then by column
 */
export function covering(cells: readonly CellAt[]): readonly Rectangle[] {
  const done: Rectangle[] = [];
  let open = new Map<string, Rectangle>();
  for (const runs of rowRuns(cells)) {
    const next = new Map<string, Rectangle>();
    for (const run of runs) {
      const key = `${run.left}:${run.right}`;
      const above = open.get(key);
      const grows = above?.bottom === run.top - 1;
      next.set(key, grows ? { ...above, bottom: run.bottom } : run);
      if (grows) open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

/** The runs of side by side cells, row by row. */
function* rowRuns(cells: readonly CellAt[]): Generator<readonly Rectangle[]> {
  let runs: Rectangle[] = [];
  for (const { row, column } of cells) {
    const last = runs[runs.length - 1];
    if (last && last.top !== row) {
      yield runs;
      runs = [];
    }
    const before = runs[runs.length - 1];
    if (before?.right === column - 1) runs[runs.length - 1] = { ...before, right: column };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  if (runs.length > 0) yield runs;
}
