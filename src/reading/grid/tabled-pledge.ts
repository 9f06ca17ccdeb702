import type { ColumnSettler } from "./column-settler";
import type { ColumnDraft } from "./columns";
import { gridsOf, type GridFound } from "./grids-of-table";
import type { GridHeader } from "./header";
import type { GridTable } from "./tables";
import type { PledgeBlock, PledgeColumn } from "./wide-table";

/** A pledge of a table of pledges, with its grids. */
export interface TabledPledge {
  readonly header: GridHeader;
  readonly block: PledgeBlock;
  readonly columns: readonly PledgeColumn[];
  readonly grids: readonly GridFound[];
}

/** The pledge of one row or block of a table; its grids begin at its own first row. */
export function tabledPledge(
  table: GridTable,
  drafts: readonly ColumnDraft[],
  columns: readonly PledgeColumn[],
  block: PledgeBlock,
  columnsOf?: ColumnSettler
): TabledPledge {
  const grids = gridsOf(table, drafts, block.rows, columnsOf).map((found): GridFound => {
    const top = Math.max(found.grid.range.top, block.top);
    const range = { ...found.grid.range, top };
    return { ...found, grid: { ...found.grid, range }, top };
  });
  return { header: table.header, block, columns, grids };
}
