/**
 * Where things stand on the sheet 현황판: tables at the left, charts at the right, each with its own flow downwards; the
 * long lists below both, over the whole width. Columns count from 0.
 */
export const LABEL_COLUMN = 0;
/** Columns of a table, its label included. */
export const TABLE_COLUMNS = 7;
const LABEL_WIDTH = 17;
const GAP_WIDTH = 2;
/** Holds every head in one line. */
const SMALLEST_FIGURE = 13;
const CHART_COLUMN_WIDTH = 9;
/** Keeps the charts' right edge inside of what is printed. */
const EDGE_WIDTH = 0.8;
export const FIRST_CHART_COLUMN = TABLE_COLUMNS + 1;
export const CHART_COLUMNS = 6;
export const ALL_COLUMNS = FIRST_CHART_COLUMN + CHART_COLUMNS;

/** Rows that a chart covers, and those between two. */
export const CHART_ROWS = 10;
const CHART_GAP = 1;
/** The first row below title and circumstances. */
export const FIRST_ROW = 3;
/** Points. */
export const ROW_HEIGHT = 20;

/** In characters; `figure` is what a column of figures needs. */
export function columnWidths(figure: number): readonly number[] {
  return [
    LABEL_WIDTH,
    ...Array.from({ length: TABLE_COLUMNS - 1 }, () => Math.max(SMALLEST_FIGURE, figure)),
    GAP_WIDTH,
    ...Array.from({ length: CHART_COLUMNS }, () => CHART_COLUMN_WIDTH),
    EDGE_WIDTH
  ];
}

/** The first row of the chart that comes so many after the first. */
export function chartRow(index: number): number {
  return FIRST_ROW + index * (CHART_ROWS + CHART_GAP);
}
