import type { Grid, GridKind } from "../../pledge/grid";
import type { NotUnderstood } from "../../pledge/pledge-book";
import type { SheetView } from "../sheet/sheet-view";
import { readBody, type RowDraft } from "./body";
import { buildGrid } from "./build-grid";
import { readColumns, withGrandTotal, type ColumnDraft } from "./columns";
import { settleColumnRoles } from "./column-roles";
import type { GridHeader } from "./header";
import { pledgeBlocks, pledgeColumns, type PledgeBlock, type PledgeColumn } from "./wide-table";
import { settleRowRoles } from "./row-roles";
import { gridTroubles, headTroubles } from "./troubles";
import { findTables, kindOverTable, unitOfTable, type GridTable } from "./tables";
import type { StrangeUnit } from "./unit-near";

/** A grid and where the reading may not look for anything else. */
export interface GridFound {
  readonly grid: Grid;
  readonly top: number;
  readonly bottom: number;
  /** Whether the sheet itself says 계획, 확보 or 집행; otherwise the card decides. */
  readonly kindSaid: boolean;
  /** Labels of columns that can be read in more than one way, none better. */
  readonly tied: readonly string[];
  readonly strangeUnit: StrangeUnit | null;
}

/** A pledge of a table of pledges, with its grids. */
export interface TabledPledge {
  readonly header: GridHeader;
  readonly block: PledgeBlock;
  readonly columns: readonly PledgeColumn[];
  readonly grids: readonly GridFound[];
}

export interface GridsOfSheet {
  readonly found: readonly GridFound[];
  /** Of tables with a pledge a row or a block; such a table's grids are here alone. */
  readonly tabled: readonly TabledPledge[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Every grid of the sheet. */
export function readGrids(view: SheetView): GridsOfSheet {
  const found: GridFound[] = [];
  const tabled: TabledPledge[] = [];
  const notUnderstood: NotUnderstood[] = [];
  for (const table of findTables(view)) {
    const drafts = readColumns(table.view, table.header);
    const columns = pledgeColumns(table.view, table.header, drafts);
    if (columns) {
      const blocks = pledgeBlocks(table.view, table.header, drafts, columns, table.before);
      tabled.push(...blocks.map((block) => tabledPledge(table, drafts, columns, block)));
      continue;
    }
    const body = readBody(table.view, table.header, drafts, table.before);
    const grids = gridsOf(table, drafts, body);
    found.push(...grids);
    notUnderstood.push(
      ...grids.flatMap((grid) => gridTroubles(table.view, grid)),
      ...headTroubles(table.view, table.header, drafts, body, grids)
    );
  }
  return { found, tabled, notUnderstood };
}

function tabledPledge(
  table: GridTable,
  drafts: readonly ColumnDraft[],
  columns: readonly PledgeColumn[],
  block: PledgeBlock
): TabledPledge {
  const grids = gridsOf(table, drafts, block.rows).map((found): GridFound => {
    const range = { ...found.grid.range, top: block.top };
    return { ...found, grid: { ...found.grid, range }, top: block.top };
  });
  return { header: table.header, block, columns, grids };
}

function gridsOf(
  table: GridTable,
  drafts: readonly ColumnDraft[],
  body: readonly RowDraft[]
): readonly GridFound[] {
  const found: GridFound[] = [];
  for (const columns of byKind(drafts, (draft) => draft.kind)) {
    if (columns.filter((draft) => draft.roles.length > 0).length < 2) continue;
    for (const rows of byKind(body, (row) => row.kind)) {
      const grid = gridOf(table, drafts, columns, rows);
      if (grid) found.push(grid);
    }
  }
  return found;
}

/** Parts by what they say they are of, where they say several; else the whole. */
function byKind<Part>(
  parts: readonly Part[],
  kindOf: (part: Part) => GridKind | null
): readonly (readonly Part[])[] {
  const kinds = new Set(parts.map(kindOf).filter((kind) => kind !== null));
  if (kinds.size < 2) return [parts];
  return [...kinds].map((kind) => parts.filter((part) => kindOf(part) === kind));
}

function gridOf(
  table: GridTable,
  all: readonly ColumnDraft[],
  columns: readonly ColumnDraft[],
  rows: readonly RowDraft[]
): GridFound | null {
  const { view, header } = table;
  const places = columns.map((column) => all.indexOf(column));
  const own =
    columns === all
      ? rows
      : rows.map((row) => ({
          ...row,
          amounts: places.flatMap((place) => row.amounts[place] ?? [])
        }));
  const known = own.filter((row) =>
    row.pieces.some((piece) => piece.meaning?.source !== undefined || piece.meaning?.total === true)
  );
  if (known.length === 0) return null;
  const said =
    rows.find((row) => row.kind !== null)?.kind ?? columns.find((draft) => draft.kind !== null)?.kind ?? null;
  const kind = said ?? kindOverTable(table);
  const last = own.at(-1)?.row ?? header.bottom;
  const heads = withGrandTotal(columns);
  const reading = settleColumnRoles(heads, own);
  const unit = unitOfTable(table, last);
  const built = buildGrid({
    view,
    header,
    kind: kind ?? "plan",
    drafts: heads,
    columns: reading,
    rows: settleRowRoles(own),
    unit,
    profile: view.vocabulary.profile
  });
  const grid: Grid = kind === null ? { ...built, kindGuessed: true } : built;
  const tied = reading.tied ? heads.filter(({ roles }) => roles.length > 1).map(({ label }) => label) : [];
  return { grid, top: header.top, bottom: last, kindSaid: kind !== null, tied, strangeUnit: unit.strange };
}
