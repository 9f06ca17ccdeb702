import { grandTotal } from "../pledge/grid-lookup";
import { convert, type Unit } from "../pledge/money";
import type { Pledge } from "../pledge/pledge";
import type { Figure } from "../templates/figure";
import { formatCellRef } from "../workbook/address";
import { lookupOf } from "../workbook/cell-lookup";
import { sheetNamed, type Snapshot } from "../workbook/snapshot";
import { figureOfCell } from "./cell-reference";

/**
 * 총사업비 of a pledge in the unit wanted: the 총계 of its plan grid; without one, what its 총 사업비 says, followed
 * by formula where that is a plain "640백만원" or a number.
 */
export function totalCostFigure(pledge: Pledge, snapshot: Snapshot, unit: Unit): Figure | null {
  const plan = pledge.grids.find((grid) => grid.kind === "plan");
  const total = plan && grandTotal(plan);
  const figure = total ? figureOfCell(total, plan.unit?.value ?? unit, unit) : null;
  if (figure && total?.notation !== "blank") return figure;
  if (!pledge.totalCost) return figure;
  const { value: money, cell } = pledge.totalCost;
  const value = convert(money, unit).value;
  const sheet = sheetNamed(snapshot, cell.sheet);
  const stored = sheet && lookupOf(sheet).at(cell.row, cell.column)?.value;
  const at = formatCellRef(cell);
  if (money.unit !== unit) return { value };
  if (typeof stored === "number") return { value, formula: `=${at}` };
  const plain = typeof stored === "string" && new RegExp(`^[\\d,]+(\\.\\d+)?${unit}$`).test(stored);
  return plain ? { value, formula: `=VALUE(SUBSTITUTE(SUBSTITUTE(${at},"${unit}",""),",",""))` } : { value };
}
