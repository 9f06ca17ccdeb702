import type { GridBook } from "../../hosts/grid/grid-book";
import type { GridChanges } from "../../hosts/grid/grid-changes";
import type { WorkbookHost } from "../../workbook/host";
import type { BilingualText } from "../worker/protocol";
import type { GridControl } from "./grid-control";

/** A workbook that is shown in the grid. */
export interface StagedBook {
  readonly host: WorkbookHost;
  readonly grid: GridControl;
  /** Carries out what a draft has kept. @throws where it does not fit the workbook. */
  replay(entries: readonly unknown[]): Promise<void>;
  /** What the grid holds beyond the file. */
  changes(): GridChanges;
  /** The file now holds what `changes` gave: from here on changes are counted anew. */
  saved(bytes: Uint8Array): Promise<void>;
  close(): void;
}

export interface StageListeners {
  /** Something of the workbook was changed: what a draft keeps. */
  readonly onEdit: (entry: unknown) => void;
  /** The grid would not do something, because it could not be saved. */
  readonly onRefused: (why: BilingualText) => void;
  readonly onFault: (error: unknown) => void;
}

/** The place of the page where one workbook at a time is shown. */
export interface Stage {
  /** Takes away what was shown, and shows this one. */
  show(
    book: GridBook,
    listeners: StageListeners,
    onProgress: (fraction: number) => void
  ): Promise<StagedBook>;
}
