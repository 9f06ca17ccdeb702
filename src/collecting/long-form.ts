import type { GridKind } from "../pledge/grid";
import { quoteSheet } from "../workbook/address";
import { wonOf } from "./amount-in-won";
import type { LongCell, LongColumn, LongGrid, LongRow, OfficeRecord, PledgeRecord } from "./office-record";

/** One cell of a grid with all that it stands for: a row of the long form. */
export interface LongFormRow {
  readonly office: string;
  readonly file: string;
  readonly pledge: PledgeRecord;
  readonly grid: LongGrid;
  readonly row: LongRow;
  readonly column: LongColumn;
  readonly cell: LongCell;
  /** The amount in 원; null where there is none, or the grid states no unit. */
  readonly won: string | null;
  /** As "이행현황!F7". */
  readonly place: string;
}

/** A column of the long form. `exact` is a decimal text; texts of the workbook are `text`, words of ours `word`. */
export type LongFormColumn = { readonly name: string } & (
  | { readonly type: "text" | "word" | "exact"; readonly of: (row: LongFormRow) => string | null }
  | { readonly type: "year"; readonly of: (row: LongFormRow) => number | null }
  | { readonly type: "truth"; readonly of: (row: LongFormRow) => boolean }
);

const KINDS: Readonly<Record<GridKind, string>> = { plan: "계획", secured: "확보", executed: "집행" };

/** The columns of the data file, in order. What nothing is known of is null. */
export const LONG_FORM: readonly LongFormColumn[] = [
  { name: "office", type: "text", of: ({ office }) => office },
  { name: "file", type: "text", of: ({ file }) => file },
  { name: "pledge_number", type: "text", of: ({ pledge }) => pledge.number || null },
  { name: "pledge_name", type: "text", of: ({ pledge }) => pledge.name || null },
  { name: "department", type: "text", of: ({ pledge }) => pledge.department || null },
  { name: "area", type: "text", of: ({ pledge }) => pledge.area || null },
  { name: "status", type: "text", of: ({ pledge }) => pledge.status || null },
  { name: "rate", type: "exact", of: ({ pledge }) => pledge.rate },
  { name: "kind", type: "word", of: ({ grid }) => KINDS[grid.kind] },
  { name: "grid", type: "word", of: ({ grid }) => grid.key },
  { name: "source", type: "text", of: ({ row }) => row.source },
  { name: "source_label", type: "text", of: ({ row }) => row.label },
  { name: "source_role", type: "word", of: ({ row }) => row.role },
  { name: "year_column", type: "text", of: ({ column }) => column.key },
  { name: "column_role", type: "word", of: ({ column }) => column.role },
  { name: "year", type: "year", of: ({ column }) => column.year },
  { name: "leaf", type: "truth", of: ({ row, column }) => row.leaf && column.leaf },
  { name: "amount", type: "exact", of: ({ cell }) => cell[0] },
  { name: "unit", type: "word", of: ({ grid }) => grid.unit },
  { name: "amount_won", type: "exact", of: ({ won }) => won },
  { name: "notation", type: "word", of: ({ cell }) => cell[1] },
  { name: "cell", type: "text", of: ({ place }) => place }
];

/** Every cell of every grid of an office, in the order of its workbook. */
export function* longFormOf(
  { pledges }: OfficeRecord,
  office: string,
  file: string
): Generator<LongFormRow, void> {
  for (const pledge of pledges) {
    for (const grid of pledge.grids) {
      const sheet = quoteSheet(grid.sheet);
      for (const [rowAt, row] of grid.rows.entries()) {
        for (const [columnAt, column] of grid.columns.entries()) {
          const cell = grid.cells[rowAt]?.[columnAt];
          if (!cell) continue;
          const won = wonOf(cell[0], grid.unit);
          yield { office, file, pledge, grid, row, column, cell, won, place: `${sheet}!${cell[2]}` };
        }
      }
    }
  }
}
