import { formatCellRef, parseRangeRef, type CellRef } from "../../workbook/address";
import { lookupOf } from "../../workbook/cell-lookup";
import { sheetNamed, type Snapshot } from "../../workbook/snapshot";
import { coveredValue } from "../waivers/covered-value";
import type { Covered } from "../waivers/waiver";
import { waiversOf } from "../waivers/waiver-setting";
import type { SealChange } from "./seal-change";

/** A reason that was given for values of which some have changed since. */
export interface TouchedWaiver {
  /** Of its finding. */
  readonly key: string;
  /** Those of the values that changed: "이행현황!F7". */
  readonly cells: readonly string[];
}

/**
 * The reasons that the changes reach: they were given for other values, and a check will not let them stand. Where rows
 * or columns came or went, addresses say nothing of what was covered: that sheet is left to the check.
 */
export function touchedWaivers(changes: readonly SealChange[], snapshot: Snapshot): readonly TouchedWaiver[] {
  const shifted = new Set(changes.flatMap((change) => (change.kind === "lines" ? [change.sheet] : [])));
  const changed = changes
    .flatMap((change): readonly CellRef[] =>
      change.kind === "cell" ? [change.cell] : change.kind === "recalculated" ? change.cells : []
    )
    .filter(({ sheet }) => !shifted.has(sheet));
  if (changed.length === 0) return [];
  return [...waiversOf(snapshot)].flatMap(([key, { covers }]): readonly TouchedWaiver[] => {
    const cells = covers.flatMap((covered) => changedWithin(covered, changed, snapshot));
    return cells.length === 0 ? [] : [{ key, cells: [...new Set(cells.map(formatCellRef))] }];
  });
}

function changedWithin(
  { cell, value }: Covered,
  changed: readonly CellRef[],
  snapshot: Snapshot
): readonly CellRef[] {
  const range = parseRangeRef(cell);
  const sheet = range && sheetNamed(snapshot, range.sheet);
  if (!sheet) return [];
  const { top, left, bottom, right } = range;
  // Another formula that gives the same is no other value.
  const isSame = top === bottom && left === right && coveredValue(lookupOf(sheet).at(top, left)) === value;
  if (isSame) return [];
  return changed.filter(
    (at) =>
      at.sheet === sheet.name && at.row >= top && at.row <= bottom && at.column >= left && at.column <= right
  );
}
