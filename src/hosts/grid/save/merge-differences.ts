import { formatRange, type CellAt, type Rectangle } from "../../../workbook/address";
import { mergeLookup } from "../../../workbook/merge-lookup";

/** Merged ranges that stay, those that are no longer there, and those that are new. */
export interface MergeDifference {
  readonly kept: readonly Rectangle[];
  readonly gone: readonly Rectangle[];
  readonly fresh: readonly Rectangle[];
}

export function mergeDifference(base: readonly Rectangle[], now: readonly Rectangle[]): MergeDifference {
  const gone = missingFrom(base, now);
  const fresh = missingFrom(now, base).filter(isMerge);
  return { kept: base.filter((range) => !gone.includes(range)), gone, fresh };
}

/** A grid merges single cells too, which merges nothing, and which Excel takes for damage. */
export function isMerge({ top, left, bottom, right }: Rectangle): boolean {
  return top !== bottom || left !== right;
}

function missingFrom(ranges: readonly Rectangle[], others: readonly Rectangle[]): readonly Rectangle[] {
  const known = new Set(others.map(formatRange));
  return ranges.filter((range) => !known.has(formatRange(range)));
}

/** Whether a merged range hides the cell: it lies in one and is not its first. */
export function coveredBy(ranges: readonly Rectangle[]): (at: CellAt) => boolean {
  if (ranges.length === 0) return () => false;
  const lookup = mergeLookup(ranges);
  return ({ row, column }) => {
    const range = lookup.at(row, column);
    return range !== undefined && (range.top !== row || range.left !== column);
  };
}
