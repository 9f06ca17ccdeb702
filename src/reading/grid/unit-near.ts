import type { Fact } from "../../pledge/fact";
import type { Unit } from "../../pledge/money";
import type { LabelAt, SheetView } from "../sheet/sheet-view";
import type { GridHeader } from "./header";
import { holdsAmounts } from "./header-row";
import { unitColumn } from "./unit-column";

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

/** Rows over a head, or under a last row, in which a unit is the grid's own. */
const OVER = 3;
const UNDER = 2;

/**
 * The unit declared nearest to a grid: in its head or corner; in a column of its own; a few rows above it or below its
 * last row; else further above, where one line serves several grids. A line right under the figures of another grid is
 * that one's.
 */
export function unitNear(view: SheetView, header: GridHeader, lastRow: number): UnitNear {
  const inHead = declared(view, header, header.top, header.bottom, () => true);
  if (inHead) return inHead;
  const inColumn = unitColumn(view, header, lastRow);
  if (inColumn) return { unit: inColumn, strange: null };
  // the corner may be merged down into the head from the rows above it
  const reaches = ({ cell }: LabelAt): boolean => view.areaAt(cell.row, cell.column).bottom >= header.top;
  // "사업비 현황 (백만원)" right over the grid; "총사업비(백만원)" is a field of the card
  const heads = ({ cell, meaning }: LabelAt): boolean =>
    meaning.section !== undefined || (cell.row >= header.top - OVER && !meaning.field && !meaning.inline);
  const own = (label: LabelAt): boolean =>
    label.meaning.unit?.line === true || heads(label) || reaches(label);
  let further: UnitNear | null = null;
  let row = -1;
  for (let at = lastIndexAbove(view.labels, header.top); at >= 0; at--) {
    const label = view.labels[at];
    if (!label || (further && label.cell.row < row)) break;
    if (!own(label) || !unitAt(view, label)) continue;
    ({ row } = label.cell);
    const found = declared(view, header, row, row, own);
    if (found && row >= header.top - OVER && !isUnderAnother(view, header, row)) return found;
    further ??= found;
  }
  const end = lastRowOf(view, lastRow);
  const line = (label: LabelAt): boolean => label.meaning.unit?.line === true;
  const below = declared(view, header, end + 1, end + UNDER, line);
  return below ?? further ?? { unit: null, strange: null };
}

/** The last row of the table that the grid's rows are part of: 계획, 확보 and 집행 may be grids one below another. */
function lastRowOf(view: SheetView, lastRow: number): number {
  let end = lastRow;
  while (isRow(view, end + 1)) end += 1;
  return end;
}

function isRow(view: SheetView, row: number): boolean {
  if (holdsAmounts(view, row) && view.cellsIn(row).length > 2) return true;
  return view.labelsIn(row).some(({ meaning }) => meaning.source !== undefined || meaning.total === true);
}

/** Whether the line stands right under a row of figures and away from the head. */
function isUnderAnother(view: SheetView, header: GridHeader, row: number): boolean {
  return row < header.top - 1 && row > 0 && holdsAmounts(view, row - 1) && view.cellsIn(row - 1).length > 2;
}

/** In the first of the rows that declares one, the unit nearest to the grid's columns. */
function declared(
  view: SheetView,
  header: GridHeader,
  top: number,
  bottom: number,
  counts: (label: LabelAt) => boolean
): UnitNear | null {
  for (let row = top; row <= bottom; row++) {
    let best: UnitNear | null = null;
    let least = Infinity;
    for (const label of view.labelsIn(row)) {
      const found = counts(label) ? unitAt(view, label) : null;
      const away = found ? distance(header, label.cell.column) : Infinity;
      if (away >= least) continue;
      best = found;
      least = away;
    }
    if (best) return best;
  }
  return null;
}

/** Columns between a cell and the grid; its row labels stand left of its head. */
function distance({ left, right }: GridHeader, column: number): number {
  return column < left ? left - column : column > right ? column - right : 0;
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
