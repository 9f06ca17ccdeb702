import { compareCells, type CellAt, type CellRef, type Rectangle } from "../../../src/workbook/address";
import type { Cell, SheetSnapshot, Span } from "../../../src/workbook/snapshot";
import { usedBy } from "../../../src/workbook/steps/cells";

export type Content = Pick<Cell, "value" | "formula" | "format">;

/** A sheet that is being drawn. */
export class Canvas {
  private readonly cells = new Map<string, Cell>();
  private readonly merges: Rectangle[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();

  constructor(readonly name: string) {}

  put(row: number, column: number, content: Content["value"] | Content): CellRef {
    const given = typeof content === "object" && content !== null && "value" in content;
    const cell: Content = given ? content : { value: content };
    if (cell.value !== null || cell.formula !== undefined)
      this.cells.set(`${row},${column}`, { row, column, ...cell });
    return { sheet: this.name, row, column };
  }

  /** A text over several cells. */
  across(area: Rectangle, content: Content["value"] | Content): CellRef {
    this.merge(area);
    return this.put(area.top, area.left, content);
  }

  merge(area: Rectangle): void {
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.add(column);
  }

  at({ row, column }: CellAt): Cell | undefined {
    return this.cells.get(`${row},${column}`);
  }

  snapshot(): SheetSnapshot {
    const cells = [...this.cells.values()].sort(compareCells);
    return {
      id: this.name,
      name: this.name,
      visibility: "visible",
      protected: false,
      used: usedBy(cells),
      cells,
      merges: this.merges,
      hiddenRows: spansOf(this.hiddenRows),
      hiddenColumns: spansOf(this.hiddenColumns),
      notes: [],
      flags: []
    };
  }
}

function spansOf(places: ReadonlySet<number>): readonly Span[] {
  return [...places].sort((one, other) => one - other).map((place) => ({ first: place, last: place }));
}
