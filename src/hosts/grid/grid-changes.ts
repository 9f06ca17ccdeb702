import type { IStyleData, IWorksheetData } from "@univerjs/core";
import type { Flag } from "../../workbook/flag";
import type { PageSetup } from "../../workbook/format";
import type { RepeatedRows } from "../../workbook/repeated-rows";
import type { SheetChart } from "../../workbook/sheet-chart";
import type { DefinedName, SheetSnapshot, Visibility } from "../../workbook/snapshot";
import type { InsertLines, RemoveLines } from "../xlsx/edit/file-edit";

/** What a grid holds beyond the file it was opened from (or last saved to): all that saving needs, as plain data. */
export interface GridChanges {
  /**
   * In the order in which they happened; an insertion that was taken back by its exact inverse is left out. Sheets go by
   * the name that they have in the base file, whatever they are called now; sheets that are not of the base file have
   * none here: their lines are just part of what they now hold.
   */
  readonly structure: readonly (InsertLines | RemoveLines)[];
  /** All sheets in their present order; sheets of the base file that are missing here have been removed. */
  readonly sheets: readonly GridSheetNow[];
  /** All names as they now are. */
  readonly names: readonly DefinedName[];
  /** All settings as they now are, without our book-keeping of flags. */
  readonly settings: Readonly<Record<string, string>>;
  /** Every look that the sheets' cells may name by its id; those of the base file begin with `xf:`. */
  readonly styles: Readonly<Record<string, IStyleData | null | undefined>>;
}

export interface GridSheetNow {
  /** Of the grid: it stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  /** The sheet's name in the base file; null for one that is not of it. */
  readonly baseName: string | null;
  readonly visibility: Visibility;
  /** Flags on this sheet, where they now stand; told for sheets that have not changed, too. */
  readonly flags: readonly Flag[];
  /** Which sheet of the base file a patch has copied it from, and how; absent for any other sheet. */
  readonly copied?: CopiedNow;
  /** What the sheet now holds; null when nothing of it has changed since, whatever became of its name and place. */
  readonly contents: GridSheetContents | null;
}

export interface CopiedNow {
  /** The sheet's id in the grid, and its name in the base file: null for one that is not of it. */
  readonly from: string;
  readonly baseName: string | null;
  readonly repeated: readonly RepeatedRows[];
}

export interface GridSheetContents {
  readonly data: IWorksheetData;
  /** The sheet as rules see it, read from `data`; its flags and notes included. */
  readonly snapshot: SheetSnapshot;
  /** What plugins of the grid keep of this sheet, as in `GridSheet`; without our flags. */
  readonly resources: Readonly<Record<string, unknown>>;
  /** Print set-up of a sheet of ours, which the grid cannot show; null for every other sheet. */
  readonly page: PageSetup | null;
  /** Charts of a sheet of ours, which the grid cannot show, either. */
  readonly charts: readonly SheetChart[];
}
