import { formatDecimal, groupDigits, isZero } from "../pledge/decimal";
import { grandTotal } from "../pledge/grid-lookup";
import { fieldsOf, type Pledge } from "../pledge/pledge";
import { amountInWords } from "../templates/plan-card";
import { formatCell, formatCellRef } from "../workbook/address";
import type { CellChange } from "../workbook/patch";
import { lookupOf } from "../workbook/cell-lookup";
import { BLANK, sheetNamed, type Snapshot } from "../workbook/snapshot";
import type { FillNote } from "./fill-note";

/** A blank 총 사업비 that follows from the plan grid on the same sheet: "640백만원" by formula. */
export function blankCost(
  pledge: Pledge,
  snapshot: Snapshot
): readonly { readonly sheet: string; readonly change: CellChange; readonly note: FillNote }[] {
  const plan = pledge.grids.find((grid) => grid.kind === "plan");
  const total = plan && grandTotal(plan);
  if (!plan?.unit || !total?.amount || isZero(total.amount)) return [];
  const unit = plan.unit.value;
  const value = groupDigits(formatDecimal(total.amount)) + unit;
  return fieldsOf(pledge, "totalCost").flatMap(({ cell, text, label }) => {
    const sheet = sheetNamed(snapshot, cell.sheet);
    const own = cell.row !== label.cell.row || cell.column !== label.cell.column;
    const free = sheet && !lookupOf(sheet).at(cell.row, cell.column);
    if (text !== "" || !own || !free || cell.sheet !== total.cell.sheet) return [];
    const after = { value, formula: amountInWords(total.cell, unit) };
    const change = { cell: formatCell(cell), before: BLANK, after };
    return [
      { sheet: cell.sheet, change, note: { code: "cost-filled", data: { cell: formatCellRef(cell) } } }
    ];
  });
}
