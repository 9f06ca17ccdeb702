import type { IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import { columnName, formatCell, formatRange } from "../../../workbook/address";
import type { SheetContent } from "../../../workbook/sheet-content";
import type { FileEdit } from "../../xlsx/edit/file-edit";
import { shownWidth } from "../../xlsx/write/sheet/columns";
import type { GridSheetContents, GridSheetNow } from "../grid-changes";
import { pixelsOfBaseWidth, pixelsOfPoints, pointsOfPixels, widthOfPixels } from "../open/sizes";
import { writtenContent } from "./cell-changes";
import type { GridFrame } from "./grid-frame";
import { lineEdits } from "./line-differences";
import { freshLooks } from "./look-changes";
import { numbered, type Numbered } from "./numbered";
import { coveredBy, isMerge } from "./merge-differences";
import { noteEdits } from "./note-edits";
import { textEdits } from "./text-edits";
import { linkEdits } from "./link-edits";
import { sheetChoices } from "./sheet-choices";
import { viewOf } from "./view-edits";

/** Points of a row of a sheet that is written anew. */
const ROW_HEIGHT = 16.5;
/** The digits that a column of it holds. */
const USUAL_DIGITS = 8;

/** What a sheet that the base file has not got is written from. */
export function addedContent(
  { visibility }: GridSheetNow,
  { data, snapshot, resources, page, charts }: GridSheetContents,
  { styles, digit }: GridFrame
): SheetContent {
  const { frozen, gridlines, tabColor } = viewOf(data);
  return {
    visibility,
    cells: snapshot.cells.map((cell) => ({ cell: formatCell(cell), ...writtenContent(cell) })),
    formats: freshLooks(data, styles),
    merges: snapshot.merges.filter(isMerge).map(formatRange),
    columnWidths: columnWidths(data, digit),
    rowHeights: rowHeights(data),
    links: [],
    choices: sheetChoices(resources),
    ...(page ? { page } : {}),
    ...(frozen.rows > 0 || frozen.columns > 0 ? { frozen } : {}),
    ...(tabColor === null ? {} : { tabColor }),
    ...(gridlines ? {} : { hideGridlines: true }),
    ...(charts.length > 0 ? { charts } : {})
  };
}

/** What its content does not say. */
export function addedEdits(
  sheet: string,
  { data, snapshot }: GridSheetContents,
  frame: GridFrame
): readonly FileEdit[] {
  const plain = { ...data, rowData: sizesOf(data.rowData), columnData: sizesOf(data.columnData) };
  const blank = blankLike(data);
  return [
    ...defaultSizes(sheet, data, frame),
    ...textEdits(sheet, blank, data, frame.styles, coveredBy(snapshot.merges)),
    ...linkEdits(sheet, blank, data, frame),
    ...lineEdits(sheet, plain, data, frame),
    ...noteEdits(sheet, [], snapshot.notes)
  ];
}

/** Lines of which nothing is said are as high and as wide as in the grid, where that is not as in any new sheet. */
function defaultSizes(sheet: string, data: IWorksheetData, { digit }: GridFrame): readonly FileEdit[] {
  const { defaultRowHeight, defaultColumnWidth } = data;
  const usual =
    defaultRowHeight === pixelsOfPoints(ROW_HEIGHT) &&
    defaultColumnWidth === pixelsOfBaseWidth(USUAL_DIGITS, digit);
  if (usual) return [];
  const height = pointsOfPixels(defaultRowHeight);
  const width = shownWidth(widthOfPixels(defaultColumnWidth, digit));
  return [{ kind: "default-sizes", sheet, height, width }];
}

type Line = Partial<IRowData> & Partial<IColumnData>;

function sizesOf(lines: Numbered<Line>): Record<number, Line> {
  const sizes = numbered(lines).map(([at, { h, w, ia }]) => [at, { h, w, ia }]);
  return Object.fromEntries(sizes) as Record<number, Line>;
}

function blankLike(data: IWorksheetData): IWorksheetData {
  return { ...data, cellData: {} };
}

function columnWidths(data: IWorksheetData, digit: number): SheetContent["columnWidths"] {
  return numbered<Partial<IColumnData>>(data.columnData).flatMap(([column, { w }]) =>
    w === undefined ? [] : [{ columns: columnName(column), width: shownWidth(widthOfPixels(w, digit)) }]
  );
}

/** Rows that are as high as any other say nothing. */
function rowHeights(data: IWorksheetData): SheetContent["rowHeights"] {
  return numbered<Partial<IRowData>>(data.rowData).flatMap(([row, { h }]) =>
    h === undefined || h === data.defaultRowHeight
      ? []
      : [{ rows: String(row + 1), height: pointsOfPixels(h) }]
  );
}
