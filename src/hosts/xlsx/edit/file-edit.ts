import type { CellFormat, FormatHandle } from "../../../workbook/format";
import type { Axis } from "../../../workbook/lines/line-change";
import type { CellValue, Visibility } from "../../../workbook/snapshot";

export type { Axis };

/**
 * What a user does to a workbook in a grid and no patch of ours does: it changes the shape of sheets, so that whatever
 * else in the file points to their cells (formulas, names, charts, formats, validations, notes) must follow.
 * Lines (rows or columns) and positions are counted from 0; sheets go by the name that they have at that point.
 */
export type FileEdit =
  | InsertLines
  | RemoveLines
  | LineSizes
  | DefaultSizes
  | LineVisibility
  | LineLooks
  | FormulaResults
  | RichText
  | RenameSheet
  | DropSheet
  | MoveSheet
  | SheetVisibility
  | TabColor
  | Frozen
  | Gridlines
  | NoteText
  | LinkTarget;

/** New blank lines before line `at`, looking like the line before it. */
export interface InsertLines {
  readonly kind: "insert-lines";
  readonly sheet: string;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

export interface RemoveLines {
  readonly kind: "remove-lines";
  readonly sheet: string;
  readonly axis: Axis;
  readonly first: number;
  readonly last: number;
}

/** Heights in points, widths in characters of the default font; null = the sheet's default. */
export interface LineSizes {
  readonly kind: "line-sizes";
  readonly sheet: string;
  readonly axis: Axis;
  readonly sizes: readonly { readonly first: number; readonly last: number; readonly size: number | null }[];
}

/** How high and how wide the lines of a sheet are of which it says nothing, as `LineSizes` counts. */
export interface DefaultSizes {
  readonly kind: "default-sizes";
  readonly sheet: string;
  readonly height: number;
  readonly width: number;
}

export interface LineVisibility {
  readonly kind: "line-visibility";
  readonly sheet: string;
  readonly axis: Axis;
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
}

/** How lines look where the sheet lists no cell; the cells that it lists keep their looks. */
export interface LineLooks {
  readonly kind: "line-looks";
  readonly sheet: string;
  readonly axis: Axis;
  readonly looks: readonly {
    readonly first: number;
    readonly last: number;
    /** A format changes the look that the line has; a handle takes its place. */
    readonly look: CellFormat | FormatHandle;
  }[];
}

/**
 * What formulas give, where it is not what the file says. The formulas stay as they are written (shared, of an array),
 * and a protected sheet takes results too: nobody edits it. A cell without a formula is refused.
 */
export interface FormulaResults {
  readonly kind: "formula-results";
  readonly sheet: string;
  readonly results: readonly FormulaResult[];
}

export interface FormulaResult {
  readonly cell: string;
  readonly value: CellValue;
}

/** A cell's text with pieces that look otherwise than the cell. A cell that holds no text is refused. */
export interface RichText {
  readonly kind: "rich-text";
  readonly sheet: string;
  readonly cell: string;
  /** Together the whole text. */
  readonly runs: readonly WrittenRun[];
}

export interface WrittenRun {
  readonly text: string;
  /** Null: the cell's own font. */
  readonly font: RunFont | null;
}

/** A font told whole; what it leaves out is plain. */
export type RunFont = Pick<
  CellFormat,
  "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strike" | "script" | "color"
>;

/** Unlike the patch step: formulas, names and charts that refer to the sheet follow. */
export interface RenameSheet {
  readonly kind: "rename-sheet";
  readonly sheet: string;
  readonly to: string;
}

/** Unlike the patch step: whatever the sheet holds; what refers to it becomes #REF!. */
export interface DropSheet {
  readonly kind: "drop-sheet";
  readonly sheet: string;
}

export interface MoveSheet {
  readonly kind: "move-sheet";
  readonly sheet: string;
  /** Its place among the worksheets afterwards; chart sheets, which a grid does not show, are not counted. */
  readonly to: number;
}

export interface SheetVisibility {
  readonly kind: "sheet-visibility";
  readonly sheet: string;
  readonly visibility: Visibility;
}

export interface TabColor {
  readonly kind: "tab-color";
  readonly sheet: string;
  /** RRGGBB; null = none. */
  readonly color: string | null;
}

export interface Frozen {
  readonly kind: "frozen";
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

export interface Gridlines {
  readonly kind: "gridlines";
  readonly sheet: string;
  readonly shown: boolean;
}

/** A note of the user's; null takes it away. A threaded comment is never touched. */
export interface NoteText {
  readonly kind: "note";
  readonly sheet: string;
  readonly cell: string;
  readonly text: string | null;
}

/** Where a click on the cell leads: a URL, or `#Sheet!A1` for a place of the same workbook; null takes it away. */
export interface LinkTarget {
  readonly kind: "link";
  readonly sheet: string;
  readonly cell: string;
  readonly target: string | null;
}
