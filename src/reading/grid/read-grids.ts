import type { Grid, GridKind } from "../../pledge/grid";
import type { NotUnderstood } from "../../pledge/pledge-book";
import { gridKindOf } from "../labels/section-labels";
import type { SheetView } from "../sheet/sheet-view";
import { readBody, type RowDraft } from "./body";
import { buildGrid } from "./build-grid";
import { readColumns, type ColumnDraft } from "./columns";
import { settleColumnRoles } from "./column-roles";
import { findHeaders, type GridHeader } from "./header";
import { settleRowRoles } from "./row-roles";
import { unitNear } from "./unit-near";

/** A grid and where the reading may not look for anything else. */
export interface GridFound {
  readonly grid: Grid;
  readonly top: number;
  readonly bottom: number;
  /** Whether the sheet itself says 계획, 확보 or 집행; otherwise the card decides. */
  readonly kindSaid: boolean;
}

export interface GridsOfSheet {
  readonly found: readonly GridFound[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Every grid of the sheet. */
export function readGrids(view: SheetView): GridsOfSheet {
  const found: GridFound[] = [];
  const notUnderstood: NotUnderstood[] = [];
  const headers = findHeaders(view);
  let from = 0;
  headers.forEach((header, at) => {
    const before = headers[at + 1]?.top ?? view.used.bottom + 1;
    const drafts = readColumns(view, header);
    const body = readBody(view, header, drafts, before);
    const grids = gridsOf(view, header, drafts, body, from);
    for (const grid of grids) {
      found.push(grid);
      notUnderstood.push(...troublesOf(view, grid));
      from = 0;
    }
  });
  return { found, notUnderstood };
}

function gridsOf(
  view: SheetView,
  header: GridHeader,
  drafts: readonly ColumnDraft[],
  body: readonly RowDraft[],
  from: number
): readonly GridFound[] {
  const found: GridFound[] = [];
  for (const columns of byKind(drafts, (draft) => draft.kind)) {
    if (columns.filter((draft) => draft.roles.length > 0).length < 2) continue;
    for (const rows of byKind(body, (row) => row.kind)) {
      const grid = gridOf(view, header, drafts, columns, rows, from);
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
  view: SheetView,
  header: GridHeader,
  all: readonly ColumnDraft[],
  columns: readonly ColumnDraft[],
  rows: readonly RowDraft[],
  from: number
): GridFound | null {
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
  if (known.length === 0 || own.length < 2) return null;
  const said =
    rows.find((row) => row.kind !== null)?.kind ?? columns.find((draft) => draft.kind !== null)?.kind ?? null;
  const kind = said ?? kindAbove(view, header);
  const last = own.at(-1)?.row ?? header.bottom;
  const grid = buildGrid({
    view,
    header,
    kind: kind ?? "plan",
    drafts: columns,
    columns: settleColumnRoles(columns, own),
    rows: settleRowRoles(own),
    unit: unitNear(view, header, last, from),
    profile: view.vocabulary.profile
  });
  return { grid, top: header.top, bottom: last, kindSaid: kind !== null };
}

/** The nearest heading over the grid that says what it is of. */
function kindAbove(view: SheetView, header: GridHeader): GridKind | null {
  for (let row = header.bottom; row >= Math.max(0, header.top - 4); row--) {
    for (const { meaning } of view.labelsIn(row)) {
      const kind = meaning.section ? gridKindOf(meaning.section) : null;
      if (kind) return kind;
    }
  }
  return null;
}

function troublesOf(view: SheetView, { grid, top, bottom }: GridFound): readonly NotUnderstood[] {
  const troubles: NotUnderstood[] = [];
  for (const row of grid.cells)
    for (const { cell, notation, formula } of row) {
      if (notation !== "uncomputed") continue;
      const range = view.range({ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column });
      troubles.push({ range, reason: "formula-uncomputed", data: { formula: formula ?? "" } });
    }
  const strange = unitNear(view, { top, bottom: top, left: 0, right: 0 }, bottom, 0).strange;
  if (!grid.unit && strange) {
    const range = view.range({
      top: strange.row,
      bottom: strange.row,
      left: strange.column,
      right: strange.column
    });
    troubles.push({ range, reason: "unit-unknown", data: { unit: strange.text } });
  }
  return troubles;
}
