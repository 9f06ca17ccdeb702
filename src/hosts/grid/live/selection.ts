import { BooleanNumber } from "@univerjs/core";
import { SelectRangeCommand, SetWorksheetActivateCommand } from "@univerjs/sheets";
import type { CellRef } from "../../../workbook/address";
import type { Refusal } from "../../../language/refusal";
import type { GridServices } from "./grid-services";

/** Of the part of Univer that shows the grid; where nobody looks at it, it is not there. */
const SCROLL_OPERATION = "sheet.operation.scroll-to-range";

/** Turns to the sheet, selects the cell and brings it into sight. */
export async function selectCell(
  { workbook, unitId, commands }: GridServices,
  { sheet: name, row, column }: CellRef,
  refuse: { readonly missing: () => Refusal; readonly hidden: () => Refusal }
): Promise<void> {
  const sheet = workbook.getSheets().find((candidate) => candidate.getName() === name);
  if (!sheet) throw refuse.missing();
  if (sheet.isSheetHidden() === BooleanNumber.TRUE) throw refuse.hidden();
  const subUnitId = sheet.getSheetId();
  if (workbook.getActiveSheet(true)?.getSheetId() !== subUnitId) {
    await commands.executeCommand(SetWorksheetActivateCommand.id, { unitId, subUnitId });
  }
  const merge = sheet.getMergedCell(row, column);
  const range = merge ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
  await commands.executeCommand(SelectRangeCommand.id, { unitId, subUnit: subUnitId, range });
  if (commands.hasCommand(SCROLL_OPERATION)) await commands.executeCommand(SCROLL_OPERATION, { range });
}

/** The cell that typing would go into; null where nothing is selected. */
export function activeCell({ workbook, selections }: GridServices): CellRef | null {
  const sheet = workbook.getActiveSheet(true);
  const primary = selections.getCurrentLastSelection()?.primary;
  if (!sheet || !primary) return null;
  const { startRow, startColumn } = primary;
  return { sheet: sheet.getName(), row: startRow, column: startColumn };
}
