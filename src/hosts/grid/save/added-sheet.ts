import { BooleanNumber, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/core";
import { columnName, formatCell, formatRange } from "../../../workbook/address";
import type { SheetContent } from "../../../workbook/sheet-content";
import type { FileEdit } from "../../xlsx/edit/file-edit";
import { shownWidth } from "../../xlsx/write/sheet/columns";
import type { GridSheetContents, GridSheetNow } from "../grid-changes";
import { pixelsOfPoints, pointsOfPixels, widthOfPixels } from "../open/sizes";
import { writtenContent } from "./cell-changes";
import { lineEdits } from "./line-differences";
import { lookChanges, type StyleTable } from "./look-changes";
import { numbered, type Numbered } from "./numbered";
import { viewOf } from "./view-edits";

/** Points of a row of a sheet that is written anew. */
const ROW_HEIGHT = 16.5;

/** What a sheet that the base file has not got is written from. */
export function addedContent(
  { visibility }: GridSheetNow,
  { data, snapshot, page, charts }: GridSheetContents,
  styles: StyleTable,
  digit: number
): SheetContent {
  const { frozen, gridlines, tabColor } = viewOf(data);
  return {
    visibility,
    cells: snapshot.cells.map((cell) => ({ cell: formatCell(cell), ...writtenContent(cell) })),
    formats: lookChanges(blankLike(data), data, styles),
    merges: snapshot.merges.map(formatRange),
    columnWidths: columnWidths(data, digit),
    rowHeights: rowHeights(data),
    links: [],
    choices: [],
    ...(page ? { page } : {}),
    ...(frozen.rows > 0 || frozen.columns > 0 ? { frozen } : {}),
    ...(tabColor === null ? {} : { tabColor }),
    ...(gridlines ? {} : { hideGridlines: true }),
    ...(charts.length > 0 ? { charts } : {})
  };
}

/** What its content does not say: hidden lines. */
export function addedEdits(sheet: string, data: IWorksheetData, digit: number): readonly FileEdit[] {
  return lineEdits(
    sheet,
    { ...data, rowData: shown(data.rowData), columnData: shown(data.columnData) },
    data,
    digit
  );
}

function shown<Line extends object>(lines: Numbered<Line>): Record<number, Line & { hd: BooleanNumber }> {
  return Object.fromEntries(numbered(lines).map(([at, line]) => [at, { ...line, hd: BooleanNumber.FALSE }]));
}

function blankLike(data: IWorksheetData): IWorksheetData {
  return { ...data, cellData: {}, rowData: {}, columnData: {} };
}

function columnWidths(data: IWorksheetData, digit: number): SheetContent["columnWidths"] {
  return numbered<Partial<IColumnData>>(data.columnData).flatMap(([column, { w }]) =>
    w === undefined ? [] : [{ columns: columnName(column), width: shownWidth(widthOfPixels(w, digit)) }]
  );
}

/** Rows that are as high as any other say nothing. */
function rowHeights(data: IWorksheetData): SheetContent["rowHeights"] {
  return numbered<Partial<IRowData>>(data.rowData).flatMap(([row, { h }]) =>
    h === undefined || h === pixelsOfPoints(ROW_HEIGHT)
      ? []
      : [{ rows: String(row + 1), height: pointsOfPixels(h) }]
  );
}
