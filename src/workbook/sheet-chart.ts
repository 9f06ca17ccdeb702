/** How a chart draws its series; `bar` lies, `column` stands. */
export type ChartKind = "column" | "bar" | "line" | "pie" | "doughnut";

/** A chart of our own on a sheet of ours, drawn from that sheet's cells. Cells and ranges in A1, without the sheet. */
export interface SheetChart {
  readonly kind: ChartKind;
  /** Unique on the sheet. */
  readonly name: string;
  readonly title: string;
  /** What it shows in words, for those who do not see it. */
  readonly description: string;
  /** The cells that it covers, as "H4:N18". */
  readonly area: string;
  /** One alone for a pie or a doughnut. */
  readonly series: readonly ChartSeries[];
  readonly categoryTitle?: string;
  readonly valueAxis?: ValueAxis;
  /** Of the values at the axis and at the drawn figures. */
  readonly numberFormat?: string;
  /** Whether each drawn figure tells its value. */
  readonly labels?: boolean;
}

/** What is not said is left to the program that draws. */
export interface ValueAxis {
  readonly title?: string;
  readonly minimum?: number;
  /** From one line to the next. */
  readonly step?: number;
}

export interface ChartSeries {
  /** The cell that names it. */
  readonly name: string;
  /** A row or a column of numbers. */
  readonly values: string;
  /** As many cells as `values`. */
  readonly categories: string;
  /** RRGGBB: of the series, or one for each figure of a pie, a doughnut or bars that differ. */
  readonly colors?: readonly string[];
}
