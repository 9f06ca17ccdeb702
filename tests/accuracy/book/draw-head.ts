import type { Layout } from "../layout";
import type { GridPlan, TrueColumn } from "../truth";
import type { Content } from "./canvas";
import type { GridBlock } from "./draw-grid";
import type { Places } from "./places";
import { afterHead, spelled, yearHead } from "./spelling";
import { unitText, type Wording } from "./wording";

/** The head of a column, as the office writes it. */
export function columnHead(column: TrueColumn, layout: Layout, wording: Wording): Content {
  switch (column.role) {
    case "grand-total":
      return { value: spelled(wording.grand, layout.spelling) };
    case "term-subtotal":
      return { value: spelled(wording.subtotal, layout.spelling) };
    case "prior":
      return { value: spelled(wording.prior, layout.spelling) };
    case "after":
      return { value: afterHead(column.year ?? 0, layout) };
    case "year":
      return yearHead(column.year ?? 0, column.half, layout);
  }
}

export function cornerText({ layout, wording }: Pick<GridBlock, "layout" | "wording">): string {
  const corner = spelled(wording.corner, layout.spelling);
  return layout.unitPlace === "corner" ? `${corner}\n${unitText(layout)}` : corner;
}

/** The head: one row of labels; or groups over the term's columns; or one more row over all. */
export function drawHead(block: GridBlock, places: Places): void {
  const { canvas, layout, wording, plans, top, left } = block;
  const bottom = top + places.headerRows - 1;
  canvas.across({ top, left, bottom, right: left + places.labelColumns - 1 }, cornerText(block));
  const first = left + places.labelColumns;
  const groupRow = bottom - 1;
  if (places.headerRows === 3)
    canvas.across({ top, left: first, bottom: top, right: places.right }, spelled("사업비", layout.spelling));
  if (block.arrangement === "across") {
    plans.forEach((plan, grid) => {
      drawLeaves(block, places, plan, grid, () => bottom, bottom);
      const area = areaOf(places, grid, 0, plan.columns.length - 1, groupRow);
      canvas.across(area, spelled(wording.kind[plan.kind], layout.spelling));
    });
    return;
  }
  const [plan] = plans;
  if (!plan) return;
  if (places.headerRows === 1) {
    drawLeaves(block, places, plan, 0, () => bottom, bottom);
    return;
  }
  const inTerm = plan.columns.flatMap(({ role }, at) =>
    role === "year" || role === "term-subtotal" ? [at] : []
  );
  const [from = 0] = inTerm;
  const to = inTerm.at(-1) ?? from;
  drawLeaves(block, places, plan, 0, (at) => (at >= from && at <= to ? bottom : groupRow), bottom);
  const label = block.arrangement === "one" ? wording.termGroup[plan.kind] : "연도별";
  canvas.across(areaOf(places, 0, from, to, groupRow), spelled(label, layout.spelling));
}

function drawLeaves(
  block: GridBlock,
  places: Places,
  plan: GridPlan,
  grid: number,
  topOf: (column: number) => number,
  bottom: number
): void {
  plan.columns.forEach((column, at) => {
    const { left, right } = areaOf(places, grid, at, at, bottom);
    block.canvas.across(
      { top: topOf(at), bottom, left, right },
      columnHead(column, block.layout, block.wording)
    );
  });
}

function areaOf(
  places: Places,
  grid: number,
  from: number,
  to: number,
  row: number
): { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number } {
  return {
    top: row,
    bottom: row,
    left: places.at(grid, { row: 0, column: from }).column,
    right: places.at(grid, { row: 0, column: to }).column + places.step - 1
  };
}
