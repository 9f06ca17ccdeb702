import {
  compare,
  formatDecimal,
  decimalOfNumber,
  equal,
  isZero,
  percentOf,
  type Decimal,
  decimal
} from "../../pledge/decimal";
import { grandTotal, gridOfKind, yearTotals, type YearTotal } from "../../pledge/grid-lookup";
import { convert, type Unit } from "../../pledge/money";
import type { Grid } from "../../pledge/grid";
import type { Pledge } from "../../pledge/pledge";
import { termYears, type Profile } from "../../pledge/profile";
import { markedOption } from "../../pledge/status";
import type { CellRef } from "../../workbook/address";
import { plain, shown } from "../figure";
import { rangesOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";
import { messages } from "./messages";

type MessageId = keyof typeof messages;

/** A completed pledge has spent its money. 집행률 = 집행 총계 ÷ 계획 총계 × 100, compared with the profile's threshold. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "status-execution",
    severities: ["warning"],
    scope: "pledge",
    topic: "status",
    title: { ko: "완료한 공약의 집행률", en: "Execution rate of a completed pledge" },
    fixable: false,
    messages
  },
  check(pledge: Pledge, context: RuleContext<MessageId>) {
    const declared = completedBy(pledge);
    const grid = gridOfKind(pledge, "executed");
    const unit = grid?.unit?.value;
    const executed = grid && grandTotal(grid);
    if (!declared || !grid || !unit || !executed?.amount) return;
    const cost = plannedOf(pledge, unit);
    const rate = cost && !isZero(cost.amount) ? percentOf(executed.amount, cost.amount) : null;
    const left = yearsLeft(pledge, grid, context.profile);
    const threshold = decimalOfNumber(context.profile.thresholds.executionRate);
    const low = rate !== null && threshold !== null && compare(rate, threshold) < 0;
    const unspent = left.length > 0 && (rate === null || compare(rate, decimal(100)) < 0);
    if (rate === null && left.length === 0) return;
    if (!low && !unspent) {
      context.pass();
      return;
    }
    context.report({
      messageId: low ? (unspent ? "low-and-years-left" : "low") : "years-left",
      data: {
        declared: declared.text,
        rate: rate ? formatDecimal(rate) : "",
        executed: shown(executed.amount),
        cost: cost ? shown(cost.amount) : "",
        unit,
        threshold: threshold ? shown(threshold) : "",
        years: left.map(({ year }) => String(year)).join(", ")
      },
      cells: rangesOf(declared.cells),
      related: rangesOf([executed.cell, ...(cost ? [cost.cell] : []), ...left.map(({ cell }) => cell.cell)]),
      ...(low ? { expected: plain(threshold), actual: formatDecimal(rate), unit: "%" } : {}),
      keyParts: ["execution"]
    });
  }
};

/** What says that the pledge is fulfilled: the class, or an 이행도 of 100 %. */
function completedBy({ status }: Pledge): { text: string; cells: readonly CellRef[] } | null {
  const option = status && markedOption(status);
  const whole = status?.rate && equal(status.rate.value, decimal(100)) ? status.rate : null;
  const named = option?.class === "completed" || option?.class === "continued" ? option : null;
  if (!named && !whole) return null;
  return {
    text: [...(named ? [named.label] : []), ...(whole ? ["100 %"] : [])].join(", "),
    cells: [...(named ? [named.cell] : []), ...(whole ? [whole.cell] : [])]
  };
}

/** 계 × 총계 of the plan, as plan-total has it; without a plan grid what 총 사업비 says. In the executed grid's unit. */
function plannedOf(pledge: Pledge, unit: Unit): { amount: Decimal; cell: CellRef } | null {
  const { totalCost } = pledge;
  const plan = gridOfKind(pledge, "plan");
  const planned = plan && grandTotal(plan);
  if (plan?.unit && planned?.amount) {
    const money = { value: planned.amount, unit: plan.unit.value };
    return { amount: convert(money, unit).value, cell: planned.cell };
  }
  return totalCost ? { amount: convert(totalCost.value, unit).value, cell: totalCost.cell } : null;
}

/** Years without money behind the last one with money, as long as both the term and the 사업기간 go on. */
function yearsLeft(pledge: Pledge, grid: Grid, profile: Profile): readonly YearTotal[] {
  const totals = yearTotals(grid);
  const spent = totals.filter(({ amount }) => amount && !isZero(amount)).map(({ year }) => year);
  const last = Math.max(...spent);
  const end = Math.min(...termYears(profile).slice(-1), pledge.period?.value.to?.year ?? Infinity);
  if (spent.length === 0) return [];
  return totals.filter(({ year, amount }) => year > last && year <= end && amount && isZero(amount));
}
