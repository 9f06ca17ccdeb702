import type { Layout } from "../layout";
import { placeKey, type GridPlan, type Place, type TrueGrid } from "../truth";
import type { Canvas } from "./canvas";
import { drawHead } from "./draw-head";
import { drawBeside } from "./draw-beside";
import { drawRowLabels } from "./draw-row-labels";
import { formulaOf, formulaSums } from "./formula";
import { amountAt } from "./notation";
import { placesOf, type Arrangement, type Places } from "./places";
import { drawTransposedLabels } from "./transposed-labels";
import { unitText, type Wording } from "./wording";

export interface GridBlock {
  readonly canvas: Canvas;
  readonly layout: Layout;
  readonly wording: Wording;
  readonly plans: readonly GridPlan[];
  readonly arrangement: Arrangement;
  readonly top: number;
  readonly left: number;
}

export interface DrawnGrids {
  readonly grids: readonly TrueGrid[];
  /** The last row and column that the block takes, notes and unit included. */
  readonly bottom: number;
  readonly right: number;
}

/** One table that holds a grid, or several of one shape. `top` is its first row, a unit above it included. */
export function drawGrids(block: GridBlock): DrawnGrids {
  const { canvas, layout, plans } = block;
  const above = layout.unitPlace === "above-right" || layout.unitPlace === "above-left";
  const top = above ? block.top + 1 : block.top;
  const places = placesOf(plans, block.arrangement, layout, top, block.left);
  if (layout.unitPlace === "above-right") canvas.put(block.top, places.right, unitText(layout));
  if (layout.unitPlace === "above-left") canvas.put(block.top, block.left, unitText(layout));
  if (layout.transposed === "yes") drawTransposedLabels({ ...block, top }, places);
  else {
    drawHead({ ...block, top }, places);
    drawRowLabels({ ...block, top }, places);
  }
  const grids = plans.map((plan, at) => drawFigures(block, places, plan, at));
  if (layout.gap === "hidden-row" && places.gapRow !== null) canvas.hideRow(places.gapRow);
  if (layout.gap === "hidden-column" && places.gapColumn !== null) canvas.hideColumn(places.gapColumn);
  drawBeside({ ...block, top }, places);
  let { bottom } = places;
  if (layout.unitPlace === "below") canvas.put(++bottom, block.left, unitText(layout));
  if (layout.notes === "below") {
    canvas.put(++bottom, block.left, "※ 2026년 이후 사업비는 변경될 수 있음");
    canvas.put(++bottom, block.left, "* 국비 10억원은 공모 결과에 따름");
  }
  return { grids, bottom, right: places.right + (layout.beside === "none" ? 0 : 1) };
}

export function drawFigures(block: GridBlock, places: Places, plan: GridPlan, grid: number): TrueGrid {
  const { canvas, layout } = block;
  const texts = new Set<string>();
  const at = (place: Place): ReturnType<TrueGrid["at"]> => places.at(grid, place);
  const formulas = formulaSums(plan, layout);
  const byTotal = new Map(formulas.map((sum) => [placeKey(sum.total), sum]));
  plan.ticks.forEach((line, row) => {
    line.forEach((ticks, column) => {
      const place = { row, column };
      const cell = at(place);
      const sum = byTotal.get(placeKey(place));
      if (places.step > 1)
        canvas.merge({
          top: cell.row,
          bottom: cell.row,
          left: cell.column,
          right: cell.column + places.step - 1
        });
      if (sum) {
        const formula = formulaOf(sum.addends, at, layout);
        canvas.put(cell.row, cell.column, { value: ticks / 10 ** plan.scale, formula, format: "#,##0" });
        return;
      }
      const { content, told } = amountAt(ticks, plan.scale, place, layout);
      if (told) texts.add(placeKey(place));
      canvas.put(cell.row, cell.column, content);
    });
  });
  return { ...plan, sheet: canvas.name, at, formulas, texts };
}
