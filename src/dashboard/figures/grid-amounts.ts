import { sum, type Decimal } from "../../pledge/decimal";
import type { Grid, GridCell, GridColumn, GridRow } from "../../pledge/grid";
import { totalRow } from "../../pledge/grid";
import { cellAt, yearColumn } from "../../pledge/grid-lookup";
import { convert, type Unit } from "../../pledge/money";

/** An amount in the common unit. `value` is null where it cannot be told, and `cell` is then what keeps it from it. */
export interface Amount {
  readonly value: Decimal | null;
  readonly cell: GridCell;
}

export interface SourceAmount {
  /** Canonical. */
  readonly source: string;
  /** As the sheet calls it. */
  readonly label: string;
  readonly amount: Amount;
}

/** What a grid comes to, each figure exact in the common unit, or unknown: 미정 and what is no number are never 0. */
export class GridAmounts {
  /** @param stated the unit that the grid itself states */
  constructor(
    readonly grid: Grid,
    private readonly stated: Unit,
    private readonly common: Unit
  ) {}

  /** 계 × 총계; where there is no 총계, 기투자 + the years + 이후. Null for a grid without any of these. */
  whole(): Amount | null {
    return this.added(this.wholeColumns().flatMap((column) => this.totalCells(column)));
  }

  /** 계 of the year; null where the grid has no such column. */
  year(year: number): Amount | null {
    const column = yearColumn(this.grid, year);
    return column ? this.added(this.totalCells(column)) : null;
  }

  years(): readonly number[] {
    return this.grid.columns.flatMap(({ role, year }) =>
      role === "year" && year !== undefined ? [year] : []
    );
  }

  /** The leaf sources that 계 adds up, each with its 총계. */
  sources(): readonly SourceAmount[] {
    return this.grid.rows.flatMap((row) => {
      if (row.role !== "source") return [];
      const amount = this.wholeOf(row);
      return amount ? [{ source: row.source ?? row.label, label: row.label, amount }] : [];
    });
  }

  /** The bracketed rows that 계 does not take in. */
  outside(): readonly Amount[] {
    return this.grid.rows.flatMap((row) => (row.role === "outside" ? (this.wholeOf(row) ?? []) : []));
  }

  private wholeOf(row: GridRow): Amount | null {
    return this.added(this.wholeColumns().flatMap((column) => cellAt(this.grid, row, column) ?? []));
  }

  /** The columns that together are the whole. */
  private wholeColumns(): readonly GridColumn[] {
    const of = (role: GridColumn["role"]): readonly GridColumn[] =>
      this.grid.columns.filter((column) => column.role === role);
    const [grand] = of("grand-total");
    if (grand) return [grand];
    const [term] = of("term-subtotal");
    return [...of("prior"), ...(term ? [term] : of("year")), ...of("after")];
  }

  /** 계 of the column; where the grid has no row 계, its sources. */
  private totalCells(column: GridColumn): readonly GridCell[] {
    const total = totalRow(this.grid);
    const rows = total ? [total] : this.grid.rows.filter(({ role }) => role === "source");
    return rows.flatMap((row) => cellAt(this.grid, row, column) ?? []);
  }

  private added(cells: readonly GridCell[]): Amount | null {
    const [first] = cells;
    if (!first) return null;
    const unknown = cells.find(({ amount }) => amount === null);
    if (unknown) return { value: null, cell: unknown };
    const total = sum(cells.flatMap(({ amount }) => amount ?? []));
    return { value: convert({ value: total, unit: this.stated }, this.common).value, cell: first };
  }
}
