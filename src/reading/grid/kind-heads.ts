import { gridKindOf } from "../labels/section-labels";
import type { SheetView } from "../sheet/sheet-view";
import { columnMeaningOf } from "./header-row";

/** Whether 계획, 확보 or 집행 stands there. */
export function isKindAt(view: SheetView, row: number, column: number): boolean {
  const section = view.meaningAt(row, column)?.section;
  return section !== undefined && gridKindOf(section) !== null;
}

function kindColumns(view: SheetView, row: number, left: number, right: number): readonly number[] {
  return view.labelsIn(row).flatMap(({ cell: { column } }) => {
    return column >= left && column <= right && isKindAt(view, row, column) ? [column] : [];
  });
}

/** Whether the row has 계획 and 집행 in these columns: under each year, or over the columns of each. */
export function namesKinds(view: SheetView, row: number, left: number, right: number): boolean {
  return kindColumns(view, row, left, right).length >= 2;
}

/** Whether 계획 and 집행 stand right over heads of columns in the row `top`, merged or not. */
export function kindsOver(view: SheetView, row: number, top: number, left: number, right: number): boolean {
  const columns = kindColumns(view, row, left, right);
  if (row !== top - 1 || columns.length < 2) return false;
  return columns.every((column) => columnMeaningOf(view, view.shownAt(top, column)) !== null);
}
