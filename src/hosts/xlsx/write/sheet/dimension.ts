import { formatRange, parseRange, type CellAt } from "../../../../workbook/address";
import { setAttributes } from "../parts/element-edits";
import { attributeIn, childOf } from "../parts/outline";
import type { TextEdit } from "../parts/text-edit";
import type { SheetText } from "./sheet-text";

/** Widens the sheet's `dimension` so that it holds the cells; a sheet without one stays without. */
export function planDimension(sheet: SheetText, cells: readonly CellAt[]): readonly TextEdit[] {
  const element = childOf(sheet.root, "dimension");
  const old = element && parseRange(attributeIn(sheet.text, element, "ref") ?? "");
  if (!old || cells.length === 0) return [];
  let { top, left, bottom, right } = old;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return setAttributes(sheet.text, element, { ref: formatRange({ top, left, bottom, right }) });
}
