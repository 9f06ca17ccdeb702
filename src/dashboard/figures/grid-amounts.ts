import { add, ZERO, type Decimal } from "../../pledge/decimal";
import type { Grid, GridCell, GridColumn } from "../../pledge/grid";
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
  /** 계; where the grid has no such row, its sources. Places among its rows. */
  private readonly totalRows: readonly number[];
  /** The columns that together are the whole, and those of the years. Places among its columns. */
  private readonly wholeColumns: readonly number[];
  private readonly yearColumns: ReadonlyMap<number, number>;
  private allOfIt: Amount | null | undefined;

  /** @param stated the unit that the grid itself states */
  constructor(
    readonly grid: Grid,
    private readonly stated: Unit,
    private readonly common: Unit
  ) {
    const total = grid.rows.findIndex(({ role }) => role === "total");
    this.totalRows = total >= 0 ? [total] : placesOf(grid.rows, "source");
    this.wholeColumns = wholeOf(grid.columns);
    this.yearColumns = yearsOf(grid.columns);
  }

  /** 계 × 총계; where there is no 총계, 기투자 + the years + 이후. Null for a grid without any of these. */
  whole(): Amount | null {
    return (this.allOfIt ??= this.added(this.totalRows, this.wholeColumns));
  }

  /** 계 of the year; null where the grid has no such column. */
  year(year: number): Amount | null {
    const column = this.yearColumns.get(year);
    return column === undefined ? null : this.added(this.totalRows, [column]);
  }

  years(): readonly number[] {
    return [...this.yearColumns.keys()];
  }

  /** The leaf sources that 계 adds up, each with its 총계. */
  sources(): readonly SourceAmount[] {
    return placesOf(this.grid.rows, "source").flatMap((at) => {
      const row = this.grid.rows[at];
      const amount = this.added([at], this.wholeColumns);
      return row && amount ? [{ source: row.source ?? row.label, label: row.label, amount }] : [];
    });
  }

  /** The bracketed rows that 계 does not take in. */
  outside(): readonly Amount[] {
    return placesOf(this.grid.rows, "outside").flatMap((at) => this.added([at], this.wholeColumns) ?? []);
  }

  /** Σ of these cells; unknown where one of them is. */
  private added(rows: readonly number[], columns: readonly number[]): Amount | null {
    let first: GridCell | undefined;
    let total = ZERO;
    for (const row of rows) {
      for (const column of columns) {
        const cell = this.grid.cells[row]?.[column];
        if (!cell) continue;
        if (cell.amount === null) return { value: null, cell };
        first ??= cell;
        total = add(total, cell.amount);
      }
    }
    return first ? { value: this.inCommon(total), cell: first } : null;
  }

  private inCommon(value: Decimal): Decimal {
    return this.stated === this.common ? value : convert({ value, unit: this.stated }, this.common).value;
  }
}

/** 총계 alone; without one, all that makes it up. */
function wholeOf(columns: readonly GridColumn[]): readonly number[] {
  const [grand] = placesOf(columns, "grand-total");
  if (grand !== undefined) return [grand];
  const [term] = placesOf(columns, "term-subtotal");
  const inTerm = term === undefined ? placesOf(columns, "year") : [term];
  return [...placesOf(columns, "prior"), ...inTerm, ...placesOf(columns, "after")];
}

function yearsOf(columns: readonly GridColumn[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  columns.forEach(({ role, year }, at) => {
    if (role === "year" && year !== undefined && !years.has(year)) years.set(year, at);
  });
  return years;
}

function placesOf<Role extends string>(
  lines: readonly { readonly role: Role }[],
  role: Role
): readonly number[] {
  return lines.flatMap((line, at) => (line.role === role ? [at] : []));
}
