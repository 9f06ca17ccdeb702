import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Locale } from "../../language/message";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import type { Obstacle } from "../xlsx/edit/shape";

/**
 * A workbook as the grid shows it, read from the bytes of a file; plain data that can be sent between threads.
 * A cell that looks as in the file has a style id of the form `xf:12` (the number of its look in the file's styles), so
 * that a copied or moved cell keeps its exact look when it is saved.
 */
export interface GridBook {
  /** All but the contents of the sheets; `styles` has every `xf:n`. */
  readonly workbook: Omit<IWorkbookData, "sheets">;
  /** In the order of the workbook's sheets. */
  readonly sheets: readonly GridSheet[];
  /** The snapshot without its sheets: names, settings, external links: what the grid does not hold itself. */
  readonly facts: Omit<Snapshot, "sheets">;
  /** What the file holds and the grid cannot show; it is kept when the file is saved. */
  readonly unshown: readonly Unshown[];
}

export interface GridSheet {
  readonly data: IWorksheetData;
  /** The sheet as rules see it, so that opening need not read it a second time. Its id is that of `data`. */
  readonly snapshot: SheetSnapshot;
  /** What plugins of the grid keep of this sheet, by the name of the plugin's resource. */
  readonly resources: Readonly<Record<string, unknown>>;
  /** Why lines cannot be inserted or removed here (a pivot table, say); null where they can. */
  readonly fixedShape: Readonly<Record<Locale, string>> | null;
  /**
   * What `fixedShape` speaks of, each for itself: `whyRefused` tells of a single insertion or removal whether it cuts
   * one. Absent where there is nothing.
   */
  readonly obstacles?: readonly Obstacle[];
}

export interface Unshown {
  readonly kind:
    | "chart"
    | "image"
    | "shape"
    | "pivot"
    | "control"
    | "slicer"
    | "sparkline"
    | "comment"
    | "macro"
    | "other";
  /** Null where it belongs to the whole workbook. */
  readonly sheet: string | null;
  readonly count: number;
}
