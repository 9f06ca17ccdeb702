import { formatCell, type CellAt } from "../../../../workbook/address";
import type { CellFormat, FormatHandle } from "../../../../workbook/format";
import type { CellContent } from "../../../../workbook/snapshot";

/** What is to become of one cell; an absent member leaves what is there. */
export interface CellWrite extends CellAt {
  readonly content?: CellContent;
  readonly look?: CellFormat | FormatHandle;
}

/** Writes by row, then by column, both ascending. */
export type CellWrites = ReadonlyMap<number, ReadonlyMap<number, CellWrite>>;

export function gatherWrites(
  contents: Iterable<readonly [CellAt, CellContent]>,
  looks: Iterable<readonly [CellAt, CellFormat | FormatHandle]>
): CellWrites {
  const byCell = new Map<string, CellWrite>();
  for (const [at, content] of contents)
    byCell.set(formatCell(at), { row: at.row, column: at.column, content });
  for (const [at, look] of looks) {
    const key = formatCell(at);
    byCell.set(key, { row: at.row, column: at.column, ...byCell.get(key), look });
  }
  const sorted = [...byCell.values()].sort((one, other) => one.row - other.row || one.column - other.column);
  const rows = new Map<number, Map<number, CellWrite>>();
  for (const write of sorted) {
    const row = rows.get(write.row);
    if (row) row.set(write.column, write);
    else rows.set(write.row, new Map([[write.column, write]]));
  }
  return rows;
}
