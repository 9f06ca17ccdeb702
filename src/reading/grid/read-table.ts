import type { NotUnderstood } from "../../pledge/pledge-book";
import { equationsOf, holds } from "../../pledge/equation";
import { intersects, type RangeRef } from "../../workbook/address";
import { readBody } from "./body";
import { columnSettler } from "./column-settler";
import { readColumns, type ColumnDraft } from "./columns";
import { gridsOf, type GridFound } from "./grids-of-table";
import { isPledgeTableOfMoney, saysOtherUnit } from "./money-tables";
import { tabledPledge, type TabledPledge } from "./tabled-pledge";
import type { GridTable } from "./tables";
import { blockTroubles, gridTroubles, headTroubles, tableTroubles } from "./troubles";
import { pledgeBlocks, pledgeColumns, type PledgeBlock, type PledgeColumn } from "./wide-table";

/** What was read under one head. */
export interface TableReading {
  /** The head and all that is under it, on the sheet. */
  readonly extent: RangeRef;
  readonly found: readonly GridFound[];
  readonly tabled: readonly TabledPledge[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Reads a table with years across: a card's grids, or a pledge a row or a block. */
export function readTable(table: GridTable): TableReading {
  const drafts = readColumns(table.view, table.header);
  const columns = pledgeColumns(table.view, table.header, drafts);
  if (!columns) return readGridTable(table, drafts);
  const blocks = pledgeBlocks(table.view, table.header, drafts, columns, table.before);
  return readPledgeTable(table, drafts, columns, blocks);
}

/** Reads the grids of one card. */
export function readGridTable(table: GridTable, drafts: readonly ColumnDraft[]): TableReading {
  const { view, header } = table;
  const body = readBody(view, header, drafts, table.before);
  const found = gridsOf(table, drafts, body);
  const bottom = Math.max(header.bottom, ...body.map(({ row }) => row));
  return {
    extent: view.range({ ...header, bottom }),
    found,
    tabled: [],
    notUnderstood: [
      ...found.flatMap((grid) => gridTroubles(view, grid)),
      ...(saysOtherUnit(table) ? [] : headTroubles(view, header, drafts, body, found))
    ]
  };
}

/** Reads the pledges of a table; what their columns mean is settled by the rows of all of them. */
export function readPledgeTable(
  table: GridTable,
  drafts: readonly ColumnDraft[],
  columns: readonly PledgeColumn[],
  blocks: readonly PledgeBlock[]
): TableReading {
  const { view, header } = table;
  const settler = columnSettler(
    view,
    drafts,
    blocks.flatMap((block) => block.rows)
  );
  const last = Math.max(header.bottom, ...blocks.map(({ bottom }) => bottom));
  const extent = view.range({ ...header, bottom: last });
  const whole: GridTable = { ...table, onSheet: { head: header, last }, ofPledges: true };
  if (!isPledgeTableOfMoney(whole, blocks)) return { extent, found: [], tabled: [], notUnderstood: [] };
  const tabled = blocks.map((block) => tabledPledge(whole, drafts, columns, block, settler));
  return {
    extent,
    found: [],
    tabled,
    notUnderstood: [
      ...tabled.flatMap((pledge) => blockTroubles(view, header, pledge)),
      ...tableTroubles(view, tabled)
    ]
  };
}

/**
 * Of two readings of the same cells, the one under which more sums hold; the one that reads the table as it stands,
 * with years across, where both hold as many.
 */
export function bestReadings(
  across: readonly TableReading[],
  turned: readonly TableReading[]
): readonly TableReading[] {
  let kept = across;
  const others = turned.filter((reading) => {
    const rivals = kept.filter((other) => intersects(other.extent, reading.extent));
    if (rivals.length === 0) return true;
    const theirs = rivals.reduce((sum, rival) => sum + worthOf(rival), 0);
    if (worthOf(reading) <= theirs) return false;
    kept = kept.filter((other) => !rivals.includes(other));
    return true;
  });
  return [...kept, ...others];
}

/** Sums that hold; a grid without any is still more than none. */
function worthOf({ found, tabled }: TableReading): number {
  const grids = [...found, ...tabled.flatMap((pledge) => pledge.grids)];
  return grids.reduce(
    (sum, { grid }) => sum + equationsOf(grid).filter(holds).length,
    grids.length > 0 ? 0.5 : 0
  );
}
