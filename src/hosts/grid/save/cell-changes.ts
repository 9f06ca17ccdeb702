import { formatCell } from "../../../workbook/address";
import type { CellChange } from "../../../workbook/patch";
import { BLANK, type Cell, type CellContent } from "../../../workbook/snapshot";
import { contentOf } from "../../../workbook/steps/cells";
import { isRightful } from "../../calculation/rightful";
import type { FormulaResult } from "../../xlsx/edit/file-edit";
import type { CellDifference } from "./cell-differences";
import { withFileMarks } from "./file-marks";
import { coveredBy, type MergeDifference } from "./merge-differences";

/** What of a sheet's contents is to be written. */
export interface CellChanges {
  /** What the user, or a patch of ours, put into cells. */
  readonly changes: readonly CellChange[];
  /** What formulas give now that they gave something else in the file. */
  readonly results: readonly FormulaResult[];
}

/**
 * What a merged range hides stays as the file has it; a new range hides nothing, as in Excel: what it covers is emptied.
 * @param base the cells of the file
 * @param trusted the recalculated cells whose value can be relied on; for the others that of the file stays
 */
export function cellChanges(
  differences: readonly CellDifference[],
  base: readonly Cell[],
  merges: MergeDifference,
  trusted: ReadonlySet<Cell>
): CellChanges {
  const hidden = coveredBy(merges.kept);
  const hiding = coveredBy(merges.fresh);
  const changes: CellChange[] = [];
  const results: FormulaResult[] = [];
  for (const difference of differences) {
    if (hidden(difference) || hiding(difference)) continue;
    const cell = formatCell(difference);
    const { was, is, recalculated } = difference;
    if (!recalculated) changes.push({ cell, before: contentOf(was), after: writtenContent(is) });
    else if (is && trusted.has(is)) results.push({ cell, value: is.value });
  }
  for (const was of base) {
    if (hiding(was)) changes.push({ cell: formatCell(was), before: contentOf(was), after: BLANK });
  }
  return { changes, results };
}

/** A formula that the grid's engine does not know is written without a value: programs calculate it when they open the file. */
export function writtenContent(cell: Cell | undefined): CellContent {
  if (cell?.formula === undefined) return contentOf(cell);
  return { value: isRightful(cell.value) ? cell.value : null, formula: withFileMarks(cell.formula) };
}
