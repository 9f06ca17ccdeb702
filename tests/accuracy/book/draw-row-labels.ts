import type { Layout } from "../layout";
import type { GridPlan, TrueRow } from "../truth";
import type { GridBlock } from "./draw-grid";
import type { Places } from "./places";
import { spelled } from "./spelling";
import type { Wording } from "./wording";

/** The label of a row, but for a group beside it. */
export function rowLabel(row: TrueRow, layout: Layout, wording: Wording): string {
  if (row.role === "total") return spelled(wording.totalRow, layout.spelling);
  const name = spelled(row.name, layout.spelling);
  if (row.bracketed) return `(${name})`;
  if (row.group !== null && layout.group === "in-brackets")
    return `${spelled(row.group, layout.spelling)}(${name})`;
  return name;
}

/** Labels at the left: 계획 · 확보 · 집행 where the block holds several grids, then groups, then sources. */
export function drawRowLabels(block: GridBlock, places: Places): void {
  block.plans.forEach((plan, grid) => {
    if (block.arrangement === "across" && grid > 0) return;
    drawPlanLabels(block, places, plan, grid);
  });
}

function drawPlanLabels(block: GridBlock, places: Places, plan: GridPlan, grid: number): void {
  const { canvas, layout, wording, left } = block;
  const rowOf = (row: number): number => places.at(grid, { row, column: 0 }).row;
  const byLabel = block.arrangement === "by-label";
  const column = byLabel ? left + 1 : left;
  const last = left + places.labelColumns - 1;
  if (byLabel) {
    const area = { top: rowOf(0), bottom: rowOf(plan.rows.length - 1), left, right: left };
    canvas.across(area, spelled(wording.kind[plan.kind], layout.spelling));
  }
  let groupTop: number | null = null;
  plan.rows.forEach((row, at) => {
    const sheetRow = rowOf(at);
    const beside = row.group !== null && layout.group === "two-columns";
    if (!beside) {
      const area = { top: sheetRow, bottom: sheetRow, left: column, right: last };
      canvas.across(area, rowLabel(row, layout, wording));
      return;
    }
    canvas.put(sheetRow, last, rowLabel(row, layout, wording));
    groupTop ??= sheetRow;
    if (plan.rows[at + 1]?.group === row.group) return;
    canvas.across(
      { top: groupTop, bottom: sheetRow, left: column, right: column },
      spelled(row.group, layout.spelling)
    );
    groupTop = null;
  });
}
