import { mergeLookup } from "../../../workbook/merge-lookup";
import { isCellError, type SheetSnapshot } from "../../../workbook/snapshot";
import type { FontLook } from "../../xlsx/looks/cell-look";
import type { SheetLooks } from "../../xlsx/looks/sheet-looks";
import type { BookMeasures } from "./sheet-data";
import { pixelsOfPoints, usualRowHeight } from "./sizes";

/** The pixels at the two sides of a cell that its text leaves free. */
const FREE = 5;
/** How wide letters are of the font's size: Korean ones fill it, others about half of it. */
const WIDE = 1;
const NARROW = 0.55;
/** From here on letters are as wide as they are high. */
const FIRST_WIDE = 0x1100;
/** Excel makes no row higher. */
const HIGHEST = 546;

/**
 * The heights, in pixels, of rows of which the file says none and whose contents need more than a row has by itself:
 * texts that wrap, and great letters. Excel measures them when it opens such a file; this is as near as one comes
 * without drawing.
 * @param widthOf the pixels of a column
 */
export function autoHeights(
  sheet: SheetSnapshot,
  looks: SheetLooks,
  book: BookMeasures,
  widthOf: (column: number) => number
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const usual = looks.lines.rowHeight ?? book.rowHeight;
  const lineOf = ({ name, size }: FontLook): number => usualRowHeight(name, size);
  const mayNeed = book.looks.map(({ font, alignment }) => alignment.wrap || lineOf(font) > usual + 1);
  if (!mayNeed.includes(true)) return heights;
  const merges = mergeLookup(sheet.merges);
  const { cells } = looks;
  let next = 0;
  for (let index = 0; index < cells.count; index++) {
    const [row, column, style] = [cells.row(index), cells.column(index), cells.style(index)];
    const cell = sheet.cells[next];
    if (cell?.row !== row || cell.column !== column) continue;
    next++;
    if (mayNeed[style] !== true || looks.rows.get(row)?.height !== undefined) continue;
    const look = book.looks[style];
    const { value } = cell;
    if (!look || value === null || isCellError(value) || merges.at(row, column)) continue;
    const lines =
      look.alignment.wrap && typeof value === "string"
        ? linesOf(value, pixelsOfPoints(look.font.size), widthOf(column) - FREE)
        : 1;
    const height = Math.min(pixelsOfPoints(lines * lineOf(look.font)), HIGHEST);
    if (height > (heights.get(row) ?? pixelsOfPoints(usual))) heights.set(row, height);
  }
  return heights;
}

/** @param size and @param room in pixels */
function linesOf(text: string, size: number, room: number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(Math.ceil(widthOfText(line, size) / Math.max(room, size)), 1), 0);
}

function widthOfText(text: string, size: number): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters += text.charCodeAt(at) >= FIRST_WIDE ? WIDE : NARROW;
  return letters * size;
}
