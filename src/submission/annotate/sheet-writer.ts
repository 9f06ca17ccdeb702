import { columnName } from "../../workbook/address";
import type { CellFormat } from "../../workbook/format";
import type { CellLink, PlacedContent, PlacedFormat, RowHeight } from "../../workbook/sheet-content";
import { displayWidth } from "../report/text-width";

export const LINE = { top: "thin", right: "thin", bottom: "thin", left: "thin", color: "8A8A8A" } as const;
export const LABEL: CellFormat = {
  bold: true,
  fill: "F0F0F0",
  horizontal: "center",
  vertical: "center",
  border: LINE
};
export const TEXT: CellFormat = { vertical: "center", wrap: true, border: LINE };

const LINE_POINTS = 13;
const TALLEST = 400;

/** A part of a row: its text over so many columns. */
export interface Span {
  readonly columns: number;
  readonly value: string | number;
  readonly look?: CellFormat;
  /** A place of the workbook to jump to. */
  readonly target?: string;
}

/** Writes a sheet of ours row by row, from the top. */
export class SheetWriter {
  readonly cells: PlacedContent[] = [];
  readonly formats: PlacedFormat[] = [];
  readonly merges: string[] = [];
  readonly rowHeights: RowHeight[] = [];
  readonly links: CellLink[] = [];
  /** The row that is written next, counted from 1. */
  next = 1;

  /** @param widths of the columns, in characters */
  constructor(private readonly widths: readonly number[]) {}

  /** The name of the last column. */
  get last(): string {
    return columnName(this.widths.length - 1);
  }

  /** A row as high as its longest text needs: programs do not grow merged or written rows alike. */
  row(spans: readonly Span[], least = 0): void {
    let column = 0;
    let height = least;
    for (const { columns, value, look = TEXT, target } of spans) {
      const first = `${columnName(column)}${this.next}`;
      const range = columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${this.next}`;
      if (value !== "") this.cells.push({ cell: first, value });
      if (columns > 1) this.merges.push(range);
      this.formats.push({ range, format: look });
      if (target !== undefined) this.links.push({ cell: first, target });
      const width = this.widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
      height = Math.max(height, heightFor(String(value), width));
      column += columns;
    }
    this.rowHeights.push({ rows: String(this.next), height });
    this.next += 1;
  }

  /** A heading over all columns, with a blank row before it. */
  heading(text: string): void {
    this.next += 1;
    const look: CellFormat = { bold: true, fontSize: 12, horizontal: "left", vertical: "center" };
    this.row([{ columns: this.widths.length, value: text, look }], 24);
  }
}

function heightFor(text: string, width: number): number {
  const room = Math.max(1, width - 2);
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
  return Math.min(TALLEST, lines * LINE_POINTS + 5);
}
