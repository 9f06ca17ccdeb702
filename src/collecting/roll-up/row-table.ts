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

/** A row with its contents: what it takes beside its look, which is that of its column. */
export interface PlacedRow {
  /** Counted from 1. */
  readonly row: number;
  /** Points. */
  readonly height: number;
  readonly cells: readonly PlacedContent[];
  readonly links: readonly CellLink[];
}

/** The total row of an overview, and the first row below it. */
export const TOTAL_ROW = FROZEN_ROWS;
export const FIRST_ROW = TOTAL_ROW + 1;

const LEAST_HEIGHT = 24;
const LINK = { color: "0563C1", underline: true } as const;

/** Rows one below another, from the layout's first on or from `skip` rows below it, one at a time. */
export function* rowsOf<Row>(
  layout: TableLayout<Row>,
  rows: readonly Row[],
  skip = 0
): Generator<PlacedRow, void> {
  for (const [index, row] of rows.slice(skip).entries())
    yield placedRow(layout, row, layout.first + skip + index);
}

function placedRow<Row>(layout: TableLayout<Row>, row: Row, at: number): PlacedRow {
  const cellOf = (key: string): CellAt => ({ row: at, column: layout.columnAt(key) });
  const cells: PlacedContent[] = [];
  const links: CellLink[] = [];
  let height = LEAST_HEIGHT;
  layout.columns.forEach((column, place) => {
    const content = contentOf(column.content(row, cellOf));
    const cell = formatCell({ row: at, column: place });
    if (content.value !== null || content.formula !== undefined) cells.push({ cell, ...content });
    if (typeof content.value === "string" && column.format.wrap === true) {
      height = Math.max(height, heightOfLines(wrappedLines(content.value, column.width)));
    }
    const target = column.link?.(row) ?? null;
    if (target !== null) links.push({ cell, target });
  });
  return { row: at + 1, height, cells, links };
}

/** Header and the row 계 of an overview sheet. @param labels columns that the word 계 takes */
export function placeHead<Row>(draft: SheetDraft, layout: TableLayout<Row>, labels: number): void {
  const { columns } = layout;
  placeHeader(draft, columns);
  const cellOf = (key: string): CellAt => ({ row: TOTAL_ROW, column: layout.columnAt(key) });
  draft.set({ row: TOTAL_ROW, column: 0, columns: labels }, "계", LOOK.totalLabel).height(TOTAL_ROW, 24);
  columns.slice(labels).forEach((column, index) => {
    const content = column.total?.(cellOf) ?? null;
    draft.set({ row: TOTAL_ROW, column: labels + index }, content, { ...column.format, ...TOTAL_LOOK });
  });
}

/** The sheet with rows of the layout, each column with its look. */
export function withRows<Row>(
  content: SheetContent,
  layout: TableLayout<Row>,
  rows: readonly Row[]
): SheetContent {
  if (rows.length === 0) return content;
  const placed = [...rowsOf(layout, rows)];
  const { first } = layout;
  const formats = layout.columns.map(({ format, link }, column): PlacedFormat => {
    const range = formatRange({ top: first, bottom: first + rows.length - 1, left: column, right: column });
    return { range, format: link ? { ...format, ...LINK } : format };
  });
  return {
    ...content,
    cells: [...content.cells, ...placed.flatMap(({ cells }) => cells)],
    formats: [...content.formats, ...formats],
    rowHeights: [
      ...content.rowHeights,
      ...placed.map(({ row, height }): RowHeight => ({ rows: String(row), height }))
    ],
    links: [...content.links, ...placed.flatMap(({ links }) => links)]
  };
}

function contentOf(content: CellContent | string | number | null): CellContent {
  if (typeof content === "string") return { value: content === "" ? null : content };
  return typeof content === "number" || content === null ? { value: content } : content;
}
