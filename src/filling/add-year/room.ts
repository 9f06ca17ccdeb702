import type { Grid } from "../../pledge/grid";
import type { PledgeBook } from "../../pledge/pledge-book";
import { formatRange, type CellAt, type Rectangle } from "../../workbook/address";
import { lookupOf } from "../../workbook/cell-lookup";
import type { Step } from "../../workbook/patch";
import { sheetNamed, type Snapshot } from "../../workbook/snapshot";
import type { FillNote } from "../fill-note";
import { growGrid } from "./grow-grid";
import { CellPlan } from "../card-changes/cell-plan";

/** A sheet that needs a blank column for the year, counted from 0: what stands there now moves right. */
export interface WantedColumn {
  readonly sheet: string;
  readonly at: number;
}

/**
 * Where a column has to be put in so that the grids have room for the year. A sheet whose grids end their years in
 * different columns is left out: one of them would be torn apart for another.
 */
export function wantedColumns(book: PledgeBook, snapshot: Snapshot, year: number): readonly WantedColumn[] {
  const plan = new CellPlan(snapshot);
  const grids = book.pledges.flatMap((pledge) => pledge.grids);
  return snapshot.sheets.flatMap(({ name: sheet }): readonly WantedColumn[] => {
    const own = grids.filter(({ range }) => range.sheet === sheet);
    const wanting = own.filter((grid) => {
      const result = growGrid(plan, grid, year);
      return result.kind === "left" && result.note.code === "year-no-room";
    });
    const ends = new Set(own.map(endOfYears));
    const [at] = [...ends];
    return wanting.length === own.length && ends.size === 1 && at !== undefined && at !== null
      ? [{ sheet, at: at + 1 }]
      : [];
  });
}

/** The column of the last year; null where the years do not stand side by side, a column each. */
function endOfYears(grid: Grid): number | null {
  const years = grid.columns.filter(({ role }) => role === "year");
  const rows = new Set(years.map(({ header }) => header.row));
  const isFlat = years.every(({ header, column }) => header.column === column);
  return rows.size === 1 && isFlat ? Math.max(...years.map(({ column }) => column)) : null;
}

/**
 * The steps that let what stands beside the new column, in rows that are no grid's, take it in: a merged area or a cell
 * that ended there ends one column later, so that no table of the card is torn apart.
 */
export function takeColumnIn(
  book: PledgeBook,
  snapshot: Snapshot,
  { sheet: name, at }: WantedColumn
): { readonly steps: readonly Step[]; readonly notes: readonly FillNote[] } {
  const sheet = sheetNamed(snapshot, name);
  if (!sheet?.used) return { steps: [], notes: [] };
  const lookup = lookupOf(sheet);
  const grids = book.pledges.flatMap((pledge) => pledge.grids).filter(({ range }) => range.sheet === name);
  const isGrid = (row: number): boolean => grids.some(({ range }) => row >= range.top && row <= range.bottom);
  const widened = new Set<string>();
  const steps: Step[] = [];
  for (let row = sheet.used.top; row <= sheet.used.bottom; row++) {
    if (isGrid(row) || lookup.mergeAt(row, at)) continue;
    const beside: CellAt = { row, column: at - 1 };
    const merge = lookup.mergeAt(row, at - 1);
    const goesOn = lookup.at(row, at + 1) !== undefined || lookup.mergeAt(row, at + 1) !== undefined;
    const filled = lookup.at(row, at - 1) !== undefined;
    if (!merge && !(goesOn && (filled || lookup.row(row).length > 0))) continue;
    const old: Rectangle = merge ?? { top: row, bottom: row, left: beside.column, right: beside.column };
    const wide = formatRange({ ...old, right: at });
    if (widened.has(wide) || (merge && isGrid(merge.top))) continue;
    widened.add(wide);
    if (merge) steps.push({ kind: "unmerge", sheet: name, range: formatRange(merge) });
    steps.push({ kind: "merge", sheet: name, range: wide });
  }
  const notes: readonly FillNote[] =
    widened.size === 0
      ? []
      : [{ code: "year-widened", data: { sheet: name, cells: [...widened].join(", ") } }];
  return { steps, notes };
}
