import type { IRange } from "@univerjs/core";
import { formatCell, type CellAt, type Rectangle } from "../../../workbook/address";

export interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
}

export function rangeData({ top, left, bottom, right }: Rectangle): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/**
 * The ranges as far as they lie within the sheet's size: files like to name whole columns, of which the grid would go
 * through every cell.
 */
export function rangesWithin(ranges: readonly Rectangle[], { rowCount, columnCount }: Extent): IRange[] {
  return ranges
    .filter(({ top, left }) => top < rowCount && left < columnCount)
    .map((range) =>
      rangeData({
        ...range,
        bottom: Math.min(range.bottom, rowCount - 1),
        right: Math.min(range.right, columnCount - 1)
      })
    );
}

/** The cell at which a rule's relative references read as they are written. */
export function anchorOf(ranges: readonly Rectangle[]): CellAt {
  const [first] = [...ranges].sort((one, other) => one.top - other.top || one.left - other.left);
  return { row: first?.top ?? 0, column: first?.left ?? 0 };
}

/** "B2" → "$B$2:$C$9", for all of a rule's ranges. */
export function fixedReferences(ranges: readonly Rectangle[]): string {
  const fixed = (cell: CellAt): string => formatCell(cell).replace(/^([A-Z]+)/, "$$$1$$");
  return ranges
    .map(
      ({ top, left, bottom, right }) =>
        `${fixed({ row: top, column: left })}:${fixed({ row: bottom, column: right })}`
    )
    .join(",");
}
