import type { Cell, CellValue } from "../../../workbook/snapshot";

const PLACES = 4096;

/**
 * Gives typed cells that stand at the same place and say the same as one object: the cards of an office are of few
 * forms, and most of their cells are labels. A place of the pool holds the last cell that fell on it, so that no file can
 * make it large or slow. Cells with formulas are never shared: what a formula looks at depends on the sheet, and who
 * calculates keeps results by the cell.
 */
export class CellPool {
  private readonly cells: (Cell | null)[] = new Array<Cell | null>(PLACES).fill(null);

  of(row: number, column: number, value: CellValue, format: string | undefined): Cell {
    const place = placeOf(row, column, value);
    const known = this.cells[place];
    if (known?.row === row && known.column === column && known.value === value && known.format === format)
      return known;
    return (this.cells[place] =
      format === undefined ? { row, column, value } : { row, column, value, format });
  }
}

/** Numbers fall where their whole part says, texts where their length and first letter do. */
function placeOf(row: number, column: number, value: CellValue): number {
  const said =
    typeof value === "string"
      ? value.length * 31 + value.charCodeAt(0) * 17
      : typeof value === "number"
        ? value | 0
        : 0;
  const mixed = Math.imul(row * 64 + column, 0x9e3779b1) ^ Math.imul(said, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (PLACES - 1);
}
