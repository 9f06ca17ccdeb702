import { ZERO, add, sum, type Decimal } from "../pledge/decimal";
import type { CellAt } from "../workbook/address";
import { contentOfFigure, sumFigure, type Figure } from "./figure";
import { GRAND_TOTAL, PRIOR, TERM_SUBTOTAL, groupSpans, type GridShape } from "./grid-shape";
import { LOOK, amountFormat } from "./look";
import type { SheetDraft } from "./sheet-draft";

/** Amounts of the leaf rows and leaf columns, by row key and column key; what is not given stays blank. */
export type GridFigures = Readonly<Record<string, Readonly<Record<string, Figure>>>>;

export interface GridOptions {
  /** What stands over 소계 and the years: 집행액, 투자계획. */
  readonly termLabel: string;
  /** Typed totals, as an office without formulas writes them. */
  readonly typedTotals?: boolean;
}

/** Where a grid was put, and what its totals are. */
export interface PlacedGrid {
  readonly cellOf: (row: string, column: string) => CellAt;
  readonly valueOf: (row: string, column: string) => Decimal;
  /** The first row below it. */
  readonly next: number;
}

const HEADER_ROWS = 2;
/** The label columns: the group's and the child's. */
const LABEL_COLUMNS = 2;

/** Writes a grid from the row on, in columns A and following, with a formula in every total. */
export function placeGrid(
  draft: SheetDraft,
  top: number,
  shape: GridShape,
  figures: GridFigures,
  options: GridOptions
): PlacedGrid {
  const rowAt = new Map(shape.rows.map((row, index) => [row.key, top + HEADER_ROWS + index]));
  const columnAt = new Map(shape.columns.map((column, index) => [column.key, LABEL_COLUMNS + index]));
  const cellOf = (row: string, column: string): CellAt => ({
    row: rowAt.get(row) ?? top,
    column: columnAt.get(column) ?? 0
  });
  const leaves = shape.rows.filter((row) => row.role === "source").map((row) => row.key);
  const years = shape.columns.filter((column) => column.role === "year").map((column) => column.key);
  const after = shape.columns.filter((column) => column.role === "after").map((column) => column.key);

  const valueOf = (row: string, column: string): Decimal => {
    if (!leaves.includes(row)) return sum(leaves.map((leaf) => valueOf(leaf, column)));
    if (column === GRAND_TOTAL)
      return add(valueOf(row, PRIOR), sum([TERM_SUBTOTAL, ...after].map((part) => valueOf(row, part))));
    if (column === TERM_SUBTOTAL) return sum(years.map((year) => valueOf(row, year)));
    return figures[row]?.[column]?.value ?? ZERO;
  };
  const addends = (row: string, column: string): readonly (readonly [string, string])[] => {
    if (!leaves.includes(row)) return leaves.map((leaf) => [leaf, column]);
    if (column === GRAND_TOTAL) return [PRIOR, TERM_SUBTOTAL, ...after].map((part) => [row, part]);
    if (column === TERM_SUBTOTAL) return years.map((year) => [row, year]);
    return [];
  };
  const figureOf = (row: string, column: string): Figure | undefined => {
    const parts = addends(row, column);
    if (parts.length === 0) return figures[row]?.[column];
    const figure = sumFigure(
      parts.map((part) => cellOf(...part)),
      parts.map((part) => valueOf(...part))
    );
    return options.typedTotals === true ? { value: figure.value } : figure;
  };

  placeHeader(draft, top, shape, options.termLabel);
  placeLabels(draft, top + HEADER_ROWS, shape);
  const numberFormat = amountFormat(scaleOf(figures));
  for (const { key: row } of shape.rows) {
    for (const { key: column } of shape.columns) {
      const look = addends(row, column).length > 0 ? LOOK.total : LOOK.amount;
      draft.set(cellOf(row, column), contentOfFigure(figureOf(row, column)), { ...look, numberFormat });
    }
  }
  const next = top + HEADER_ROWS + shape.rows.length;
  draft.outline({ top, left: 0, bottom: next - 1, right: LABEL_COLUMNS + shape.columns.length - 1 });
  return { cellOf, valueOf, next };
}

function placeHeader(draft: SheetDraft, top: number, shape: GridShape, termLabel: string): void {
  const corner = { ...LOOK.label, horizontal: "left" } as const;
  draft.set({ row: top, column: 0, rows: 2, columns: LABEL_COLUMNS }, "           연도\n 재원", corner);
  shape.columns.forEach(({ role, key }, index) => {
    const column = LABEL_COLUMNS + index;
    if (role === "year" || role === "term-subtotal") draft.set({ row: top + 1, column }, key, LOOK.label);
    else draft.set({ row: top, column, rows: 2 }, key.replace("이후", "\n이후"), LOOK.label);
  });
  const first = shape.columns.findIndex((column) => column.role === "term-subtotal");
  const inTerm = shape.columns.filter((column) => column.role === "year").length + 1;
  draft.set({ row: top, column: LABEL_COLUMNS + first, columns: inTerm }, termLabel, LOOK.label);
  draft.height(top, 20).height(top + 1, 20);
}

function placeLabels(draft: SheetDraft, top: number, shape: GridShape): void {
  shape.rows.forEach(({ group, label }, index) => {
    const row = top + index;
    if (group === null) draft.set({ row, column: 0, columns: LABEL_COLUMNS }, label, LOOK.label);
    else draft.set({ row, column: 1 }, label, LOOK.label);
    draft.height(row, 21);
  });
  for (const [first, rows] of groupSpans(shape)) {
    const group = shape.rows[first]?.group ?? "";
    draft.set(
      { row: top + first, column: 0, rows },
      rows > 1 ? group.replace(/(?<=.)(?=.)/gu, "\n") : group,
      LOOK.label
    );
  }
}

/** Digits behind the point that the figures need. */
function scaleOf(figures: GridFigures): number {
  const scales = Object.values(figures).flatMap((row) => Object.values(row).map(({ value }) => value.scale));
  return Math.max(0, ...scales);
}
