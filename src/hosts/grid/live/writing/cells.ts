import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import type { SetCellsStep } from "../../../../workbook/patch";
import { isCellError, type CellContent } from "../../../../workbook/snapshot";
import { requireCell } from "../../../../workbook/steps/outcome";
import { readsOtherwise } from "../../open/cell-data";
import { withoutMarks } from "../../open/formula-marks";
import { grow } from "./extent";
import { sheetNamed } from "./sheets-by-name";
import type { Undertaking } from "./undertaking";

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

export function writeCells(undertaking: Undertaking, step: SetCellsStep): void {
  const matrix: CellMatrix = {};
  let bottom = 0;
  let right = 0;
  for (const { cell, after } of step.changes) {
    const { row, column } = requireCell(cell);
    (matrix[row] ??= {})[column] = { ...CLEARED, ...contentData(after) };
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const subUnitId = sheetNamed(undertaking.services, step.sheet).getSheetId();
  grow(undertaking, subUnitId, { rowCount: bottom + 1, columnCount: right + 1 });
  setValues(undertaking, subUnitId, matrix);
}

/** Everything of a cell but its look. */
const CLEARED: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** A content as the grid holds it. A text is always a text, whatever it begins with. */
export function contentData({ value, formula }: CellContent): ICellData {
  const f = formula === undefined ? {} : { f: withoutMarks(formula) };
  if (value === null) return f;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER, ...f };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...f };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING, ...f };
  return { v: value, t: readsOtherwise(value) ? CellValueType.FORCE_STRING : CellValueType.STRING, ...f };
}

/** Sets what the matrix tells of cells, and leaves the rest of them. */
export function setValues(undertaking: Undertaking, subUnitId: string, cellValue: CellMatrix): void {
  const { injector, unitId } = undertaking.services;
  const params = { unitId, subUnitId, cellValue };
  const undo = SetRangeValuesUndoMutationFactory(injector, params);
  undertaking.do({
    redo: { id: SetRangeValuesMutation.id, params },
    undo: [{ id: SetRangeValuesMutation.id, params: undo }],
    mendable: true
  });
}
