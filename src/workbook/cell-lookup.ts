import { contains, type CellAt, type Rectangle } from "./address";
import type { Cell, SheetSnapshot } from "./snapshot";

/** Answers "what stands at this cell" for one sheet in constant time; built once a sheet. */
export interface CellLookup {
  readonly sheet: SheetSnapshot;
  at(row: number, column: number): Cell | undefined;
  /** The cells of one row, left to right. */
  row(row: number): readonly Cell[];
  /** The merged area the cell lies in, if any. */
  mergeAt(row: number, column: number): Rectangle | undefined;
  /** The cell itself, or the anchor (top left) of the merged area it lies in. */
  anchor(row: number, column: number): CellAt;
  isHidden(row: number, column: number): boolean;
}

const NO_CELLS: readonly Cell[] = [];
const lookups = new WeakMap<SheetSnapshot, CellLookup>();

/** The lookup of a sheet; the same sheet object gives the same lookup. */
export function lookupOf(sheet: SheetSnapshot): CellLookup {
  let lookup = lookups.get(sheet);
  if (!lookup) lookups.set(sheet, (lookup = buildLookup(sheet)));
  return lookup;
}

function buildLookup(sheet: SheetSnapshot): CellLookup {
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const mergesByRow = new Map<number, Rectangle[]>();
  const tall: Rectangle[] = [];
  for (const merge of sheet.merges) {
    if (merge.bottom - merge.top > 1000) tall.push(merge);
    else {
      for (let row = merge.top; row <= merge.bottom; row++) {
        const list = mergesByRow.get(row);
        if (list) list.push(merge);
        else mergesByRow.set(row, [merge]);
      }
    }
  }
  const at = (row: number, column: number): Cell | undefined => {
    const cells = rows.get(row);
    if (!cells) return undefined;
    let low = 0;
    let high = cells.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const cell = cells[middle];
      if (!cell || cell.column === column) return cell;
      if (cell.column < column) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  };
  const mergeAt = (row: number, column: number): Rectangle | undefined => {
    const cell = { row, column };
    return (
      mergesByRow.get(row)?.find((merge) => contains(merge, cell)) ??
      tall.find((merge) => contains(merge, cell))
    );
  };
  return {
    sheet,
    at,
    row: (row) => rows.get(row) ?? NO_CELLS,
    mergeAt,
    anchor: (row, column) => {
      const merge = mergeAt(row, column);
      return merge ? { row: merge.top, column: merge.left } : { row, column };
    },
    isHidden: (row, column) =>
      sheet.hiddenRows.some((span) => row >= span.first && row <= span.last) ||
      sheet.hiddenColumns.some((span) => column >= span.first && column <= span.last)
  };
}
