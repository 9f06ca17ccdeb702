import { compareCells, contains, intersects, type Rectangle } from "../../workbook/address";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import { SheetView } from "./sheet-view";

/**
 * The part of the sheet inside the area, as if nothing else stood on it; cells keep their places. `shared` are cells
 * outside the area that speak for it too.
 */
export function partOf(view: SheetView, area: Rectangle, shared: readonly Cell[] = []): SheetView {
  const cells = view.sheet.cells.filter((cell) => contains(area, cell));
  if (shared.length > 0) cells.push(...shared.filter((cell) => !contains(area, cell)));
  cells.sort(compareCells);
  const merges = view.sheet.merges.filter(
    (merge) =>
      intersects(merge, area) || shared.some(({ row, column }) => row === merge.top && column === merge.left)
  );
  const used = clipped(view.used, area);
  const top = Math.min(used.top, ...shared.map(({ row }) => row));
  const sheet: SheetSnapshot = { ...view.sheet, cells, merges };
  return new SheetView(sheet, { ...used, top }, view.vocabulary, view.date1904, view.turned);
}

/** The sheet as if nothing stood in these cells. */
export function without(view: SheetView, cells: ReadonlySet<Cell>): SheetView {
  if (cells.size === 0) return view;
  const sheet: SheetSnapshot = {
    ...view.sheet,
    cells: view.sheet.cells.filter((cell) => !cells.has(cell))
  };
  return new SheetView(sheet, view.used, view.vocabulary, view.date1904, view.turned);
}

/** The part with rows and columns swapped: what is read from it refers to the sheet as it stands. */
export function turnedPartOf(view: SheetView, area: Rectangle): SheetView {
  const { sheet } = view;
  const cells = sheet.cells
    .filter((cell) => contains(area, cell))
    .map((cell): Cell => ({ ...cell, row: cell.column, column: cell.row }))
    .sort(compareCells);
  const turned: SheetSnapshot = {
    ...sheet,
    cells,
    merges: sheet.merges.filter((merge) => intersects(merge, area)).map(turnedArea),
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows
  };
  const used = turnedArea(clipped(view.used, area));
  return new SheetView(turned, used, view.vocabulary, view.date1904, !view.turned);
}

/** The area with rows and columns swapped. */
export function turnedArea({ top, left, bottom, right }: Rectangle): Rectangle {
  return { top: left, left: top, bottom: right, right: bottom };
}

function clipped(used: Rectangle, area: Rectangle): Rectangle {
  const top = Math.max(used.top, area.top);
  const left = Math.max(used.left, area.left);
  return {
    top,
    left,
    bottom: Math.max(top, Math.min(used.bottom, area.bottom)),
    right: Math.max(left, Math.min(used.right, area.right))
  };
}
