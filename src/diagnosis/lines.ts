import type { ColumnRole, RowRole } from "../pledge/grid";
import type { Sums } from "./sums";

/** A row or a column of the grid by cell numbers (-1 = no amount), across all lines that cross it. */
export interface Line {
  readonly key: string;
  readonly role: RowRole | ColumnRole;
  readonly cells: readonly number[];
}

/** What a line is. */
export type Along = "row" | "column";

/** The grid's lines one way, with the lines that cross them: rows with columns, or columns with rows. */
export interface Lines {
  readonly along: Along;
  readonly lines: readonly Line[];
  readonly across: readonly Line[];
}

export function bothWays(sums: Sums): readonly [rows: Lines, columns: Lines] {
  const { rows, columns } = sums.grid;
  const down = rows.map(({ key, role }, at): Line => ({ key, role, cells: sums.numbers[at] ?? [] }));
  const over = columns.map(({ key, role }, at): Line => ({
    key,
    role,
    cells: rows.map((_, row) => sums.numbers[row]?.[at] ?? -1)
  }));
  return [
    { along: "row", lines: down, across: over },
    { along: "column", lines: over, across: down }
  ];
}

/** Whether amounts are typed on the line, and none of its cells is by its place the sum of others. */
export function isLeaf({ role }: Line): boolean {
  return role === "source" || role === "outside" || role === "prior" || role === "year" || role === "after";
}
