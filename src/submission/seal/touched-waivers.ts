import { formatCellRef, parseRangeRef, type CellRef } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { waiversOf } from "../waivers/waiver-setting";
import type { SealChange } from "./seal-change";

/** A reason that was given for values of which some have changed since. */
export interface TouchedWaiver {
  /** Of its finding. */
  readonly key: string;
  /** Those of the values that changed: "이행현황!F7". */
  readonly cells: readonly string[];
}

/** The reasons that the changes reach: they were given for other values, and a check will not let them stand. */
export function touchedWaivers(changes: readonly SealChange[], snapshot: Snapshot): readonly TouchedWaiver[] {
  const changed = changes.flatMap((change): readonly CellRef[] =>
    change.kind === "cell" ? [change.cell] : change.kind === "recalculated" ? change.cells : []
  );
  if (changed.length === 0) return [];
  return [...waiversOf(snapshot)].flatMap(([key, { covers }]): readonly TouchedWaiver[] => {
    const cells = covers.flatMap(({ cell }) => {
      const range = parseRangeRef(cell);
      if (!range) return [];
      return changed.filter(
        ({ sheet, row, column }) =>
          sheet === range.sheet &&
          row >= range.top &&
          row <= range.bottom &&
          column >= range.left &&
          column <= range.right
      );
    });
    return cells.length === 0 ? [] : [{ key, cells: [...new Set(cells.map(formatCellRef))] }];
  });
}
