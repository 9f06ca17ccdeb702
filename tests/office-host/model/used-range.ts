import { spanning, type Rectangle } from "../../../src/workbook/address";
import { atOf, type Sheet } from "./book";

/** The smallest rectangle around the values; with formats, around formatted and merged cells too. */
export function usedRange(sheet: Sheet, valuesOnly: boolean): Rectangle | null {
  const corners = [...sheet.cells.keys()].map(atOf);
  if (!valuesOnly) {
    corners.push(...[...sheet.looks.keys(), ...sheet.numberFormats.keys()].map(atOf));
    for (const { top, left, bottom, right } of sheet.merges) {
      corners.push({ row: top, column: left }, { row: bottom, column: right });
    }
  }
  const [first, ...rest] = corners;
  if (!first) return null;
  return rest.reduce(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      bottom: Math.max(area.bottom, row),
      left: Math.min(area.left, column),
      right: Math.max(area.right, column)
    }),
    spanning(first, first)
  );
}
