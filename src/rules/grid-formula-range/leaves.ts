import { isAddendOf, type Grid } from "../../pledge/grid";
import type { Referenced } from "./referenced";

/**
 * What each cell of a grid comes to: the cells at the crossing of its own leaf rows (계 → the sources, a group → its
 * children) and leaf columns (총계 → 기투자, the years, 이후; 소계 → the years). A sum is right when its references come
 * to each leaf of its own cell once, whichever subtotals it goes through.
 */
export class Leaves {
  private readonly rows: readonly (readonly number[])[];
  private readonly columns: readonly (readonly number[])[];
  private readonly counts: Uint16Array;

  constructor(private readonly grid: Grid) {
    const { rows, columns } = grid;
    this.counts = new Uint16Array(rows.length * columns.length);
    this.rows = rows.map((row, at) => {
      const parts = rows.flatMap((source, index) => (isAddendOf(source, row) ? [index] : []));
      return parts.length > 0 ? parts : [at];
    });
    const columnsOf = (...roles: readonly Grid["columns"][number]["role"][]): readonly number[] =>
      columns.flatMap((column, at) => (roles.includes(column.role) ? [at] : []));
    this.columns = columns.map(({ role }, at) => {
      const parts =
        role === "grand-total"
          ? columnsOf("prior", "year", "after")
          : role === "term-subtotal"
            ? columnsOf("year")
            : [];
      return parts.length > 0 ? parts : [at];
    });
  }

  /** Leaves go by `row × width + column`. */
  of(row: number, column: number): readonly number[] {
    const width = this.grid.columns.length;
    return (this.rows[row] ?? []).flatMap((leafRow) =>
      (this.columns[column] ?? []).map((leafColumn) => leafRow * width + leafColumn)
    );
  }

  /** Whether the cells come to each leaf of the cell once and to no other: what nearly every formula does. */
  areExactly(cells: readonly Referenced[], at: Referenced): boolean {
    const added = cells.reduce((sum, cell) => sum + this.count(cell, 1), 0);
    let size = 0;
    let once = true;
    for (const leaf of this.of(at.row, at.column)) {
      size += 1;
      if (this.counts[leaf] !== 1) once = false;
    }
    for (const cell of cells) this.count(cell, 0);
    return once && size === added;
  }

  /** Adds to the counts of the cell's leaves, or with 0 clears them; how many leaves there are. */
  private count({ row, column }: Referenced, step: 0 | 1): number {
    const width = this.grid.columns.length;
    const leafRows = this.rows[row] ?? [];
    const leafColumns = this.columns[column] ?? [];
    for (const leafRow of leafRows) {
      for (const leafColumn of leafColumns) {
        const leaf = leafRow * width + leafColumn;
        this.counts[leaf] = step === 0 ? 0 : (this.counts[leaf] ?? 0) + step;
      }
    }
    return leafRows.length * leafColumns.length;
  }

  place(leaf: number): { readonly row: number; readonly column: number } {
    const width = this.grid.columns.length;
    return { row: Math.floor(leaf / width), column: leaf % width };
  }
}
