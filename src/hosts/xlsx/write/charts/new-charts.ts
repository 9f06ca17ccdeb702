import type { SheetState } from "../../../../workbook/workbook-state";
import { CONTENT_TYPES } from "../parts/content-types";
import type { PartsDraft } from "../parts/draft";
import { attributes } from "../parts/markup";
import { addRelation, relationNamespace } from "../parts/relations";
import { chartPartText } from "./chart-part";
import { drawingPartText } from "./drawing-part";

/**
 * Writes the charts of a new sheet, each as a part, and the drawing that places them. Gives the element by
 * which the sheet refers to that; "" where there are no charts.
 */
export function writeCharts(draft: PartsDraft, sheet: string, state: SheetState, strict: boolean): string {
  const charts = state.rest.charts ?? [];
  if (charts.length === 0) return "";
  const { workbook } = draft.base;
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const drawing = draft.freeName(`${folder}drawings/drawing`, ".xml");
  const placed = charts.map((chart) => {
    const part = draft.freeName(`${folder}charts/chart`, ".xml");
    draft.add(part, chartPartText(chart, state.snapshot, strict));
    draft.types.declare(part, CONTENT_TYPES.chart);
    return { chart, relation: addRelation(draft, drawing, "chart", part, strict) };
  });
  draft.add(drawing, drawingPartText(placed, strict));
  draft.types.declare(drawing, CONTENT_TYPES.drawing);
  const relation = addRelation(draft, sheet, "drawing", drawing, strict);
  return `<drawing${attributes({ "xmlns:r": relationNamespace(strict), "r:id": relation })}/>`;
}
