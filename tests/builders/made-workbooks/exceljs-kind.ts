import type { Workbook, Worksheet } from "exceljs";

/** Puts one kind of thing into a workbook's first sheet, or beside it. */
export type Make = (sheet: Worksheet, book: Workbook) => void;

export function grid(sheet: Worksheet): void {
  sheet.addRow(["구분", "2023", "2024", "계"]);
  sheet.addRow(["국비", 100, 20.5, { formula: "SUM(B2:C2)", result: 120.5 }]);
  sheet.addRow(["도비", 30, 40, { formula: "SUM(B3:C3)", result: 70 }]);
}
