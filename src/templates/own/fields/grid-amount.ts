import { add, ZERO, type Decimal } from "../../../pledge/decimal";
import type { Grid, GridCell, GridColumn, GridRow } from "../../../pledge/grid";
import { convert, type Unit } from "../../../pledge/money";
import { compact } from "../../../reading/labels/fold";
import type { ColumnName, RowName } from "./amount-names";

type PlainRow = Exclude<RowName, "own-source">;
type PlainColumn = Exclude<ColumnName, "own-year">;

/**
 * What a grid has where the row and the column meet, in the unit wanted. A total that the grid has no row or column for
 * is added up from its parts. Null where nothing is stated: no such row, a blank cell, 미정, a text.
 */
export function gridAmount(grid: Grid, row: PlainRow, column: PlainColumn, unit: Unit): Decimal | null {
  const rows = rowsOf(grid, row);
  const columns = columnsOf(grid, column);
  const cells = rows.flatMap((at) => columns.map((place) => grid.cells[at]?.[place]));
  const value = added(cells);
  return value && convert({ value, unit: grid.unit?.value ?? unit }, unit).value;
}

/** Whether the grid has the row and the column at all. */
export function hasPlace(grid: Grid, row: PlainRow, column: PlainColumn): boolean {
  return rowsOf(grid, row).length > 0 && columnsOf(grid, column).length > 0;
}

/** Unknown where one of several is; a blank one among stated ones is nothing. */
function added(cells: readonly (GridCell | undefined)[]): Decimal | null {
  let total: Decimal | null = null;
  for (const cell of cells) {
    if (!cell || cell.notation === "blank") continue;
    if (cell.amount === null) return null;
    total = add(total ?? ZERO, cell.amount);
  }
  return total;
}

function rowsOf({ rows }: Grid, name: PlainRow): readonly number[] {
  const where = (wanted: (row: GridRow) => boolean): readonly number[] =>
    rows.flatMap((row, at) => (wanted(row) ? [at] : []));
  if (name === "total") {
    const total = where(({ role }) => role === "total");
    return total.length > 0 ? total.slice(0, 1) : where(({ role }) => role === "source");
  }
  const wanted = compact(name.source);
  const is = (text: string | null | undefined): boolean => text != null && compact(text) === wanted;
  const [exact] = where(({ key }) => is(key));
  if (exact !== undefined) return [exact];
  for (const like of [
    ({ key }: GridRow) => is(key.split("/").at(-1)),
    ({ label }: GridRow) => is(label),
    ({ source }: GridRow) => is(source)
  ]) {
    const found = where((row) => row.role !== "total" && like(row));
    if (found.length === 1) return found;
    // two rows of one name, as of two sub-projects: neither is meant more than the other
    if (found.length > 1) return [];
  }
  return where((row) => row.role === "source" && is(row.group));
}

function columnsOf({ columns }: Grid, name: PlainColumn): readonly number[] {
  const where = (wanted: (column: GridColumn) => boolean): readonly number[] =>
    columns.flatMap((column, at) => (wanted(column) ? [at] : []));
  if (typeof name !== "string")
    return where(({ role, year }) => role === "year" && year === name.year).slice(0, 1);
  const found = where(({ role }) => role === name);
  if (found.length > 0) return name === "after" ? found : found.slice(0, 1);
  const years = where(({ role }) => role === "year");
  if (name === "term-subtotal") return years;
  if (name !== "grand-total") return [];
  const subtotal = where(({ role }) => role === "term-subtotal").slice(0, 1);
  const inTerm = subtotal.length > 0 ? subtotal : years;
  return [...where(({ role }) => role === "prior"), ...inTerm, ...where(({ role }) => role === "after")];
}
