import ExcelJS from "exceljs";
import type { XlsxBase } from "../xlsx-bases";
import { CELL_KINDS } from "./exceljs-cell-kinds";
import { SHEET_KINDS } from "./exceljs-sheet-kinds";

/** What Excel's users put into workbooks, one kind a workbook, as one widespread library writes it. */
export async function exceljsKinds(): Promise<readonly XlsxBase[]> {
  const made: XlsxBase[] = [];
  for (const [name, make] of Object.entries({ ...CELL_KINDS, ...SHEET_KINDS })) {
    const book = new ExcelJS.Workbook();
    book.created = book.modified = new Date(0);
    make(book.addWorksheet("현황"), book);
    made.push({ name, bytes: new Uint8Array(await book.xlsx.writeBuffer()) });
  }
  return made;
}
