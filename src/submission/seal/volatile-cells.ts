import type { CellRef } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { volatileFunction } from "./canonical-formula";
import { sealedSheets } from "./sealed-facts";

/** The cells whose formula gives another value each day or opening: they would be told as changed. */
export function volatileCells(snapshot: Snapshot): readonly CellRef[] {
  return sealedSheets(snapshot).flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, formula }) =>
      formula !== undefined && volatileFunction(formula) !== null ? [{ sheet: sheet.name, row, column }] : []
    )
  );
}
