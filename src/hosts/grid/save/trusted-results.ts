import { computable } from "../../calculation/computable";
import { ReferenceFinder } from "../../calculation/references";
import { isRightful } from "../../calculation/rightful";
import type { Cell, DefinedName } from "../../../workbook/snapshot";

/** A formula that the grid has calculated. */
export interface Calculated {
  readonly sheet: string;
  readonly cell: Cell;
}

/**
 * Those whose value can be relied on: the grid's engine knows all of the formula, and no value that it looks at was
 * calculated without being known. For the others the value that the file has is the better one.
 */
export function trustedResults(
  calculated: readonly Calculated[],
  names: readonly DefinedName[]
): ReadonlySet<Cell> {
  const finder = new ReferenceFinder({ names });
  const waiting = calculated.map(({ sheet, cell }) => ({
    sheet,
    cell,
    references: finder.of(cell.formula ?? "", sheet)
  }));
  return new Set([...computable(waiting, ({ cell }) => !isRightful(cell.value))].map(({ cell }) => cell));
}
