import { toNumber, type Decimal } from "../../pledge/decimal";
import { formatCell, formatRange } from "../../workbook/address";
import type { CellFormat } from "../../workbook/format";
import { LOOK } from "../../templates/look";
import type { SheetDraft } from "../../templates/sheet-draft";
import { ROW_HEIGHT, TABLE_COLUMNS } from "./layout";

/** A figure, a text, or nothing that is known. */
export type TableValue = string | number | Decimal | null;

export interface TableColumn {
  readonly head: string;
  readonly format: CellFormat;
}

export interface Table {
  readonly heading: string;
  /** Below the table: formulas, and what it leaves out. */
  readonly notes: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableValue[])[];
  /** The last so many rows are totals. */
  readonly totals?: number;
}

/** Where a table was put: what charts are drawn from. */
export class PlacedTable {
  constructor(
    private readonly headRow: number,
    private readonly rows: number,
    /** The first row below it. */
    readonly next: number
  ) {}

  head(column: number): string {
    return formatCell({ row: this.headRow, column });
  }

  /** The first `count` rows of a column; all of them where nothing is said. */
  values(column: number, count = this.rows): string {
    const top = this.headRow + 1;
    return formatRange({ top, left: column, bottom: top + Math.max(1, count) - 1, right: column });
  }
}

/** Puts a table with its heading and notes at the left of a row. */
export function placeTable(draft: SheetDraft, top: number, table: Table): PlacedTable {
  const { heading, columns, rows, notes, totals = 0 } = table;
  draft.set({ row: top, column: 0, columns: TABLE_COLUMNS }, heading, LOOK.heading).height(top, 24);
  const headRow = top + 1;
  columns.forEach(({ head }, column) => {
    draft.set({ row: headRow, column }, head, LOOK.label).fit({ row: headRow, column }, head);
  });
  rows.forEach((values, index) => {
    const row = headRow + 1 + index;
    const total = index >= rows.length - totals;
    draft.height(row, ROW_HEIGHT);
    columns.forEach(({ format }, column) => {
      const value = contentOf(values[column] ?? null);
      draft.set({ row, column }, { value }, total ? { ...format, bold: true, fill: "F2F2F2" } : format);
      if (typeof value === "string") draft.fit({ row, column }, value);
    });
  });
  const text = notes.filter((note) => note !== "").join("\n");
  const below = headRow + 1 + rows.length;
  const place = { row: below, column: 0, columns: TABLE_COLUMNS };
  draft.set(place, text, LOOK.note).fit(place, text);
  return new PlacedTable(headRow, rows.length, below + 2);
}

function contentOf(value: TableValue): string | number | null {
  if (typeof value === "string") return value === "" ? null : value;
  return value === null || typeof value === "number" ? value : toNumber(value);
}

/** A percentage as the fraction that a cell stores: 28.0 → 0.280. */
export function fraction(percent: Decimal | null): Decimal | null {
  return percent && { coefficient: percent.coefficient, scale: percent.scale + 2 };
}
