import type { IColumnData } from "@univerjs/core";
import { SetColDataMutation } from "@univerjs/sheets";
import type { ColumnWidthsStep } from "../../../../workbook/patch";
import { columnsOf } from "../../../../workbook/steps/looks";
import { pixelsOfShownWidth } from "../digits";
import { grow } from "./extent";
import { sheetNamed } from "./sheets-by-name";
import type { Undertaking } from "./undertaking";

type Column = Partial<IColumnData>;

export function writeWidths(undertaking: Undertaking, step: ColumnWidthsStep): void {
  const { services } = undertaking;
  const sheet = sheetNamed(services, step.sheet);
  for (const { columns, width } of step.widths) {
    const [first, last] = columnsOf(columns);
    grow(undertaking, sheet.getSheetId(), { rowCount: 1, columnCount: last + 1 });
    for (let column = first; column <= last; column++) {
      const wanted: Column = { ...sheet.getColumnManager().getColumn(column) };
      if (width === null) delete wanted.w;
      else wanted.w = pixelsOfShownWidth(services, width);
      setColumn(undertaking, sheet.getSheetId(), column, wanted);
    }
  }
}

/** Puts all that is told of a column in the place of what is there: the grid itself can only add to that. */
function setColumn(undertaking: Undertaking, subUnitId: string, column: number, wanted: Column): void {
  const { workbook, unitId } = undertaking.services;
  const known = workbook.getSheetBySheetId(subUnitId)?.getColumnManager().getColumn(column);
  const before = known ? { ...known } : null;
  const set = (data: Column | null): { id: string; params: object } => ({
    id: SetColDataMutation.id,
    params: { unitId, subUnitId, columnData: { [column]: data } }
  });
  undertaking.do({ redo: set(null), undo: before ? [set(before)] : [] });
  if (Object.keys(wanted).length > 0) undertaking.do({ redo: set(wanted), undo: [set(null)] });
}
