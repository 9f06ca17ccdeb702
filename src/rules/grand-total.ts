import type { Grid, GridCell } from "../pledge/grid";

/** The cell of 계 under 총계; null where the grid has no such row or column. */
export function grandTotalOf(grid: Grid): GridCell | null {
  const row = grid.rows.findIndex((candidate) => candidate.role === "total");
  const column = grid.columns.findIndex((candidate) => candidate.role === "grand-total");
  return grid.cells[row]?.[column] ?? null;
}
