import type { GridBook } from "../../hosts/grid/grid-book";
import type { TakenChanges } from "../../hosts/grid/live/changes/take-changes";
import type { JournalEntry } from "../../hosts/grid/live/journal/journal";
import type { WorkbookHost } from "../../workbook/host";
import type { BilingualText } from "../worker/protocol";
import type { GridControl } from "./grid-control";

/** A workbook that is shown in the grid. */
export interface StagedBook {
  readonly host: WorkbookHost;
  readonly grid: GridControl;
  /** Whether it differs from the file that was opened or last saved. */
  readonly hasChanges: boolean;
  /** Carries out what a draft has kept. @throws Refusal where something of it does not fit the workbook. */
  replay(entries: readonly JournalEntry[]): Promise<void>;
  /** What the grid holds beyond the file, to be saved. */
  takeChanges(): Promise<TakenChanges>;
  close(): void;
}

export interface StageListeners {
  /** Something was changed: what a draft keeps. */
  readonly onEdit: (entry: JournalEntry) => void;
  /** So many charts have come that the grid cannot show. */
  readonly onUnshownCharts: (count: number) => void;
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
