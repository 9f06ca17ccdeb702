import { compareCells, formatCell, formatRange, parseCell, type CellAt } from "../../../../workbook/address";
import type { SheetState } from "../../../../workbook/workbook-state";
import { lookupOf } from "../../../../workbook/cell-lookup";
import { contentOf } from "../../../../workbook/steps/cells";
import { attributes } from "../parts/markup";
import type { StyleBook } from "../styles/style-book";
import { cellMarkup } from "./cell-markup";
import { columnMarkup, storedWidth } from "./columns";
import { mergesMarkup } from "./merges";
import { choicesMarkup, linksMarkup } from "./new-sheet-extras";
import { pageMarkup, sheetPropertiesMarkup, viewMarkup } from "./new-sheet-page";

/** Of a sheet in 맑은 고딕 11. */
const ROW_HEIGHT = 16.5;

/**
 * The whole part of a sheet of ours, without its flags. Elements in the order of the schema.
 * @param place a cell as a message shows it
 * @param drawing the element that refers to the sheet's drawing
 */
export function newSheetText(
  sheet: SheetState,
  namespace: string,
  styles: () => StyleBook,
  place: (cell: string) => string,
  drawing = ""
): string {
  const { snapshot, rest } = sheet;
  const dimension = formatRange(snapshot.used ?? { top: 0, left: 0, bottom: 0, right: 0 });
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    sheetPropertiesMarkup(rest),
    `<dimension ref="${dimension}"/>`,
    viewMarkup(rest),
    `<sheetFormatPr${attributes({ defaultRowHeight: ROW_HEIGHT })}/>`,
    widthsMarkup(sheet),
    `<sheetData>${rowsMarkup(sheet, styles, place)}</sheetData>`,
    snapshot.merges.length > 0 ? mergesMarkup(snapshot.merges, "") : "",
    choicesMarkup(rest.choices),
    linksMarkup(rest.links),
    pageMarkup(rest.page),
    drawing,
    "</worksheet>"
  ].join("");
}

function widthsMarkup(sheet: SheetState): string {
  const runs = [...sheet.widths]
    .sort(([one], [other]) => one - other)
    .map(([column, width]) =>
      columnMarkup(
        { first: column, last: column, given: { width: String(storedWidth(width)), customWidth: "1" } },
        ""
      )
    );
  return runs.length > 0 ? `<cols>${runs.join("")}</cols>` : "";
}

interface RowDraft {
  readonly height?: number;
  readonly cells: string[];
}

function rowsMarkup(sheet: SheetState, styles: () => StyleBook, place: (cell: string) => string): string {
  const rows = new Map<number, RowDraft>();
  for (const { rows: range, height } of sheet.rest.rowHeights) {
    const [from = NaN, to = from] = range.split(":").map(Number);
    for (let row = from - 1; row <= to - 1; row++) rows.set(row, { height, cells: [] });
  }
  for (const at of cellsInOrder(sheet)) {
    const row = rows.get(at.row) ?? { cells: [] };
    rows.set(at.row, row);
    row.cells.push(cellAt(sheet, at, styles, place));
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, { height, cells }]) => {
      const given = { r: row + 1, ht: height, customHeight: height === undefined ? undefined : 1 };
      return `<row${attributes(given)}>${cells.join("")}</row>`;
    })
    .join("");
}

/** Cells with a content or a look. */
function cellsInOrder(sheet: SheetState): readonly CellAt[] {
  const places = new Map<string, CellAt>(sheet.snapshot.cells.map((cell) => [formatCell(cell), cell]));
  for (const cell of sheet.formats.keys()) {
    const at = parseCell(cell);
    if (at && !places.has(cell)) places.set(cell, at);
  }
  return [...places.values()].sort(compareCells);
}

function cellAt(
  sheet: SheetState,
  at: CellAt,
  styles: () => StyleBook,
  place: (cell: string) => string
): string {
  const name = formatCell(at);
  const look = sheet.formats.get(name);
  const style = look && styles().numberFor(0, look);
  const content = contentOf(lookupOf(sheet.snapshot).at(at.row, at.column));
  const { type, inside } = cellMarkup(content, "", place(name));
  const start = `<c${attributes({ r: name, s: style === 0 ? undefined : style, t: type })}`;
  return inside === "" ? `${start}/>` : `${start}>${inside}</c>`;
}
