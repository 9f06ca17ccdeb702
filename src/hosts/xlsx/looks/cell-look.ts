/** How a cell looks, resolved: no themes, indexes or parents. Colours are RRGGBB; null = automatic, or none. */
export interface CellLook {
  readonly font: FontLook;
  readonly fill: FillLook | null;
  readonly borders: BordersLook;
  /** The code; null for General. */
  readonly numberFormat: string | null;
  readonly alignment: AlignmentLook;
  /** A text is a text, whatever it looks like: Excel shows an apostrophe before it. */
  readonly quotePrefix: boolean;
  readonly locked: boolean;
}

export interface FontLook {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "single" | "double" | "singleAccounting" | "doubleAccounting" | null;
  readonly strike: boolean;
  readonly color: string | null;
  readonly script: "superscript" | "subscript" | null;
}

export interface FillLook {
  /** "solid", "gray125", "lightUp" …; "gradient". */
  readonly pattern: string;
  readonly foreground: string | null;
  readonly background: string | null;
  /** The one colour that comes nearest to it. */
  readonly shown: string;
}

export type LineStyle =
  | "hair"
  | "thin"
  | "medium"
  | "thick"
  | "double"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot";

export interface LineLook {
  readonly style: LineStyle;
  readonly color: string | null;
}

export interface BordersLook {
  readonly left?: LineLook;
  readonly right?: LineLook;
  readonly top?: LineLook;
  readonly bottom?: LineLook;
  /** From the lower left corner to the upper right one. */
  readonly rising?: LineLook;
  /** From the upper left corner to the lower right one. */
  readonly falling?: LineLook;
}

export type HorizontalLook =
  "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
export type VerticalLook = "top" | "center" | "bottom" | "justify" | "distributed";

export interface AlignmentLook {
  readonly horizontal: HorizontalLook;
  readonly vertical: VerticalLook;
  readonly wrap: boolean;
  readonly shrink: boolean;
  /** Steps of about three blanks. */
  readonly indent: number;
  /** Degrees, counter-clockwise, −90 … 90; "stacked" = letters one below another. */
  readonly rotation: number | "stacked";
  readonly rightToLeft: boolean;
}

/** What a conditional format changes: only what it names. */
export interface DifferentialLook {
  readonly font: Partial<FontLook>;
  /** The colour that the cell is filled with; undefined leaves it. */
  readonly fill?: string;
  readonly borders: BordersLook;
  readonly numberFormat?: string;
}
