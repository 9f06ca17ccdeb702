import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { Undertaking } from "./undertaking";

export interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Makes room: a cell beyond the sheet's extent could neither be shown nor calculated with. */
export function grow(undertaking: Undertaking, subUnitId: string, { rowCount, columnCount }: Extent): void {
  const { workbook, unitId } = undertaking.services;
  const sheet = workbook.getSheetBySheetId(subUnitId);
  if (!sheet) return;
  const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
  const at = { unitId, subUnitId };
  if (rowCount > rows) {
    undertaking.do({
      redo: { id: SetWorksheetRowCountMutation.id, params: { ...at, rowCount } },
      undo: [{ id: SetWorksheetRowCountMutation.id, params: { ...at, rowCount: rows } }]
    });
  }
  if (columnCount > columns) {
    undertaking.do({
      redo: { id: SetWorksheetColumnCountMutation.id, params: { ...at, columnCount } },
      undo: [{ id: SetWorksheetColumnCountMutation.id, params: { ...at, columnCount: columns } }]
    });
  }
}
