import type { Locale } from "../language/message";
import type { CellRef } from "./address";
import type { Patch } from "./patch";
import type { Snapshot } from "./snapshot";

/** What a host can do beyond reading and writing cells. */
export interface Abilities {
  /** Shows flags in cells. */
  readonly flags: boolean;
  /** Shows a flag's text in a note at its cell. */
  readonly notes: boolean;
  readonly select: boolean;
  readonly watch: boolean;
  /** Calculates formulas by itself. */
  readonly calculates: boolean;
}

export interface ReadScope {
  /** Sheet names; one that is not there is left out of the answer. */
  readonly sheets: readonly string[];
}

/** A hint, never a truth: the sheets that may have changed; null when the set of sheets itself may have. */
export interface ChangeHint {
  readonly sheets: readonly string[] | null;
  /** The `restores` of an inverse of ours that the user's own undo (Ctrl+Z) has just carried out. */
  readonly undone?: string;
  /** The `restores` of the inverse of a patch of ours that the user's own redo has just applied anew. */
  readonly redone?: string;
}

/** A patch applied, and the workbook as it then is. */
export interface AppliedAndRead {
  readonly inverse: Patch;
  /** Null where the patch was applied but what came of it could not be read: it is still to be asked for. */
  readonly snapshot: Snapshot | null;
}

/** The one door to a workbook, whether in Excel, in the workbench, in a file or in memory. */
export interface WorkbookHost {
  read(scope?: ReadScope): Promise<Snapshot>;
  /**
   * Applies a patch whole or not at all and gives its inverse.
   * @throws Refusal when a precondition does not hold; the workbook is then as it was.
   */
  apply(patch: Patch): Promise<Patch>;
  /**
   * `apply` and then `read(scope)` in one exchange, by a host of which every exchange costs time.
   * @throws Refusal as `apply`, when nothing was applied.
   */
  applyAndRead?(patch: Patch, scope: ReadScope): Promise<AppliedAndRead>;
  select(cell: CellRef): Promise<void>;
  /** The active cell of the user's selection; null where nothing in a sheet is selected. Absent where nobody selects. */
  selectedCell?(): Promise<CellRef | null>;
  /** Calls `onChange` after changes that are not our own; gives the function that ends it. */
  watch(onChange: (hint: ChangeHint) => void): Promise<() => void>;
  /**
   * The workbook as the bytes of a file, as it now is, unsaved changes included. Absent where there is no way to them.
   * @throws Refusal where the program that has it open does not give it out.
   */
  readonly file?: () => Promise<Uint8Array>;
  readonly abilities: Abilities;
  /** What the user should know of the last command beside its result, such as what was left out. */
  readonly remarks?: readonly Readonly<Record<Locale, string>>[];
}
