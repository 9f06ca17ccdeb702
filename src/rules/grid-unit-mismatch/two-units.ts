import type { Grid } from "../../pledge/grid";
import type { Unit } from "../../pledge/money";
import { compact } from "../../reading/labels/fold";
import { unitOf } from "../../reading/labels/unit-labels";
import type { CellRef } from "../../workbook/address";
import type { Cell, Snapshot } from "../../workbook/snapshot";
import { lookupNamed } from "../sheet-lookup";

export interface UnitLine {
  readonly unit: Unit;
  readonly cell: CellRef;
  readonly text: string;
}

const ROWS_ABOVE = 2;

/**
 * A line in the grid's head, or in the two rows above it, that declares another unit than the grid's. A row with figures
 * is another table's or a field, and so is one right below another grid.
 */
export function otherUnitLine(grid: Grid, grids: readonly Grid[], snapshot: Snapshot): UnitLine | null {
  const { unit, range } = grid;
  // the unit of one column, as in 총계(천원), need not be that of the others
  const lookup =
    unit && unitOf(compact(unit.text))?.line === true ? lookupNamed(snapshot, range.sheet) : null;
  if (!unit || !lookup) return null;
  const firstRow = Math.min(range.bottom + 1, ...grid.rows.map(({ row }) => row));
  const above = [...Array(ROWS_ABOVE).keys()].map((at) => range.top - 1 - at);
  const stop = above.findIndex((row) => isOthers(row, grid, grids) || hasFigures(lookup.row(row)));
  const head = Array.from({ length: Math.max(0, firstRow - range.top) }, (_, at) => range.top + at);
  for (const row of [...head, ...(stop < 0 ? above : above.slice(0, stop))]) {
    for (const { column, value } of lookup.row(row)) {
      if (typeof value !== "string" || column < range.left || column > range.right) continue;
      if (!/[단원]|unit/i.test(value)) continue;
      const meaning = unitOf(compact(value));
      if (!meaning?.line || meaning.unit === null || meaning.unit === unit.value) continue;
      return { unit: meaning.unit, cell: { sheet: range.sheet, row, column }, text: value.trim() };
    }
  }
  return null;
}

function isOthers(row: number, grid: Grid, grids: readonly Grid[]): boolean {
  return grids.some(
    ({ range }) =>
      range !== grid.range && range.sheet === grid.range.sheet && row >= range.top && row <= range.bottom + 1
  );
}

function hasFigures(cells: readonly Cell[]): boolean {
  return cells.some(
    ({ value }) => typeof value === "number" || (typeof value === "string" && /\d/.test(value))
  );
}
