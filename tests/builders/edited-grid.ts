import { CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { GridBook, GridSheet } from "../../src/hosts/grid/grid-book";
import type { GridChanges, GridSheetNow } from "../../src/hosts/grid/grid-changes";
import { parseCell } from "../../src/workbook/address";
import type { Cell, CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { usedBy } from "../../src/workbook/steps/cells";

/** The state of a grid in which nobody has done anything, every sheet told all the same. */
export function untouchedGrid(book: GridBook): GridChanges {
  return {
    structure: [],
    names: book.facts.names,
    settings: book.facts.settings,
    styles: Object.fromEntries(
      Object.entries(book.workbook.styles).map(([id, style]) => [id, style ?? null])
    ),
    sheets: book.sheets.map(sheetNow)
  };
}

export function sheetNow({ data, snapshot, resources }: GridSheet): GridSheetNow {
  const { id, name, visibility, flags } = snapshot;
  const copy = structuredClone(data);
  return {
    id,
    name,
    baseName: name,
    visibility,
    flags,
    contents: { data: copy, snapshot, resources: structuredClone(resources), page: null, charts: [] }
  };
}

/** The state of a grid after some acts on one sheet's data. */
export function editedGrid(book: GridBook, name: string, act: (data: IWorksheetData) => void): GridChanges {
  const untouched = untouchedGrid(book);
  return {
    ...untouched,
    sheets: untouched.sheets.map((sheet) => {
      if (sheet.name !== name || !sheet.contents) return sheet;
      const { data, snapshot } = sheet.contents;
      act(data);
      return { ...sheet, contents: { ...sheet.contents, snapshot: snapshotOfData(snapshot, data) } };
    })
  };
}

/** Writes into a cell as a user does; its look stays. */
export function put(data: IWorksheetData, cell: string, wanted: Omit<ICellData, "s">): void {
  const { row, column } = parseCell(cell) ?? { row: 0, column: 0 };
  const line = (data.cellData[row] ??= {});
  const s = line[column]?.s;
  line[column] = { ...(s === undefined ? {} : { s }), ...wanted };
}

export function dress(data: IWorksheetData, cell: string, s: ICellData["s"]): void {
  const { row, column } = parseCell(cell) ?? { row: 0, column: 0 };
  const line = (data.cellData[row] ??= {});
  line[column] = { ...line[column], s };
}

/** The sheet as rules see it, after its data were changed. */
export function snapshotOfData(before: SheetSnapshot, data: IWorksheetData): SheetSnapshot {
  const cells = Object.entries(data.cellData).flatMap(([row, line]) =>
    Object.entries(line as Record<string, ICellData>).flatMap(([column, cell]) =>
      readCell(Number(row), Number(column), cell)
    )
  );
  const merges = data.mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
    top: startRow,
    left: startColumn,
    bottom: endRow,
    right: endColumn
  }));
  return { ...before, cells, used: usedBy(cells), merges };
}

function readCell(row: number, column: number, { f, v, t, p }: ICellData): readonly Cell[] {
  const text = p?.body?.dataStream.replace(/\r\n$/, "");
  const value: CellValue = text ?? valueOf(v ?? null, t ?? null);
  const formula = f ? { formula: f } : {};
  return value === null && !f ? [] : [{ row, column, value, ...formula }];
}

function valueOf(value: string | number | boolean | null, type: CellValueType | null): CellValue {
  if (type === CellValueType.BOOLEAN) return Number(value) === 1;
  const isError =
    typeof value === "string" && type !== CellValueType.FORCE_STRING && /^#[A-Z/0!?]+$/.test(value);
  return isError ? { error: value } : value;
}
