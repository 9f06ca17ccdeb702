import type { CellAt, Rectangle } from "./address";
import { mergeLookup, type MergeLookup } from "./merge-lookup";
import type { Cell, SheetSnapshot } from "./snapshot";

/** Answers "what stands at this cell" for one sheet; built once a sheet. */
export interface CellLookup {
  readonly sheet: SheetSnapshot;
  /** Rows that hold anything, ascending. */
  readonly rows: readonly number[];
  at(row: number, column: number): Cell | undefined;
  /** The cells of one row, left to right. */
  row(row: number): readonly Cell[];
  /** The merged area the cell lies in, if any. */
  mergeAt(row: number, column: number): Rectangle | undefined;
  /** The cell itself, or the anchor (top left) of the merged area it lies in. */
  anchor(row: number, column: number): CellAt;
  isHidden(row: number, column: number): boolean;
}

const NO_CELLS: readonly Cell[] = [];
const lookups = new WeakMap<SheetSnapshot, CellLookup>();

/** The lookup of a sheet; the same sheet object gives the same lookup. */
export function lookupOf(sheet: SheetSnapshot): CellLookup {
  let lookup = lookups.get(sheet);
  if (!lookup) lookups.set(sheet, (lookup = buildLookup(sheet)));
  return lookup;
}

/** A lookup that is not kept: for who reads a sheet once and lets it go. */
export function buildLookup(sheet: SheetSnapshot): CellLookup {
  return new SheetLookup(sheet);
}

/** Cells are sorted: it is enough to know where each row begins. */
class SheetLookup implements CellLookup {
  readonly rows: readonly number[];
  /** Where in `cells` each of `rows` begins, and behind them where the last one ends. */
  private readonly starts: readonly number[];
  private merges: MergeLookup | null = null;

  constructor(readonly sheet: SheetSnapshot) {
    const rows: number[] = [];
    const starts: number[] = [];
    const { cells } = sheet;
    let last = -1;
    for (let at = 0; at < cells.length; at++) {
      const row = cells[at]?.row ?? last;
      if (row === last) continue;
      rows.push(row);
      starts.push(at);
      last = row;
    }
    starts.push(cells.length);
    this.rows = rows;
    this.starts = starts;
  }

  at(row: number, column: number): Cell | undefined {
    const index = this.indexOf(row);
    if (index < 0) return undefined;
    const { cells } = this.sheet;
    let low = this.starts[index] ?? 0;
    let high = (this.starts[index + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const cell = cells[middle];
      if (!cell || cell.column === column) return cell;
      if (cell.column < column) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  row(row: number): readonly Cell[] {
    const index = this.indexOf(row);
    return index < 0 ? NO_CELLS : this.sheet.cells.slice(this.starts[index], this.starts[index + 1]);
  }

  mergeAt(row: number, column: number): Rectangle | undefined {
    if (this.sheet.merges.length === 0) return undefined;
    return (this.merges ??= mergeLookup(this.sheet.merges)).at(row, column);
  }

  anchor(row: number, column: number): CellAt {
    const merge = this.mergeAt(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }

  isHidden(row: number, column: number): boolean {
    return (
      this.sheet.hiddenRows.some((span) => row >= span.first && row <= span.last) ||
      this.sheet.hiddenColumns.some((span) => column >= span.first && column <= span.last)
    );
  }

  /** The index of a row in `rows`; -1 for an empty one. */
  private indexOf(row: number): number {
    const { rows } = this;
    // most sheets have something in every row, so that the index is the distance from the first
    const guess = row - (rows[0] ?? 0);
    if (guess >= 0 && guess < rows.length && rows[guess] === row) return guess;
    let low = 0;
    let high = rows.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = rows[middle] ?? 0;
      if (found === row) return middle;
      if (found < row) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
