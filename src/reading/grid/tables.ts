import type { GridKind } from "../../pledge/grid";
import { gridKindOf } from "../labels/section-labels";
import { partOf } from "../sheet/part-view";
import type { SheetView } from "../sheet/sheet-view";
import { findHeaders, type GridHeader } from "./header";
import { cutsOf } from "./side-by-side";
import { unitNear, type UnitNear } from "./unit-near";

/** A head with years, and the part of the sheet in which its rows stand. */
export interface GridTable {
  readonly view: SheetView;
  readonly header: GridHeader;
  /** The first row that is none of its own any more. */
  readonly before: number;
  /** Where its unit and its heading may stand, nearest first. */
  readonly around: readonly SheetView[];
  /** The columns that it may take, where another table or something else stands beside it. */
  readonly columns?: { readonly left: number; readonly right: number };
  /** Of a table read with rows and columns swapped: where its head and its last row stand on the sheet. */
  readonly onSheet?: { readonly head: GridHeader; readonly last: number };
  /** Whether it has a pledge a row or a block, so that its rows need not name sources. */
  readonly ofPledges?: true;
  /** Fewer columns make no grid: 2 where nothing else is said. */
  readonly leastColumns?: number;
}

/** Every table with years across, in reading order; grids side by side that each have row labels are tables each. */
export function findTables(view: SheetView, around: readonly SheetView[] = [view]): readonly GridTable[] {
  const headers = findHeaders(view);
  const tables: GridTable[] = [];
  for (let at = 0; at < headers.length; at++) {
    const header = headers[at];
    if (!header) continue;
    const next = headers[at + 1]?.top ?? view.used.bottom + 1;
    const cuts = cutsOf(view, header, next);
    if (cuts.length === 0) {
      tables.push({ view, header, before: next, around });
      continue;
    }
    let last = at + 1;
    while (last < headers.length && !crosses(view, headers, last, cuts)) last++;
    const bottom = (headers[last]?.top ?? view.used.bottom + 1) - 1;
    tables.push(...tablesBetween(view, around, cuts, header.top, bottom));
    at = last - 1;
  }
  return tables;
}

/** Whether a later head runs over one of the cuts: what stands side by side ends above it. */
function crosses(
  view: SheetView,
  headers: readonly GridHeader[],
  at: number,
  cuts: readonly number[]
): boolean {
  const header = headers[at];
  if (!header) return true;
  const own = cutsOf(view, header, headers[at + 1]?.top ?? view.used.bottom + 1);
  return cuts.some((cut) => header.left < cut && header.right >= cut && !own.includes(cut));
}

function tablesBetween(
  view: SheetView,
  around: readonly SheetView[],
  cuts: readonly number[],
  top: number,
  bottom: number
): readonly GridTable[] {
  const { used } = view;
  return [used.left, ...cuts].flatMap((left, at) => {
    const right = (cuts[at] ?? used.right + 1) - 1;
    const strip = partOf(view, { top: used.top, bottom: used.bottom, left, right });
    const tables = findTables(partOf(view, { top, bottom, left, right }), [strip, ...around]);
    return tables.map((table) => ({ ...table, columns: table.columns ?? { left, right } }));
  });
}

/** Rows between a head and the unit that is said for it alone. */
const NEAR = 4;

/** The unit of a table: one in its own columns and near goes before one further off. */
export function unitOfTable({ header: read, around, onSheet }: GridTable, lastRow: number): UnitNear {
  const header = onSheet?.head ?? read;
  const last = onSheet?.last ?? lastRow;
  let found: UnitNear | null = null;
  for (const [at, view] of around.entries()) {
    const near = unitNear(view, header, last);
    const row = near.unit?.cell.row ?? near.strange?.row;
    if (row !== undefined && (at === around.length - 1 || row >= header.top - NEAR)) return near;
    if (row !== undefined) found ??= near;
  }
  return found ?? { unit: null, strange: null };
}

/** What the nearest heading over the table says that it is of. */
export function kindOverTable({ header: read, around, onSheet }: GridTable): GridKind | null {
  const header = onSheet?.head ?? read;
  for (const view of around)
    for (let row = header.bottom; row >= Math.max(0, header.top - NEAR); row--)
      for (const { meaning } of view.labelsIn(row)) {
        const kind = meaning.section ? gridKindOf(meaning.section) : null;
        if (kind) return kind;
      }
  return null;
}
