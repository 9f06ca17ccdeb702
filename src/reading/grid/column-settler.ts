import type { GridKind } from "../../pledge/grid";
import type { SheetView } from "../sheet/sheet-view";
import type { RowDraft } from "./body";
import { settleColumnRoles, type ColumnReading } from "./column-roles";
import { withGrandTotal, type ColumnDraft } from "./columns";
import { scaleOf } from "./figures";
import { isOfAmounts } from "./named-rows";

export interface SettledColumns {
  readonly heads: readonly ColumnDraft[];
  readonly reading: ColumnReading;
  /** Digits behind the point that the amounts show. */
  readonly scale: number;
}

/** What some columns of a table are, for the rows of one kind where its rows are of several. */
export type ColumnSettler = (columns: readonly ColumnDraft[], kind: GridKind | null) => SettledColumns;

/**
 * Settles columns by all rows of a table at once, whichever of them belong to the grid at hand: of a table with a pledge a
 * row, one row alone could not tell a mistake from a misread head.
 */
export function columnSettler(
  view: SheetView,
  drafts: readonly ColumnDraft[],
  rows: readonly RowDraft[]
): ColumnSettler {
  const settled = new Map<string, SettledColumns>();
  const amounts = rows.filter(isOfAmounts);
  return (columns, kind) => {
    const key = `${columns.map(({ column }) => column).join()} ${kind ?? ""}`;
    let found = settled.get(key);
    if (!found) {
      const ofKind = amounts.filter((row) => row.kind === null || kind === null || row.kind === kind);
      const own =
        columns.length === drafts.length ? ofKind : ofKind.map((row) => withColumns(row, drafts, columns));
      const heads = withGrandTotal(columns);
      found = { heads, reading: settleColumnRoles(view, heads, own), scale: scaleOf(own) };
      settled.set(key, found);
    }
    return found;
  };
}

/** The row with the amounts of these columns alone. */
export function withColumns(
  row: RowDraft,
  all: readonly ColumnDraft[],
  columns: readonly ColumnDraft[]
): RowDraft {
  const at = columns.map((column) => all.indexOf(column));
  const amounts = at.flatMap((place) => row.amounts[place] ?? []);
  return row.places
    ? { ...row, amounts, places: at.flatMap((place) => row.places?.[place] ?? []) }
    : { ...row, amounts };
}
