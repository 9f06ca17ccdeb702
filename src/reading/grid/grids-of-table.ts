import type { Grid } from "../../pledge/grid";
import type { NotUnderstood } from "../../pledge/pledge-book";
import type { RowDraft } from "./body";
import { buildGrid } from "./build-grid";
import { columnSettler, withColumns, type ColumnSettler } from "./column-settler";
import type { ColumnDraft } from "./columns";
import { isOfMoney } from "./money-tables";
import { isRowLabel } from "./side-by-side";
import { byRepeatedRows } from "./repeated-rows";
import { byRepeatedYears } from "./repeated-years";
import { settleRowRoles } from "./row-roles";
import { isOfAmounts } from "./named-rows";
import { kindOverTable, unitOfTable, type GridTable } from "./tables";
import { strangersOf } from "./strangers";
import type { StrangeUnit } from "./unit-near";

/** A grid and where the reading may not look for anything else. */
export interface GridFound {
  readonly grid: Grid;
  readonly top: number;
  readonly bottom: number;
  /** The columns that are its own where something else stands beside it; else all of them. */
  readonly left: number;
  readonly right: number;
  /** Whether the sheet itself says 계획, 확보 or 집행; otherwise the card decides. */
  readonly kindSaid: boolean;
  /** Labels of columns that can be read in more than one way, none better. */
  readonly tied: readonly string[];
  readonly strangeUnit: StrangeUnit | null;
  /** Columns and rows with amounts that were not understood. */
  readonly strangers: readonly NotUnderstood[];
}

/** The grids under the head of a table: one for each of 계획, 확보 and 집행 that its columns or rows tell of. */
export function gridsOf(
  table: GridTable,
  drafts: readonly ColumnDraft[],
  body: readonly RowDraft[],
  columnsOf: ColumnSettler = columnSettler(table.view, drafts, body)
): readonly GridFound[] {
  const found: GridFound[] = [];
  const runs = columnsByKind(drafts).flatMap((columns) => byRepeatedYears(columns) ?? []);
  for (const columns of runs) {
    if (columns.filter((draft) => draft.roles.length > 0).length < (table.leastColumns ?? 2)) continue;
    const parts = rowsByKind(body).flatMap(byRepeatedRows);
    for (const rows of parts) {
      const top = parts.length > 1 ? rows[0]?.row : undefined;
      const grid = gridOf(table, drafts, columns, rows, top ?? table.header.top, columnsOf);
      if (grid && (table.ofPledges === true || isOfMoney(table, grid, rows))) found.push(grid);
    }
  }
  return found;
}

/** Columns by what they say they are of, where they say several; years that say nothing are of a grid as well. */
function columnsByKind(drafts: readonly ColumnDraft[]): readonly (readonly ColumnDraft[])[] {
  const kinds = new Set(drafts.flatMap(({ kind }) => kind ?? []));
  if (kinds.size < 2) return [drafts];
  const others = drafts.filter(({ kind }) => kind === null);
  const parts = [...kinds].map((kind) => drafts.filter((draft) => draft.kind === kind));
  return others.some(({ roles }) => roles[0] === "year") ? [others, ...parts] : parts;
}

/** Rows likewise. A lone row 집행액 below the sources is none of a grid of its own. */
function rowsByKind(body: readonly RowDraft[]): readonly (readonly RowDraft[])[] {
  const kinds = new Set(body.flatMap(({ kind }) => kind ?? []));
  if (kinds.size < 2) return [body];
  const parts = [...kinds].map((kind) => body.filter((row) => row.kind === kind));
  if (!body.some((row) => row.kind === null && namesRow(row))) return parts;
  const named = parts.filter((rows) => rows.some(namesRow));
  return [body.filter((row) => !named.some((rows) => rows.includes(row))), ...named];
}

function namesRow({ pieces }: RowDraft): boolean {
  return pieces.some(({ meaning }) => isRowLabel(meaning));
}

function gridOf(
  table: GridTable,
  all: readonly ColumnDraft[],
  columns: readonly ColumnDraft[],
  rows: readonly RowDraft[],
  top: number,
  columnsOf: ColumnSettler
): GridFound | null {
  const { view, header } = table;
  const own = (columns === all ? rows : rows.map((row) => withColumns(row, all, columns))).filter(
    isOfAmounts
  );
  const known = own.filter((row) =>
    row.pieces.some((piece) => piece.meaning?.source !== undefined || piece.meaning?.total === true)
  );
  if (known.length === 0) return null;
  const said =
    rows.filter(namesRow).find((row) => row.kind !== null)?.kind ??
    columns.find((draft) => draft.kind !== null)?.kind ??
    null;
  const kind = said ?? kindOverTable(table);
  const last = own.at(-1)?.row ?? header.bottom;
  const { heads, reading, scale } = columnsOf(columns, said);
  const counted = reading.roles.flatMap((role, at) => (role === null ? [] : [at]));
  const lines = settleRowRoles(own, counted);
  const unit = unitOfTable(table, last);
  const built = buildGrid({
    view,
    top,
    kind: kind ?? "plan",
    drafts: heads,
    columns: reading,
    rows: lines,
    unit,
    scale,
    profile: view.vocabulary.profile
  });
  const grid: Grid = kind === null ? { ...built, kindGuessed: true } : built;
  const tied = reading.tied ? heads.filter(({ roles }) => roles.length > 1).map(({ label }) => label) : [];
  // of a turned table the rows are columns of the sheet
  const rowsOnSheet = view.turned ? grid.range : { top: header.top, bottom: last };
  return {
    grid,
    top: rowsOnSheet.top,
    bottom: rowsOnSheet.bottom,
    ...(table.columns ?? { left: 0, right: Infinity }),
    kindSaid: kind !== null,
    tied,
    strangeUnit: unit.strange,
    strangers: strangersOf(view, header, last, heads, reading, lines)
  };
}
