import type { Rectangle } from "../../workbook/address";
import type { Visibility } from "../../workbook/snapshot";

/** All that the page shows of the grid around the canvas, as plain data of one moment. */
export interface GridState {
  /** In the order of the workbook, hidden ones included. */
  readonly sheets: readonly SheetTab[];
  /** The id of the sheet that is shown; null before there is one. */
  readonly activeSheet: string | null;
  readonly cell: ActiveCell | null;
  readonly look: CellLook;
  /** The last of the selected ranges. */
  readonly selection: Rectangle | null;
  readonly statistics: Statistics | null;
  /** Percent. */
  readonly zoom: number;
  readonly undos: number;
  readonly redos: number;
  /** Whether the user is typing in the grid's own cell editor. */
  readonly editing: boolean;
  readonly calculating: boolean;
  readonly frozen: boolean;
}

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** RRGGBB with a "#" before it; null for none. */
  readonly color: string | null;
}

/** The cell that typing goes into. */
export interface ActiveCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The merged area that it is the first cell of; null where it stands alone. */
  readonly merge: Rectangle | null;
  /** What is edited: the formula, or the value as one types it. */
  readonly input: string;
  /** What the cell shows. */
  readonly shown: string;
}

export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontName: string | null;
  /** Points. */
  readonly fontSize: number;
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom" | null;
  readonly wrap: boolean;
  readonly merged: boolean;
  /** The number format's code; null for General. */
  readonly numberFormat: string | null;
}

/** Of the numbers among the selected cells. */
export interface Statistics {
  readonly sum: number;
  readonly average: number;
  /** How many numbers. */
  readonly numbers: number;
  /** How many cells that are not blank. */
  readonly filled: number;
}

export const PLAIN_LOOK: CellLook = {
  bold: false,
  italic: false,
  underline: false,
  fontName: null,
  fontSize: 11,
  horizontal: null,
  vertical: null,
  wrap: false,
  merged: false,
  numberFormat: null
};

export const NO_GRID: GridState = {
  sheets: [],
  activeSheet: null,
  cell: null,
  look: PLAIN_LOOK,
  selection: null,
  statistics: null,
  zoom: 100,
  undos: 0,
  redos: 0,
  editing: false,
  calculating: false,
  frozen: false
};
