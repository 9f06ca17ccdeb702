import type { CellFormat, FormatHandle, PageSetup } from "./format";
import type { SheetChart } from "./sheet-chart";
import type { CellContent, Visibility } from "./snapshot";

/** Everything that a sheet of ours consists of: what a template makes, and what adding a sheet writes. Cells and ranges in A1. */
export interface SheetContent {
  readonly visibility?: Visibility;
  readonly cells: readonly PlacedContent[];
  /** Applied in order: a later one adds to an earlier one. */
  readonly formats: readonly PlacedFormat[];
  readonly merges: readonly string[];
  readonly columnWidths: readonly ColumnWidth[];
  readonly rowHeights: readonly RowHeight[];
  readonly links: readonly CellLink[];
  /** Lists to choose from. */
  readonly choices: readonly CellChoice[];
  readonly page?: PageSetup;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** RRGGBB. */
  readonly tabColor?: string;
  readonly hideGridlines?: boolean;
  readonly charts?: readonly SheetChart[];
}

export interface PlacedContent extends CellContent {
  readonly cell: string;
}

export interface PlacedFormat {
  readonly range: string;
  readonly format: CellFormat | FormatHandle;
}

/** In characters of the default font, as Excel shows it. */
export interface ColumnWidth {
  /** As "B" or "B:D". */
  readonly columns: string;
  readonly width: number | null;
}

/** In points. */
export interface RowHeight {
  /** As "3" or "3:5", counted from 1. */
  readonly rows: string;
  readonly height: number;
}

/** A jump to a place of the same workbook. */
export interface CellLink {
  readonly cell: string;
  /** As `이행현황!F7`. */
  readonly target: string;
}

export interface CellChoice {
  readonly range: string;
  readonly options: readonly string[];
}

export const EMPTY_CONTENT: SheetContent = Object.freeze({
  cells: [],
  formats: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  links: [],
  choices: []
});
