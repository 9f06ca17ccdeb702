import type { NotUnderstood } from "../../pledge/pledge-book";
import type { SheetView } from "../sheet/sheet-view";
import type { RowDraft } from "./body";
import type { ColumnDraft } from "./columns";
import type { GridHeader } from "./header";
import type { GridFound } from "./grids-of-table";
import type { TabledPledge } from "./tabled-pledge";

/** What of a grid was found and could not be read. */
export function gridTroubles(view: SheetView, found: GridFound): readonly NotUnderstood[] {
  const { grid, strangeUnit, strangers, tied } = found;
  const troubles: NotUnderstood[] = [];
  for (const row of grid.cells)
    for (const { cell, notation, formula } of row) {
      if (notation !== "uncomputed") continue;
      const range = view.range({ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column });
      troubles.push({ range, reason: "formula-uncomputed", data: { formula: formula ?? "" } });
    }
  if (!grid.unit && strangeUnit) {
    const { row, column, text } = strangeUnit;
    const range = view.range({ top: row, bottom: row, left: column, right: column });
    troubles.push({ range, reason: "unit-unknown", data: { unit: text } });
  }
  troubles.push(...strangers);
  if (tied.length > 0)
    troubles.push({ range: grid.range, reason: "columns-ambiguous", data: { labels: tied.join(", ") } });
  return troubles;
}

/** A pledge of a table with several rows of amounts that do not say of what they are. */
export function blockTroubles(
  view: SheetView,
  { left, right }: GridHeader,
  { block }: TabledPledge
): readonly NotUnderstood[] {
  if (!block.unnamed) return [];
  const { top, bottom } = block;
  return [{ range: view.range({ top, bottom, left, right }), reason: "rows-unnamed", data: {} }];
}

/** The troubles of all pledges of one table; what is said of a column is said once, of the whole column. */
export function tableTroubles(view: SheetView, pledges: readonly TabledPledge[]): readonly NotUnderstood[] {
  const columns = new Map<string, NotUnderstood>();
  const others: NotUnderstood[] = [];
  for (const trouble of pledges.flatMap(({ grids }) => grids.flatMap((grid) => gridTroubles(view, grid)))) {
    const key = `${trouble.reason} ${Object.values(trouble.data).join()}`;
    if (!/^(?:column|columns|unit)-/.test(trouble.reason)) others.push(trouble);
    else columns.set(key, joinedWith(columns.get(key), trouble));
  }
  return [...columns.values(), ...others];
}

function joinedWith(known: NotUnderstood | undefined, { range, ...trouble }: NotUnderstood): NotUnderstood {
  if (!known) return { ...trouble, range };
  const top = Math.min(known.range.top, range.top);
  const bottom = Math.max(known.range.bottom, range.bottom);
  return { ...known, range: { ...known.range, top, bottom } };
}

/** Fewer years are the small tables of a narrative. */
const YEARS_OF_A_GRID = 3;

/** A head with years under which no grid was found. */
export function headTroubles(
  view: SheetView,
  header: GridHeader,
  drafts: readonly ColumnDraft[],
  body: readonly RowDraft[],
  grids: readonly GridFound[]
): readonly NotUnderstood[] {
  const last = body.at(-1)?.row ?? header.bottom;
  if (grids.length > 0) return [];
  const years = drafts.filter(({ roles }) => roles[0] === "year").length;
  if (years < YEARS_OF_A_GRID || body.length < 2) return [];
  const left = Math.min(header.left, ...body.flatMap(({ pieces }) => pieces.map(({ column }) => column)));
  const range = view.range({ ...header, left, bottom: last });
  return [{ range, reason: "grid-unreadable", data: {} }];
}
