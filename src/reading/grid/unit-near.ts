import type { Fact } from "../../pledge/fact";
import type { Unit } from "../../pledge/money";
import type { LabelAt, SheetView } from "../sheet/sheet-view";
import type { GridHeader } from "./header";

/** A declared unit that is none of ours. */
export interface StrangeUnit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface UnitNear {
  readonly unit: Fact<Unit> | null;
  readonly strange: StrangeUnit | null;
}

/**
 * The unit declared nearest to a grid: in its head or corner, above it (one line may serve several grids), or right
 * below its last row.
 */
export function unitNear(view: SheetView, header: GridHeader, lastRow: number): UnitNear {
  const inHead = declared(view, header.top, header.bottom);
  if (inHead) return inHead;
  for (let at = lastIndexAbove(view.labels, header.top); at >= 0; at--) {
    const label = view.labels[at];
    if (!label) break;
    const found = unitAt(view, label);
    if (found && label.meaning.unit?.line === true) return found;
  }
  return declared(view, lastRow + 1, lastRow + 1, true) ?? { unit: null, strange: null };
}

function declared(view: SheetView, top: number, bottom: number, linesOnly = false): UnitNear | null {
  for (let row = top; row <= bottom; row++) {
    for (const label of view.labelsIn(row)) {
      if (linesOnly && label.meaning.unit?.line !== true) continue;
      const found = unitAt(view, label);
      if (found) return found;
    }
  }
  return null;
}

function unitAt(view: SheetView, label: LabelAt): UnitNear | null {
  const { unit } = label.meaning;
  if (!unit) return null;
  const { row, column } = label.cell;
  if (unit.unit === null) return { unit: null, strange: { row, column, text: label.text.trim() } };
  return { unit: { value: unit.unit, cell: view.ref(label.cell), text: label.text.trim() }, strange: null };
}

/** The last label above the row; labels are in reading order. */
function lastIndexAbove(labels: readonly LabelAt[], row: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const label = labels[middle];
    if (label && label.cell.row < row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
