import { formatDecimal, groupDigits, toNumber, trim, ZERO } from "../../pledge/decimal";
import { addMoney, convert, type Money, type Unit } from "../../pledge/money";
import { fieldsOf, type CardFieldAt, type Pledge } from "../../pledge/pledge";
import { moneyOfField } from "../../reading/amounts/money-text";
import { compact } from "../../reading/labels/fold";
import { unitOf } from "../../reading/labels/unit-labels";
import { formatCellRef } from "../../workbook/address";
import type { CellPlan } from "../card-changes/cell-plan";
import type { FillNote } from "../fill-note";

/**
 * Plans 총사업비 of both pledges: that of the second grows by that of the first, whose own becomes 0, in the words in
 * which each is written. One that follows its grid by formula gets its new result; one that is no plain amount stays.
 */
export function mergeCosts(
  plan: CellPlan,
  from: Pledge,
  to: Pledge,
  unitOfGrids: (pledge: Pledge) => Unit
): readonly FillNote[] {
  const moved = from.totalCost?.value;
  if (!moved) return [];
  return [
    ...fieldsOf(to, "totalCost").flatMap((place) =>
      place.text === "" ? [] : [write(plan, place, unitOfGrids(to), (cost) => addMoney(cost, moved))]
    ),
    ...fieldsOf(from, "totalCost").flatMap((place) =>
      place.text === "" ? [] : [write(plan, place, unitOfGrids(from), (cost) => ({ ...cost, value: ZERO }))]
    )
  ];
}

const PLAIN = /^(\D*?)([\d,]+(?:\.\d+)?)(\s*)(원|천원|백만원|억원)?(\s*)$/u;

function write(plan: CellPlan, place: CardFieldAt, unit: Unit, change: (cost: Money) => Money): FillNote {
  const cell = formatCellRef(place.cell);
  const left: FillNote = { code: "cost-left", data: { cell } };
  const cost = moneyOfField(place.text, unitOf(compact(place.label.text))?.unit ?? unit);
  const { value, formula } = plan.before(place.cell);
  if (!cost) return left;
  const next = change(cost);
  const amount = convert(next, cost.unit).value;
  const after = groupDigits(formatDecimal(trim(amount)));
  const told: FillNote = {
    code: "cost-merged",
    data: { cell, before: place.text, after: after + cost.unit }
  };
  if (typeof value === "number" && formula === undefined) {
    plan.set(place.cell, { value: toNumber(trim(amount)) });
    return told;
  }
  const match = typeof value === "string" ? PLAIN.exec(value) : null;
  if (!match) return left;
  const text = `${match[1] ?? ""}${after}${match[3] ?? ""}${match[4] ?? ""}${match[5] ?? ""}`;
  // a card whose grid is empty has a blank where the formula would stand: 0 is said in words instead
  if (formula === undefined || amount.coefficient === 0n) plan.set(place.cell, { value: text });
  else plan.set(place.cell, { value: text, formula });
  return told;
}
