import type { Fact } from "../../pledge/fact";
import type { Unit } from "../../pledge/money";
import { compact } from "../labels/fold";
import type { SheetView } from "../sheet/sheet-view";

/**
 * The unit that a column headed 단위 states in every row of a table that has it filled; null where rows state several, or
 * anything that is no unit of money.
 *
 * @param head, lastRow on the sheet
 */
export function unitColumn(
  view: SheetView,
  head: { readonly top: number; readonly bottom: number },
  lastRow: number
): Fact<Unit> | null {
  for (let row = head.top; row <= head.bottom; row++)
    for (const { column, value } of view.cellsIn(row)) {
      if (typeof value !== "string" || compact(value) !== "단위") continue;
      const unit = unitUnder(view, column, view.areaAt(row, column).bottom + 1, lastRow);
      if (unit) return unit;
    }
  return null;
}

function unitUnder(view: SheetView, column: number, from: number, to: number): Fact<Unit> | null {
  let found: Fact<Unit> | null = null;
  for (let row = from; row <= to; row++) {
    const text = view.textAt(row, column).trim();
    if (text === "") continue;
    const unit = view.meaningAt(row, column)?.unit?.unit ?? null;
    if (unit === null || (found && found.value !== unit)) return null;
    found ??= { value: unit, cell: view.ref({ row, column }), text };
  }
  return found;
}
