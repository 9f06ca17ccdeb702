import type { Abilities, ReadScope } from "../../../src/workbook/host";
import type { Patch } from "../../../src/workbook/patch";
import type { Snapshot } from "../../../src/workbook/snapshot";

/** What crosses from the page to the test is plain data: a refusal goes as its code and text. */
export type Answer<Value> = { readonly value: Value } | { readonly refused: string; readonly text: string };

/** The host of the workbench's grid, as a test calls it from outside the page. */
export interface GridDoor {
  /** Takes away what was open, and opens these bytes of an .xlsx. */
  open(bytes: readonly number[]): Promise<Abilities>;
  read(scope: ReadScope | null): Promise<Answer<Snapshot>>;
  apply(patch: Patch): Promise<Answer<Patch>>;
  /** What the grid complained of since the page was loaded. */
  faults(): readonly string[];
}
