import { alignLines } from "./align-lines";
import { differences, howChanged, type CellDifference } from "./compare-cells";
import type { SealedCell } from "./sealed-cells";

/** Rows that came (as they are counted now) or went (as they were counted); `last` belongs to them. */
export interface RowsChanged {
  readonly how: "added" | "removed";
  readonly first: number;
  readonly last: number;
}

export interface RowComparison {
  readonly rows: readonly RowsChanged[];
  readonly cells: readonly CellDifference[];
}

interface Row {
  readonly row: number;
  readonly cells: readonly SealedCell[];
  /** Its values alone: formulas come to read otherwise when rows move. */
  readonly text: string;
}

/** What changed, with rows that came or went told as that; null where that cannot be told. */
export function compareRows(before: readonly SealedCell[], now: readonly SealedCell[]): RowComparison | null {
  const [old, fresh] = [rowsOf(before), rowsOf(now)];
  const pairs = alignLines(
    old.map(({ text }) => text),
    fresh.map(({ text }) => text)
  );
  if (!pairs) return null;
  const rows: RowsChanged[] = [];
  const cells: CellDifference[] = [];
  let shift = 0;
  let [one, other] = [0, 0];
  /** What lies between two pairs: rows that came, that went, and cells of rows that did neither. */
  const settle = (endOld: number, endFresh: number, by: number): void => {
    const went = old.slice(one, endOld);
    const came = fresh.slice(other, endFresh);
    const change = by - shift;
    const last = change > 0 ? fresh[endFresh]?.row : old[endOld]?.row;
    const edge = change > 0 ? came[0]?.row : went[0]?.row;
    const span = spanOf(Math.abs(change), edge, last);
    if (span) rows.push({ how: change > 0 ? "added" : "removed", ...span });
    const inSpan = (row: number): boolean => span !== null && row >= span.first && row <= span.last;
    for (const row of came) {
      if (change > 0 && inSpan(row.row)) continue;
      for (const cell of row.cells) cells.push({ row: cell.row, column: cell.column, how: "added" });
    }
    for (const row of went) {
      if (change < 0 && inSpan(row.row)) continue;
      for (const cell of row.cells) cells.push({ row: cell.row, column: cell.column, how: "removed" });
    }
    shift = by;
  };
  for (const [atOld, atFresh] of pairs) {
    const [was, is] = [old[atOld], fresh[atFresh]];
    if (!was || !is) continue;
    settle(atOld, atFresh, is.row - was.row);
    cells.push(...rowDifferences(was, is));
    [one, other] = [atOld + 1, atFresh + 1];
  }
  settle(old.length, fresh.length, shift);
  return { rows, cells };
}

function spanOf(
  count: number,
  edge: number | undefined,
  next: number | undefined
): Omit<RowsChanged, "how"> | null {
  if (count === 0 || next === undefined) return null;
  const first = edge === undefined ? next - count : Math.min(edge, next - count);
  return { first, last: first + count - 1 };
}

function rowDifferences(was: Row, is: Row): readonly CellDifference[] {
  if (was.row === is.row) return differences(was.cells, is.cells);
  const old = new Map(was.cells.map((cell) => [cell.column, cell]));
  const found: CellDifference[] = [];
  for (const cell of is.cells) {
    const before = old.get(cell.column);
    old.delete(cell.column);
    const how = before ? howChanged(before, cell) : "added";
    if (how) found.push({ row: cell.row, column: cell.column, how });
  }
  for (const { column } of old.values()) found.push({ row: is.row, column, how: "removed" });
  return found;
}

function rowsOf(cells: readonly SealedCell[]): readonly Row[] {
  const rows: { row: number; cells: SealedCell[] }[] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (last?.row === cell.row) last.cells.push(cell);
    else rows.push({ row: cell.row, cells: [cell] });
  }
  return rows.map(({ row, cells: here }) => ({
    row,
    cells: here,
    text: here.map(({ column, value }) => `${column}:${value}`).join(" ")
  }));
}
