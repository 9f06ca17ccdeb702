import type { CellRef } from "../../../src/workbook/address";
import type { Snapshot } from "../../../src/workbook/snapshot";
import type { Random } from "../random";
import type { TrueBook } from "../truth";
import type { Layout } from "../layout";

/** What somebody did to a workbook that agreed. */
export interface Seeded {
  readonly snapshot: Snapshot;
  /** Every cell that is wrong now, the one that slipped first. */
  readonly cells: readonly CellRef[];
  /** What the cells should say, as plain digits; null where it is no figure. */
  readonly values: readonly (string | null)[];
  /** What the first cell should hold, where it is a formula. */
  readonly formula?: string;
  /** How many single cells would explain all that fails, by arithmetic alone; null where that says nothing. */
  readonly explanations: number | null;
}

export type Seed = (book: TrueBook, random: Random) => Seeded | null;

/** A kind of slip: what the workbook must have for it, and how it is made. `seed` is null for
 * workbooks that are to stay clean, and gives null where the draw found no place for it. */
export interface ErrorClass {
  readonly name: string;
  readonly needs: Partial<Layout>;
  /** Only this rule counts as telling of it, whatever its severity; absent = any rule. */
  readonly rule?: string;
  /** The least severity that must tell of it. */
  readonly severity: "error" | "warning";
  /** The workbook is checked beside its clean figures, as if these had been sent before. */
  readonly besideLast?: true;
  readonly seed: Seed | null;
}
