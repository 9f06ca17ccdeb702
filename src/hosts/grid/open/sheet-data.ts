import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IWorksheetData
} from "@univerjs/core";
import { contains, LAST_COLUMN, LAST_ROW, type CellAt } from "../../../workbook/address";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { CellLook } from "../../xlsx/looks/cell-look";
import type { SheetLooks } from "../../xlsx/looks/sheet-looks";
import type { FrozenLook } from "../../xlsx/looks/sheet-view";
import { autoHeights } from "./auto-heights";
import { cellData, filledData } from "./cell-data";
import { rangeData, type Extent } from "./ranges";
import type { SheetTexts } from "./sheet-texts";
import { pixelsOfBaseWidth, pixelsOfPoints, pixelsOfWidth } from "./sizes";
import { styleId } from "./style-table";

const FEWEST_ROWS = 100;
const FEWEST_COLUMNS = 26;
/** Blank lines behind what is used, to type into. */
const MORE_ROWS = 30;
const MORE_COLUMNS = 6;

/** What the sheets of a workbook have in common. */
export interface BookMeasures {
  readonly looks: readonly CellLook[];
  /** By the number of the look. */
  readonly styleIds: readonly string[];
  /** Pixels of a digit, and points of a row, in the default font. */
  readonly digit: number;
  readonly rowHeight: number;
}

/** A sheet as the grid has it. The look of number 0 is that of every cell of which the file says nothing. */
export function sheetData(
  sheet: SheetSnapshot,
  looks: SheetLooks,
  book: BookMeasures,
  texts: SheetTexts
): IWorksheetData {
  const size = extentOf(sheet, looks);
  const { lines, view } = looks;
  const columns = columnData(looks, size.columnCount, book.digit);
  const defaultColumnWidth =
    lines.columnWidth === null
      ? pixelsOfBaseWidth(lines.baseWidth, book.digit)
      : pixelsOfWidth(lines.columnWidth, book.digit);
  const widthOf = (column: number): number => columns[column]?.w ?? defaultColumnWidth;
  const data = mergeWorksheetSnapshotWithDefault({
    id: sheet.id,
    name: sheet.name,
    tabColor: looks.tabColor === null ? "" : `#${looks.tabColor}`,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freezeData(view.frozen),
    ...size,
    defaultColumnWidth,
    defaultRowHeight: pixelsOfPoints(lines.rowHeight ?? book.rowHeight),
    mergeData: sheet.merges.map(rangeData),
    cellData: cellMatrix(sheet, looks, book, texts),
    rowData: rowData(looks, size.rowCount, autoHeights(sheet, looks, book, widthOf)),
    columnData: columns,
    defaultStyle: styleId(0),
    rowHeader: { width: 46, hidden: view.headers ? BooleanNumber.FALSE : BooleanNumber.TRUE },
    columnHeader: { height: 20, hidden: view.headers ? BooleanNumber.FALSE : BooleanNumber.TRUE },
    showGridlines: view.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: view.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE
  });
  return Object.assign(data, { [ZOOM]: view.zoom });
}

/** Deprecated by the grid, which still reads it and has nothing in its place. */
const ZOOM = "zoomRatio";

/** What the sheet shows: all that is used, with some room. */
export function extentOf(sheet: SheetSnapshot, looks: SheetLooks): Extent {
  let { bottom, right } = looks.cells;
  for (const merge of sheet.merges) {
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  for (const row of looks.rows.keys()) bottom = Math.max(bottom, row);
  return {
    rowCount: Math.min(Math.max(bottom + 1 + MORE_ROWS, FEWEST_ROWS), LAST_ROW + 1),
    columnCount: Math.min(Math.max(right + 1 + MORE_COLUMNS, FEWEST_COLUMNS), LAST_COLUMN + 1)
  };
}

/** Both lists are in the order of reading; every cell of the snapshot is also one of the file's. */
function cellMatrix(
  sheet: SheetSnapshot,
  looks: SheetLooks,
  book: BookMeasures,
  texts: SheetTexts
): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  const { cells, filledByOne } = looks;
  const styledColumn = styledColumns(looks);
  const isFilled = (at: CellAt): boolean =>
    filledByOne.length > 0 && filledByOne.some((range) => contains(range, at));
  let next = 0;
  let current = -1;
  let row: Record<number, ICellData> = {};
  for (let index = 0; index < cells.count; index++) {
    const at = { row: cells.row(index), column: cells.column(index) };
    const style = cells.style(index);
    const cell = sheet.cells[next];
    const filled = cell?.row === at.row && cell.column === at.column;
    if (!filled && style === 0 && !styledColumn(at.column) && looks.rows.get(at.row)?.style === undefined)
      continue;
    if (at.row !== current) matrix[(current = at.row)] = row = {};
    const id = book.styleIds[style] ?? styleId(0);
    if (!filled) row[at.column] = { s: id };
    else {
      next++;
      const forced = book.looks[style]?.quotePrefix ?? false;
      const data = isFilled(at) ? filledData(cell, id, forced) : cellData(cell, id, forced);
      const text = texts.size > 0 ? texts.textAt(cell, book.looks[style]) : null;
      row[at.column] = text ? { ...data, p: text } : data;
    }
  }
  return matrix;
}

function styledColumns({ columns }: SheetLooks): (column: number) => boolean {
  const styled = columns.filter(({ style }) => style !== undefined && style > 0);
  return (column) => styled.length > 0 && styled.some(({ first, last }) => column >= first && column <= last);
}

function rowData(
  looks: SheetLooks,
  rowCount: number,
  heights: ReadonlyMap<number, number>
): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, { height, fixed, hidden, style }] of looks.rows) {
    const data: Partial<IRowData> = {};
    if (height !== undefined) data.h = pixelsOfPoints(height);
    if (fixed && height !== undefined) data.ia = BooleanNumber.FALSE;
    if (hidden) data.hd = BooleanNumber.TRUE;
    if (style !== undefined) data.s = styleId(style);
    rows[row] = data;
  }
  for (const [row, height] of heights) (rows[row] ??= {}).ah = height;
  if (looks.lines.rowsHidden) {
    for (let row = 0; row < rowCount; row++) rows[row] ??= { hd: BooleanNumber.TRUE };
  }
  return rows;
}

function columnData(
  looks: SheetLooks,
  columnCount: number,
  digit: number
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, hidden, style } of looks.columns) {
    const data = {
      ...(width === undefined ? {} : { w: pixelsOfWidth(width, digit) }),
      ...(hidden || width === 0 ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === undefined || style === 0 ? {} : { s: styleId(style) })
    };
    for (let column = first; column <= Math.min(last, columnCount - 1); column++)
      columns[column] = { ...data };
  }
  return columns;
}

function freezeData(frozen: FrozenLook | null): IFreeze {
  if (!frozen) return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const { rows, columns, from } = frozen;
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? from.row + rows : -1,
    startColumn: columns > 0 ? from.column + columns : -1
  };
}
