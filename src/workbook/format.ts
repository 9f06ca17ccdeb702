/** How a cell looks; an absent member leaves what is there. Colours are RRGGBB. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** Raised, lowered, or neither. */
  readonly script?: "super" | "sub" | "none";
  /** Null = automatic: the colour that windows have for texts, which is black for most. */
  readonly color?: string | null;
  /** The cell's background; null = none at all, which is not white. */
  readonly fill?: string | null;
  /** "general": texts to the left, numbers to the right. */
  readonly horizontal?: "general" | "left" | "center" | "right" | "justify" | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  /** Degrees from −90 (downward) to 90 (upward); 0 = level; "stacked" = letters one below another. */
  readonly rotation?: number | "stacked";
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  readonly border?: CellBorder;
}

export type BorderLine =
  | "none"
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

export type BorderSide = "top" | "right" | "bottom" | "left";

/** A side that has no line of its own here keeps the one that it has. */
export interface CellBorder extends Readonly<Partial<Record<BorderSide, BorderLine>>> {
  /** Of the sides that have none in `colors`; alone, without a line, of all sides that have a line already. */
  readonly color?: string;
  readonly colors?: Readonly<Partial<Record<BorderSide, string>>>;
}

/** A look as one host stores it, opaque to every other: only found in inverses, so that undoing is exact. */
export interface FormatHandle {
  readonly handle: string;
}

export type Paper = "A3" | "A4" | "A5" | "B4" | "B5" | "Letter" | "Legal";

/** Print set-up of a sheet; margins in centimetres. */
export interface PageSetup {
  readonly paper: Paper;
  readonly orientation: "portrait" | "landscape";
  /** Per cent, where pages are not fitted. */
  readonly scale?: number;
  readonly fitToWidth?: number;
  /** 0 = as many pages as it takes. */
  readonly fitToHeight?: number;
  readonly margins?: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    /** From the paper's edge to the header and the footer. */
    readonly header?: number;
    readonly footer?: number;
  };
  /** As "A1:J40". */
  readonly printArea?: string;
  /** Rows repeated on every page, as "1:3". */
  readonly titleRows?: string;
  /** Columns repeated on every page, as "A:B". */
  readonly titleColumns?: string;
  /** In Excel's codes: "&L left &C middle &R right", "&P" for the page's number; without a code, the middle. */
  readonly header?: string;
  readonly footer?: string;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  /** Of pages beside and below one another, those beside come first. */
  readonly overThenDown?: boolean;
}
