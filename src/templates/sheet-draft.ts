import { columnName, formatCell, formatRange, type Rectangle } from "../workbook/address";
import type { BorderLine, CellFormat } from "../workbook/format";
import type {
  CellChoice,
  PlacedContent,
  PlacedFormat,
  RowHeight,
  SheetContent
} from "../workbook/sheet-content";
import type { CellContent } from "../workbook/snapshot";
import { EMPTY_CONTENT } from "../workbook/sheet-content";
import { joinedFormats } from "./joined-formats";
import { LINE_COLOR } from "./look";
import { heightOfLines, wrappedLines } from "./text-size";

/** A cell, or the merged area that begins there. Rows and columns count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
  /** 1 where absent. */
  readonly rows?: number;
  readonly columns?: number;
}

/** A sheet in the making: what a template writes into, cell by cell, and takes away as `SheetContent`. */
export class SheetDraft {
  private readonly cells: PlacedContent[] = [];
  private readonly formats: PlacedFormat[] = [];
  private readonly merges: string[] = [];
  private readonly heights = new Map<number, number>();
  private readonly choices: CellChoice[] = [];

  /** @param widths of the columns from A on, in characters of the default font. */
  constructor(readonly widths: readonly number[]) {}

  get lastColumn(): number {
    return this.widths.length - 1;
  }

  /** Writes a cell; more than one row or column is merged, and the look covers all of it. */
  set(place: Place, content: CellContent | string | null, format: CellFormat): this {
    const area = areaOf(place);
    const cell = formatCell(place);
    if (typeof content === "string") {
      if (content !== "") this.cells.push({ cell, value: content });
    } else if (content !== null && (content.value !== null || content.formula !== undefined)) {
      this.cells.push({ cell, ...content });
    }
    const range = formatRange(area);
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(range);
    this.formats.push({ range, format });
    return this;
  }

  /** The outer border of a block. */
  outline(area: Rectangle, line: BorderLine = "medium"): this {
    const edges = [
      [{ ...area, bottom: area.top }, { top: line }],
      [{ ...area, top: area.bottom }, { bottom: line }],
      [{ ...area, right: area.left }, { left: line }],
      [{ ...area, left: area.right }, { right: line }]
    ] as const;
    for (const [edge, border] of edges) {
      this.formats.push({ range: formatRange(edge), format: { border: { ...border, color: LINE_COLOR } } });
    }
    return this;
  }

  /** Points; the tallest that was asked for stays. */
  height(row: number, points: number): this {
    this.heights.set(row, Math.max(points, this.heights.get(row) ?? 0));
    return this;
  }

  /** Makes the row tall enough for a wrapped text in the place (of one row). */
  fit(place: Place, text: string): this {
    const width = this.widthOf(place.column, place.columns ?? 1);
    return this.height(place.row, heightOfLines(wrappedLines(text, width)));
  }

  /** Characters that so many columns hold. */
  widthOf(column: number, columns: number): number {
    return this.widths.slice(column, column + columns).reduce((total, width) => total + width, 0);
  }

  choose(area: Rectangle, options: readonly string[]): this {
    if (options.length > 0) this.choices.push({ range: formatRange(area), options });
    return this;
  }

  finish(
    rest: Partial<Pick<SheetContent, "page" | "frozen" | "tabColor" | "links" | "charts">>
  ): SheetContent {
    const rowHeights: RowHeight[] = [...this.heights]
      .sort(([one], [other]) => one - other)
      .map(([row, height]) => ({ rows: String(row + 1), height }));
    return {
      ...EMPTY_CONTENT,
      cells: this.cells,
      formats: joinedFormats(this.formats),
      merges: this.merges,
      columnWidths: this.widths.map((width, column) => ({ columns: columnName(column), width })),
      rowHeights,
      choices: this.choices,
      hideGridlines: true,
      ...rest
    };
  }
}

export function areaOf(place: Place): Rectangle {
  return {
    top: place.row,
    left: place.column,
    bottom: place.row + (place.rows ?? 1) - 1,
    right: place.column + (place.columns ?? 1) - 1
  };
}
