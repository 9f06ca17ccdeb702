import type { GridBlock } from "./draw-grid";
import { columnHead, cornerText } from "./draw-head";
import { rowLabel } from "./draw-row-labels";
import type { Places } from "./places";

/** Years down at the left, sources across at the top. */
export function drawTransposedLabels(block: GridBlock, places: Places): void {
  const { canvas, layout, wording, plans, top, left } = block;
  const [plan] = plans;
  if (!plan) return;
  canvas.put(top, left, cornerText(block));
  plan.rows.forEach((row, at) => {
    canvas.put(top, places.at(0, { row: at, column: 0 }).column, rowLabel(row, layout, wording));
  });
  plan.columns.forEach((column, at) => {
    canvas.put(places.at(0, { row: 0, column: at }).row, left, columnHead(column, layout, wording));
  });
}
