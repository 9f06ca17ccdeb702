import { formatCellRef, formatRange, type CellAt, type Rectangle } from "../../../workbook/address";
import type { CellContent } from "../../../workbook/snapshot";
import { inputOf, type CellInput } from "./cell-text";

export interface PlacedChange extends CellAt {
  readonly content: CellContent;
}

/** A region to write at once; null leaves a cell as it is. */
export interface WriteBlock {
  readonly area: Rectangle;
  readonly inputs: readonly (readonly (CellInput | null)[])[];
}

/** A block is not spread over more blanks than this for each cell that it writes. */
const SPREAD = 8;

/**
 * Few blocks that hold all changes of one sheet: rows that follow closely are one block, far ones are another.
 * The last of several changes of one cell counts.
 */
export function blocksOf(sheet: string, changes: readonly PlacedChange[]): readonly WriteBlock[] {
  const byRow = new Map<number, Map<number, CellInput>>();
  for (const { row, column, content } of changes) {
    const cells = byRow.get(row) ?? new Map<number, CellInput>();
    cells.set(column, inputOf(content, formatCellRef({ sheet, row, column })));
    byRow.set(row, cells);
  }
  const groups: { area: Rectangle; count: number }[] = [];
  for (const [row, cells] of [...byRow].sort(([one], [other]) => one - other)) {
    const columns = [...cells.keys()];
    const own = { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
    const last = groups.at(-1);
    const grown = last && around(last.area, own);
    if (last && grown && sizeOf(grown) <= SPREAD * (last.count + cells.size)) {
      groups[groups.length - 1] = { area: grown, count: last.count + cells.size };
    } else groups.push({ area: own, count: cells.size });
  }
  return groups.map(({ area }) => ({
    area,
    inputs: Array.from({ length: area.bottom - area.top + 1 }, (_row, down) =>
      Array.from(
        { length: area.right - area.left + 1 },
        (_column, right) => byRow.get(area.top + down)?.get(area.left + right) ?? null
      )
    )
  }));
}

export function writeBlock(sheet: Excel.Worksheet, { area, inputs }: WriteBlock): void {
  const range = sheet.getRange(formatRange(area)).untrack();
  range.formulas = inputs as CellInput[][];
}

function around(one: Rectangle, other: Rectangle): Rectangle {
  return {
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right)
  };
}

function sizeOf(area: Rectangle): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
