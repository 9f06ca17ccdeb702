import type { Workbook } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { SheetTab } from "./grid-state";

/** The mutations after which the list of sheets may be another. */
export const SHEET_LIST_MUTATIONS: ReadonlySet<string> = new Set([
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.set-worksheet-order",
  "sheet.mutation.set-worksheet-hidden",
  "sheet.mutation.set-tab-color",
  "sheet.mutation.set-worksheet-config"
]);

/** The sheets in their order. A sheet that was very hidden in the file is told by `veryHidden` and never listed. */
export function sheetListOf(workbook: Workbook, veryHidden: ReadonlySet<string>): readonly SheetTab[] {
  return workbook.getSheets().map((sheet) => ({
    id: sheet.getSheetId(),
    name: sheet.getName(),
    visibility:
      sheet.isSheetHidden() === BooleanNumber.TRUE
        ? veryHidden.has(sheet.getSheetId())
          ? "veryHidden"
          : "hidden"
        : "visible",
    color: colorOf(sheet.getTabColor())
  }));
}

function colorOf(color: unknown): string | null {
  return typeof color === "string" && color !== "" ? color : null;
}
