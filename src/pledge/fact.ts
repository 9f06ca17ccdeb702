import type { CellRef } from "../workbook/address";

/** Something that the workbook says, with the cell that says it and the words it uses. */
export interface Fact<Value> {
  readonly value: Value;
  readonly cell: CellRef;
  /** As it stands in the cell (the part of it that was read). */
  readonly text: string;
}
