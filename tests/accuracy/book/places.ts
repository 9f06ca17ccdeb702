import type { CellAt } from "../../../src/workbook/address";
import type { Layout } from "../layout";
import type { GridPlan, Place } from "../truth";

/** Where rows and columns of a block of grids stand, counted from its first row and column. */
export interface Places {
  readonly labelColumns: number;
  readonly headerRows: number;
  /** Sheet columns a grid's column is merged over. */
  readonly step: number;
  readonly at: (grid: number, place: Place) => CellAt;
  /** Left blank in between; null = none. */
  readonly gapRow: number | null;
  readonly gapColumn: number | null;
  readonly bottom: number;
  readonly right: number;
}

export type Arrangement = "one" | "by-label" | "across";

const GAP_AFTER_ROWS = 2;

export function placesOf(
  plans: readonly GridPlan[],
  arrangement: Arrangement,
  layout: Layout,
  top: number,
  left: number
): Places {
  const [first] = plans;
  if (!first) throw new RangeError("no grid to place");
  const width = first.columns.length;
  const height = first.rows.length;
  if (layout.transposed === "yes") return transposed(width, height, top, left);
  const labelColumns = (arrangement === "by-label" ? 1 : 0) + (layout.group === "two-columns" ? 2 : 1);
  const headerRows = Number(layout.headerRows);
  const step = Number(layout.span);
  const firstRow = top + headerRows;
  const firstColumn = left + labelColumns;
  const gapped = (wanted: "row" | "column"): boolean =>
    layout.gap.endsWith(wanted) && arrangement !== "across";
  const middle = first.columns.findIndex(({ role }) => role === "year") + 2;
  const gapColumn = gapped("column") ? firstColumn + middle * step : null;
  const gapRow = gapped("row") && height > GAP_AFTER_ROWS ? firstRow + GAP_AFTER_ROWS : null;
  const at = (grid: number, { row, column }: Place): CellAt => {
    const down = arrangement === "by-label" ? grid * height + row : row;
    const over = arrangement === "across" ? grid * width + column : column;
    const sheetRow = firstRow + down;
    const sheetColumn = firstColumn + over * step;
    return {
      row: sheetRow + (gapRow !== null && sheetRow >= gapRow ? 1 : 0),
      column: sheetColumn + (gapColumn !== null && sheetColumn >= gapColumn ? 1 : 0)
    };
  };
  const last = at(plans.length - 1, { row: height - 1, column: width - 1 });
  return {
    labelColumns,
    headerRows,
    step,
    at,
    gapRow,
    gapColumn,
    bottom: last.row,
    right: last.column + step - 1
  };
}

/** Years down, sources across: one head row, one column of labels. */
function transposed(width: number, height: number, top: number, left: number): Places {
  return {
    labelColumns: 1,
    headerRows: 1,
    step: 1,
    at: (_, { row, column }) => ({ row: top + 1 + column, column: left + 1 + row }),
    gapRow: null,
    gapColumn: null,
    bottom: top + width,
    right: left + height
  };
}
