import type { IRange } from "@univerjs/core";
import type { Rectangle } from "../../../workbook/address";

/** A rectangle in Univer's words. */
export function rangeOf({ top, left, bottom, right }: Rectangle): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function rectangleOf({ startRow, startColumn, endRow, endColumn }: IRange): Rectangle {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
