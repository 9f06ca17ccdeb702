/** A mark of ours in a cell. It never touches the cell's own format: a host shows it as a conditional format. */
export interface Flag {
  /** Unique in the workbook. */
  readonly id: string;
  /** As "F7". */
  readonly cell: string;
  readonly severity: "error" | "warning" | "info";
  /** What a note at the cell says; empty for none. */
  readonly text: string;
}
