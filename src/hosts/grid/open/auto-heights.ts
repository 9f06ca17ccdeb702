import { mergeLookup } from "../../../workbook/merge-lookup";
import { isCellError, type SheetSnapshot } from "../../../workbook/snapshot";
import type { CellLook, FontLook } from "../../xlsx/looks/cell-look";
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
  const mayNeed = book.looks.map(
    ({ font, alignment }) => alignment.wrap || alignment.rotation !== 0 || lineOf(font) > usual + 1
  );
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
    const text = typeof value === "string" ? value : "";
    const needed = heightOf(text, look, pixelsOfPoints(lineOf(look.font)), widthOf(column) - FREE);
    const height = Math.min(needed, HIGHEST);
    if (height > (heights.get(row) ?? pixelsOfPoints(usual))) heights.set(row, height);
  }
  return heights;
}

/** All in pixels. @param line the height of one line @param room that the column has for a text */
function heightOf(text: string, { font, alignment }: CellLook, line: number, room: number): number {
  const size = pixelsOfPoints(font.size);
  const { rotation, wrap } = alignment;
  if (rotation === "stacked") return Math.max(text.length, 1) * line;
  if (rotation !== 0) {
    const turn = (Math.abs(rotation) * Math.PI) / 180;
    return Math.round(Math.sin(turn) * widthOfText(text, size) + Math.cos(turn) * line);
  }
  return (wrap ? linesOf(text, size, room) : 1) * line;
}

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
