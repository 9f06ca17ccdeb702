import {
  BooleanNumber,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
  type Workbook
} from "@univerjs/core";
import { parseRange } from "../../../../workbook/address";
import type { SheetContent } from "../../../../workbook/sheet-content";
import { columnsOf } from "../../../../workbook/steps/looks";
import { requireCell, requireRange } from "../../../../workbook/steps/outcome";
import { pixelsOfPoints } from "../../open/sizes";
import { pixelsOfShownWidth } from "../digits";
import { rangeOf } from "../places";
import { contentData } from "./cells";
import { linkedText } from "./linked-text";
import { SheetDraft } from "./sheet-draft";

/** A sheet of ours as Univer takes it, with the looks that its cells name by their ids. */
export interface NewSheet {
  readonly data: IWorksheetData;
  readonly styles: Readonly<Record<string, IStyleData>>;
}

/** Blank lines behind what is used, to type into. */
const MORE_ROWS = 30;
const MORE_COLUMNS = 6;
const FEWEST_ROWS = 100;
const FEWEST_COLUMNS = 26;

/** @param linkUrl what a link's target is called within the grid */
export function newSheetData(
  workbook: Workbook,
  { id, name }: { readonly id: string; readonly name: string },
  content: SheetContent,
  linkUrl: (target: string) => string
): NewSheet {
  const draft = new SheetDraft(workbook, id);
  for (const item of content.cells) {
    const { row, column } = requireCell(item.cell);
    draft.place(row, column, contentData(item));
  }
  for (const { range, format } of content.formats) draft.format(range, format);
  for (const { cell, target } of content.links) {
    const { row, column } = requireCell(cell);
    const { v } = draft.at(row, column);
    draft.place(row, column, { p: linkedText(String(v ?? target), linkUrl(target), `link-${cell}`) });
  }
  for (const range of content.merges) draft.reach(requireRange(range).bottom, requireRange(range).right);
  const hidden = content.visibility !== undefined && content.visibility !== "visible";
  const data: IWorksheetData = {
    ...lookOfSheet(content),
    id,
    name,
    hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(draft.bottom + 1 + MORE_ROWS, FEWEST_ROWS),
    columnCount: Math.max(draft.right + 1 + MORE_COLUMNS, FEWEST_COLUMNS),
    mergeData: content.merges.map((range) => rangeOf(requireRange(range))),
    cellData: draft.cells,
    rowData: rowsOf(content),
    columnData: columnDataOf(workbook, content),
    ...sizesOf(workbook)
  };
  return { data, styles: draft.styles };
}

function lookOfSheet({ frozen, tabColor, hideGridlines }: SheetContent) {
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  return {
    tabColor: tabColor === undefined ? "" : `#${tabColor}`,
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1
    },
    showGridlines: hideGridlines === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE }
  };
}

function rowsOf({ rowHeights }: SheetContent): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const { rows: text, height } of rowHeights) {
    const range = parseRange(text.includes(":") ? text : `${text}:${text}`);
    if (!range) continue;
    for (let row = range.top; row <= range.bottom; row++) {
      rows[row] = { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE };
    }
  }
  return rows;
}

function columnDataOf(workbook: Workbook, { columnWidths }: SheetContent) {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { columns: text, width } of columnWidths) {
    const [first, last] = columnsOf(text);
    for (let column = first; column <= last; column++) {
      if (width !== null) columns[column] = { w: pixelsOfShownWidth({ workbook }, width) };
    }
  }
  return columns;
}

/** Default sizes are the workbook's: those of its first sheet. */
function sizesOf(workbook: Workbook) {
  const [first] = workbook.getSheets();
  const { defaultColumnWidth, defaultRowHeight, defaultStyle } = first?.getConfig() ?? {};
  return {
    defaultColumnWidth: defaultColumnWidth ?? 72,
    defaultRowHeight: defaultRowHeight ?? 20,
    ...(defaultStyle === undefined ? {} : { defaultStyle })
  };
}
