/** How a cell looks; an absent member leaves what is there. Colours are RRGGBB. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  /** The cell's background. */
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "distributed";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  readonly border?: CellBorder;
}

export type BorderLine = "none" | "hair" | "thin" | "medium" | "thick" | "double" | "dotted" | "dashed";

export interface CellBorder {
  readonly top?: BorderLine;
  readonly right?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
  readonly color?: string;
}

/** A look as one host stores it, opaque to every other: only found in inverses, so that undoing is exact. */
export interface FormatHandle {
  readonly handle: string;
}

/** Print set-up of a sheet; margins in centimetres. */
export interface PageSetup {
  readonly paper: "A4" | "A3";
  readonly orientation: "portrait" | "landscape";
  readonly fitToWidth?: number;
  /** 0 = as many pages as it takes. */
  readonly fitToHeight?: number;
  readonly margins?: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** As "A1:J40". */
  readonly printArea?: string;
  /** Rows repeated on every page, as "1:3". */
  readonly titleRows?: string;
  readonly footer?: string;
  readonly centerHorizontally?: boolean;
}
