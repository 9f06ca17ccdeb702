import { isDateFormat, shownText } from "../reading/sheet/cell-text";
import { isCellError, type Cell, type SheetSnapshot, type Snapshot } from "../workbook/snapshot";
import { isListHeader, rowsOfCsv } from "./pledge-list";

type Rows = readonly (readonly string[])[];

/** Whether a file of that name is read as a workbook; any other is read as CSV. */
export function isWorkbookName(name: string): boolean {
  return /\.xls[xm]$/i.test(name);
}

/** The rows of a CSV file: UTF-8, or the Korean code page that Excel still writes. @throws Refusal list-unclosed */
export function rowsOfCsvFile(bytes: Uint8Array): Rows {
  return rowsOfCsv(decodeCsv(bytes));
}

export function decodeCsv(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("euc-kr").decode(bytes);
  }
}

/** The rows of the first sheet that has the heads of a list; of the first sheet where none has. */
export function rowsOfWorkbook({ sheets, date1904 }: Snapshot): Rows {
  const all = sheets.map((sheet) => rowsOfSheet(sheet, date1904));
  return all.find((rows) => rows.some(isListHeader)) ?? all[0] ?? [];
}

function rowsOfSheet({ used, cells }: SheetSnapshot, date1904: boolean): Rows {
  if (!used) return [];
  const rows = Array.from({ length: used.bottom + 1 }, () =>
    Array.from({ length: used.right + 1 }, () => "")
  );
  for (const cell of cells) {
    const line = rows[cell.row];
    if (line) line[cell.column] = textOf(cell, date1904);
  }
  return rows;
}

/** A day as it is shown, a number without its grouping: "2,026" would be no year. */
function textOf(cell: Cell, date1904: boolean): string {
  const { value, format } = cell;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "number" && isDateFormat(format) ? shownText(cell, date1904) : String(value);
}
