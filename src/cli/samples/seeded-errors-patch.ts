import { parseCell, formatCellRef } from "../../workbook/address";
import { lookupOf } from "../../workbook/cell-lookup";
import type { Step } from "../../workbook/patch";
import { sheetNamed, type Snapshot } from "../../workbook/snapshot";
import { contentOf } from "../../workbook/steps/cells";
import { ERRORS_BASIS_DATE, SEEDED_ERRORS } from "./seeded-errors";

/** The steps that write the errors over what is right. */
export function errorSteps(snapshot: Snapshot): readonly Step[] {
  return SEEDED_ERRORS.map(({ sheet, cell, wrong, right }): Step => {
    const found = sheetNamed(snapshot, sheet);
    const at = parseCell(cell);
    if (!found || !at) throw new Error(`no cell ${sheet}!${cell}`);
    const before = contentOf(lookupOf(found).at(at.row, at.column));
    if (before.value !== right) throw new Error(`${sheet}!${cell} holds ${JSON.stringify(before.value)}`);
    return { kind: "set-cells", sheet, changes: [{ cell, before, after: { value: wrong } }] };
  });
}

/** What stands beside the workbook with errors: which rule must find what where. */
export function describeErrors(): object {
  const errors = SEEDED_ERRORS.map(({ rule, sheet, cell, wrong, right, what, singleCell }) => {
    const at = parseCell(cell) ?? { row: 0, column: 0 };
    return { rule, cell: formatCellRef({ sheet, ...at }), wrong, right, what, singleCell };
  });
  return { basisDate: ERRORS_BASIS_DATE, errors };
}
