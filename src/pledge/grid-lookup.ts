import type { Decimal } from "./decimal";
import { totalRow, type Grid, type GridCell, type GridColumn, type GridKind, type GridRow } from "./grid";
import type { Pledge } from "./pledge";

/** The pledge's first grid of the kind. */
export function gridOfKind(pledge: Pledge, kind: GridKind): Grid | undefined {
  return pledge.grids.find((grid) => grid.kind === kind);
}

export function yearColumn(grid: Grid, year: number): GridColumn | undefined {
  return grid.columns.find((column) => column.role === "year" && column.year === year);
}

export function cellAt(grid: Grid, row: GridRow, column: GridColumn): GridCell | undefined {
  return grid.cells[grid.rows.indexOf(row)]?.[grid.columns.indexOf(column)];
}

/** 계 of the column; undefined where the grid has no row 계. */
export function totalAt(grid: Grid, column: GridColumn): GridCell | undefined {
  const row = totalRow(grid);
  return row && cellAt(grid, row, column);
}

/** 계 × 총계. */
export function grandTotal(grid: Grid): GridCell | undefined {
  const column = grid.columns.find((candidate) => candidate.role === "grand-total");
  return column && totalAt(grid, column);
}

/** 계 by year, in the order of the columns; only years whose 계 the grid has. */
export function yearTotals(grid: Grid): readonly YearTotal[] {
  return grid.columns.flatMap((column) => {
    const cell = column.role === "year" ? totalAt(grid, column) : undefined;
    return cell && column.year !== undefined ? [{ year: column.year, cell, amount: cell.amount }] : [];
  });
}

export interface YearTotal {
  readonly year: number;
  readonly cell: GridCell;
  /** Null for 미정 and whatever else is no amount. */
  readonly amount: Decimal | null;
}
