import { LOOK } from "../../templates/look";
import { FROZEN_ROWS, TOTAL_LOOK, placeHeader } from "../../templates/overview-sheet";
import { fixed, type Stretch } from "../../templates/overview-total";
import type { SheetDraft } from "../../templates/sheet-draft";
import { heightOfLines, wrappedLines } from "../../templates/text-size";
import { formatCell, formatRange, quoteSheet, type CellAt } from "../../workbook/address";
import type { CellFormat } from "../../workbook/format";
import type {
  CellLink,
  PlacedContent,
  PlacedFormat,
  RowHeight,
  SheetContent
} from "../../workbook/sheet-content";
import type { CellContent } from "../../workbook/snapshot";

/** A column of a table whose rows are of one kind. */
export interface RowColumn<Row> {
  readonly key: string;
  readonly label: string;
  /** The heading it shares with its neighbours. */
  readonly group: string | null;
  readonly width: number;
  readonly format: CellFormat;
  readonly content: (row: Row, cell: (key: string) => CellAt) => CellContent | string | number | null;
  /** Of the row 계. */
  readonly total?: (cell: (key: string) => CellAt) => CellContent;
  /** A place to jump to. */
  readonly link?: (row: Row) => string | null;
}

/** The cells of a column of a table, wherever it is referred to. */
export class TableLayout<Row> {
  constructor(
    readonly sheet: string,
    readonly columns: readonly RowColumn<Row>[],
    /** Counted from 0. */
    readonly first: number,
    readonly count: number
  ) {}

  get last(): number {
    return this.first + Math.max(1, this.count) - 1;
  }

  columnAt(key: string): number {
    return this.columns.findIndex((column) => column.key === key);
  }

  stretch(key: string): Stretch {
    return { top: this.first, bottom: this.last, column: this.columnAt(key) };
  }

  /** `'공약 목록'!$A$7:$A$106`. */
  range(key: string): string {
    return `${quoteSheet(this.sheet)}!${fixed(this.stretch(key))}`;
  }

  /** `H7:H106`, for a formula of its own sheet. */
  own(key: string): string {
    const { top, bottom, column } = this.stretch(key);
    return formatRange({ top, bottom, left: column, right: column });
  }
}

/** What rows come to: cells, looks by column, heights and links. */
export interface PlacedRows {
  readonly cells: PlacedContent[];
  readonly formats: PlacedFormat[];
  readonly rowHeights: RowHeight[];
  readonly links: CellLink[];
}

/** The total row of an overview, and the first row below it. */
export const TOTAL_ROW = FROZEN_ROWS;
export const FIRST_ROW = TOTAL_ROW + 1;

const LEAST_HEIGHT = 24;
const LINK = { color: "0563C1", underline: true } as const;

/**
 * Rows one below another. A look is given once a column, not once a cell: of tens of thousands of rows it is most of
 * what would be held.
 */
export function rowsOf<Row>(layout: TableLayout<Row>, rows: readonly Row[]): PlacedRows {
  const placed: PlacedRows = { cells: [], formats: [], rowHeights: [], links: [] };
  const { columns, first } = layout;
  rows.forEach((row, index) => {
    const at = first + index;
    const cellOf = (key: string): CellAt => ({ row: at, column: layout.columnAt(key) });
    let height = LEAST_HEIGHT;
    columns.forEach((column, place) => {
      const content = contentOf(column.content(row, cellOf));
      const cell = formatCell({ row: at, column: place });
      if (content.value !== null || content.formula !== undefined) placed.cells.push({ cell, ...content });
      if (typeof content.value === "string" && column.format.wrap === true) {
        height = Math.max(height, heightOfLines(wrappedLines(content.value, column.width)));
      }
      const target = column.link?.(row) ?? null;
      if (target !== null) placed.links.push({ cell, target });
    });
    placed.rowHeights.push({ rows: String(at + 1), height });
  });
  if (rows.length === 0) return placed;
  columns.forEach(({ format, link }, column) => {
    const range = formatRange({ top: first, bottom: layout.last, left: column, right: column });
    placed.formats.push({ range, format: link ? { ...format, ...LINK } : format });
  });
  return placed;
}

/** Header, the row 계, and the rows of an overview sheet. @param labels columns that the word 계 takes */
export function placeOverview<Row>(
  draft: SheetDraft,
  layout: TableLayout<Row>,
  rows: readonly Row[],
  labels: number
): PlacedRows {
  const { columns } = layout;
  placeHeader(draft, columns);
  const cellOf = (key: string): CellAt => ({ row: TOTAL_ROW, column: layout.columnAt(key) });
  draft.set({ row: TOTAL_ROW, column: 0, columns: labels }, "계", LOOK.totalLabel).height(TOTAL_ROW, 24);
  columns.slice(labels).forEach((column, index) => {
    const content = column.total?.(cellOf) ?? null;
    draft.set({ row: TOTAL_ROW, column: labels + index }, content, { ...column.format, ...TOTAL_LOOK });
  });
  return rowsOf(layout, rows);
}

/** The sheet with its rows; lines around them as around every table of ours. */
export function withRows(content: SheetContent, placed: readonly PlacedRows[]): SheetContent {
  return {
    ...content,
    cells: [...content.cells, ...placed.flatMap(({ cells }) => cells)],
    formats: [...content.formats, ...placed.flatMap(({ formats }) => formats)],
    rowHeights: [...content.rowHeights, ...placed.flatMap(({ rowHeights }) => rowHeights)],
    links: [...content.links, ...placed.flatMap(({ links }) => links)]
  };
}

function contentOf(content: CellContent | string | number | null): CellContent {
  if (typeof content === "string") return { value: content === "" ? null : content };
  return typeof content === "number" || content === null ? { value: content } : content;
}
