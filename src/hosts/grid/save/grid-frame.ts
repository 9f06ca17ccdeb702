import type { IStyleData } from "@univerjs/core";
import type { NamedSheet } from "../open/link-data";

/** Every look that a grid may name by its id. */
export type StyleTable = Readonly<Record<string, IStyleData | null | undefined>>;

/** What the sheets of a grid have in common. */
export interface GridFrame {
  readonly styles: StyleTable;
  /** The pixels of a digit of the workbook's default font. */
  readonly digit: number;
  /** The sheets by their ids: as the file has them, and as the grid has them. */
  readonly baseSheets: readonly NamedSheet[];
  readonly sheets: readonly NamedSheet[];
  /** Where a link of the grid leads in the file, now that lines have come and gone; null for nowhere. */
  readonly followed: (target: string) => string | null;
}
