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
}

/** The one door to a workbook, whether in Excel, in the workbench, in a file or in memory. */
export interface WorkbookHost {
  read(scope?: ReadScope): Promise<Snapshot>;
  /**
   * Applies a patch whole or not at all and gives its inverse.
   * @throws Refusal when a precondition does not hold; the workbook is then as it was.
   */
  apply(patch: Patch): Promise<Patch>;
  select(cell: CellRef): Promise<void>;
  /** Calls `onChange` after changes that are not our own; gives the function that ends it. */
  watch(onChange: (hint: ChangeHint) => void): Promise<() => void>;
  readonly abilities: Abilities;
}
