import { compareCells, formatRange, type CellAt } from "../address";
import { lookupOf } from "../cell-lookup";
import type { CellChange, SetCellsStep } from "../patch";
import { BLANK, sameContent, type Cell, type CellContent, type SheetSnapshot } from "../snapshot";
import type { WorkbookState } from "../workbook-state";
import {
  describeContent,
  placeOf,
  refusePatch,
  replaceSheet,
  requireCell,
  requireWritable,
  type Outcome
} from "./outcome";

interface PlacedChange {
  readonly at: CellAt;
  readonly change: CellChange;
}

export function setCells(state: WorkbookState, step: SetCellsStep, title: string): Outcome {
  const sheet = requireWritable(state, step.sheet, title);
  const lookup = lookupOf(sheet.snapshot);
  const placed = step.changes.map((change) => ({ at: requireCell(change.cell), change }));
  for (const { at, change } of placed) {
    const found = contentOf(lookup.at(at.row, at.column));
    if (!sameContent(found, change.before)) {
      throw refusePatch("cell-changed", {
        place: placeOf(step.sheet, at),
        expected: describeContent(change.before),
        actual: describeContent(found)
      });
    }
    const merge = lookup.mergeAt(at.row, at.column);
    if (merge && (merge.top !== at.row || merge.left !== at.column)) {
      throw refusePatch("cell-in-merge", { place: placeOf(step.sheet, at), range: formatRange(merge) });
    }
  }
  const inverse: SetCellsStep = {
    ...step,
    changes: step.changes.map(({ cell, before, after }) => ({ cell, before: after, after: before })).reverse()
  };
  return {
    state: replaceSheet(state, sheet, { ...sheet, snapshot: withCells(sheet.snapshot, placed) }),
    inverse: [inverse]
  };
}

export function contentOf(cell: CellContent | undefined): CellContent {
  if (!cell) return BLANK;
  return cell.formula === undefined ? { value: cell.value } : { value: cell.value, formula: cell.formula };
}

function withCells(sheet: SheetSnapshot, placed: readonly PlacedChange[]): SheetSnapshot {
  const lookup = lookupOf(sheet);
  const changed = new Map<string, Cell | null>();
  for (const { at, change } of placed) {
    const key = `${at.row},${at.column}`;
    const blank = change.after.value === null && change.after.formula === undefined;
    const format = lookup.at(at.row, at.column)?.format;
    changed.set(
      key,
      blank ? null : { ...at, ...contentOf(change.after), ...(format === undefined ? {} : { format }) }
    );
  }
  const kept = sheet.cells.filter((cell) => !changed.has(`${cell.row},${cell.column}`));
  const fresh = [...changed.values()].filter((cell) => cell !== null);
  const cells = [...kept, ...fresh].sort(compareCells);
  return { ...sheet, cells, used: usedBy(cells) };
}

/** The smallest rectangle around the cells. */
export function usedBy(cells: readonly CellAt[]): SheetSnapshot["used"] {
  const [first] = cells;
  if (!first) return null;
  let { row: top, row: bottom, column: left, column: right } = first;
  for (const { row, column } of cells) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return { top, bottom, left, right };
}
