import type { Flag } from "./flag";
import type { CellFormat, FormatHandle, PageSetup } from "./format";
import type { RowPlaces } from "./repeated-rows";
import type { SheetChart } from "./sheet-chart";
import type { CellChoice, CellLink, RowHeight } from "./sheet-content";
import type { DefinedName, SheetSnapshot, Snapshot } from "./snapshot";

/**
 * A workbook as patches see it: a snapshot and the looks that a snapshot leaves out. Never changed in place.
 * A host builds one from its snapshot to try a patch out before it writes anything.
 */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly names: readonly DefinedName[];
  readonly settings: Readonly<Record<string, string>>;
  readonly date1904: boolean;
  readonly externalLinks: readonly string[];
}

export interface SheetState {
  readonly snapshot: SheetSnapshot;
  /** By A1 cell. A cell that is not listed looks as the host left it. */
  readonly formats: ReadonlyMap<string, CellFormat | FormatHandle>;
  /** By column number; a column that is not listed has the default width. */
  readonly widths: ReadonlyMap<number, number>;
  readonly rest: SheetRest;
  /** Of a sheet that a step copied: it is then more than this state tells, and a host makes it from the other. */
  readonly copied?: CopiedSheet;
}

export interface CopiedSheet {
  /** The id of the sheet that was copied. */
  readonly from: string;
  readonly places: RowPlaces;
  /** The copy before its cells were written, and before any later step. */
  readonly bare: SheetState;
  /** Cells whose rows are to be high enough for their text. */
  readonly roomy?: readonly string[];
}

/** What is only written together with a whole sheet. */
export interface SheetRest {
  readonly rowHeights: readonly RowHeight[];
  readonly links: readonly CellLink[];
  readonly choices: readonly CellChoice[];
  readonly page?: PageSetup;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly tabColor?: string;
  readonly hideGridlines?: boolean;
  readonly charts?: readonly SheetChart[];
}

export const PLAIN_REST: SheetRest = Object.freeze({ rowHeights: [], links: [], choices: [] });

const NO_FORMATS: ReadonlyMap<string, CellFormat> = new Map();
const NO_WIDTHS: ReadonlyMap<number, number> = new Map();

export function stateOf(snapshot: Snapshot): WorkbookState {
  return {
    sheets: snapshot.sheets.map((sheet) => ({
      snapshot: sheet,
      formats: NO_FORMATS,
      widths: NO_WIDTHS,
      rest: PLAIN_REST
    })),
    names: snapshot.names,
    settings: snapshot.settings,
    date1904: snapshot.date1904,
    externalLinks: snapshot.externalLinks
  };
}

export function snapshotOf(state: WorkbookState): Snapshot {
  return {
    sheets: state.sheets.map((sheet) => sheet.snapshot),
    names: state.names,
    date1904: state.date1904,
    externalLinks: state.externalLinks,
    settings: state.settings
  };
}

export function flagsIn({ sheets }: Pick<WorkbookState, "sheets">): readonly Flag[] {
  return sheets.flatMap(({ snapshot }) => snapshot.flags);
}

export const EMPTY_SNAPSHOT: Snapshot = Object.freeze({
  sheets: [],
  names: [],
  date1904: false,
  externalLinks: [],
  settings: {}
});
