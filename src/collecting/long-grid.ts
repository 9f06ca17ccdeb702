import { formatDecimal, trim } from "../pledge/decimal";
import type { ColumnRole, Grid, GridCell, GridColumn, GridRow } from "../pledge/grid";
import { formatCell } from "../workbook/address";
import type { LongCell, LongGrid } from "./office-record";

/** A grid's cells with what each row and column is. */
export function longGridOf(grid: Grid): LongGrid {
  const leafColumns = leafRoles(grid.columns);
  const leafRow = grid.rows.some(({ role }) => role === "source") ? "source" : "total";
  return {
    kind: grid.kind,
    key: grid.key,
    sheet: grid.range.sheet,
    unit: grid.unit?.value ?? null,
    columns: grid.columns.map(({ key, role, year }) => ({
      key,
      role,
      year: year ?? null,
      leaf: leafColumns.has(role)
    })),
    rows: grid.rows.map((row) => ({
      source: sourceOf(row),
      label: row.label,
      role: row.role,
      leaf: row.role === leafRow
    })),
    cells: grid.cells.map((row) => row.map(longCellOf))
  };
}

/**
 * The roles of the columns that together are the whole, each amount once: 기투자, the years and 이후; without years 소계
 * stands for them; a grid with nothing but 총계 has that alone.
 */
function leafRoles(columns: readonly GridColumn[]): ReadonlySet<ColumnRole> {
  const roles = new Set(columns.map(({ role }) => role));
  const term: ColumnRole = roles.has("year") ? "year" : "term-subtotal";
  const parts = (["prior", term, "after"] as const).filter((role) => roles.has(role));
  return new Set<ColumnRole>(parts.length > 0 ? parts : ["grand-total"]);
}

function sourceOf(row: GridRow): string {
  if (row.role === "total") return "계";
  return row.source ?? row.key;
}

function longCellOf({ amount, notation, cell }: GridCell): LongCell {
  return [amount && formatDecimal(trim(amount)), notation, formatCell(cell)];
}
