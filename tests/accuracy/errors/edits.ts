import { formatCell, type CellRef } from "../../../src/workbook/address";
import { lookupOf } from "../../../src/workbook/cell-lookup";
import { sheetNamed, type Snapshot } from "../../../src/workbook/snapshot";
import { addedUp } from "../book/sums";
import type { Content } from "../book/canvas";
import { placeKey, type Place, type TrueBook, type TrueGrid } from "../truth";
import { editCells } from "./edit-snapshot";
import { refOf, ticksAt, typed, withFigures } from "./grid-change";
import type { Seeded } from "./seeded";

export function put(snapshot: Snapshot, cell: CellRef, content: Content["value"] | Content): Snapshot {
  const whole =
    typeof content === "object" && content !== null && "value" in content ? content : { value: content };
  return editCells(snapshot, cell.sheet, new Map([[formatCell(cell), whole]]));
}

export function textAt(snapshot: Snapshot, cell: CellRef): string {
  const sheet = sheetNamed(snapshot, cell.sheet);
  const value = sheet && lookupOf(sheet).at(cell.row, cell.column)?.value;
  return typeof value === "string" ? value : "";
}

/** A fault that stands in these cells, of which nothing says what they should hold. */
export function faultAt(snapshot: Snapshot, ...cells: readonly CellRef[]): Seeded {
  return { snapshot, cells, values: cells.map(() => null), explanations: null };
}

/** Other figures in leaves of a grid, with every total added up anew: all sums hold, and yet it is wrong. */
export function restated(
  book: TrueBook,
  grid: TrueGrid,
  leaves: readonly (readonly [Place, number])[]
): Seeded {
  const changed = new Map(leaves.map(([place, ticks]) => [placeKey(place), ticks]));
  const figures = addedUp(withFigures(grid, changed), grid.sums);
  const formulas = new Set(grid.formulas.map((sum) => placeKey(sum.total)));
  const all = new Map<string, number>();
  figures.forEach((line, row) => {
    line.forEach((ticks, column) => {
      const key = placeKey({ row, column });
      if (ticks !== ticksAt(grid, { row, column }) && !formulas.has(key)) all.set(key, ticks);
    });
  });
  return faultAt(typed(book, grid, all), ...leaves.map(([place]) => refOf(grid, place)));
}

export function columnOfYear(grid: TrueGrid, year: number): number {
  return grid.columns.findIndex((column) => column.role === "year" && column.year === year);
}

/** The rows that nothing is added up in. */
export function sourceRows(grid: TrueGrid): readonly number[] {
  return grid.rows.flatMap(({ role, bracketed }, at) => (role === "source" && !bracketed ? [at] : []));
}
