import type { GridBlock } from "./draw-grid";
import type { Places } from "./places";

/** A column behind the figures that holds none of them: remarks, or a rate of each row. */
export function drawBeside({ canvas, layout, plans, top }: GridBlock, places: Places): void {
  if (layout.beside === "none") return;
  const column = places.right + 1;
  const bottom = top + places.headerRows - 1;
  canvas.across({ top, bottom, left: column, right: column }, layout.beside);
  plans.forEach((plan, grid) => {
    plan.ticks.forEach((line, row) => {
      const { row: sheetRow } = places.at(grid, { row, column: 0 });
      const money = line.some((ticks) => ticks !== 0);
      if (layout.beside === "비고") {
        if (row === 1) canvas.put(sheetRow, column, "공모 선정");
      } else canvas.put(sheetRow, column, money ? { value: 40 + ((row * 17) % 60), format: "0.0" } : "-");
    });
  });
}
