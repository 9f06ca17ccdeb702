import { grandTotal } from "../../pledge/grid-lookup";
import {
  formatDecimal,
  groupDigits,
  percentOf,
  subtract,
  sum,
  trim,
  type Decimal
} from "../../pledge/decimal";
import type { Grid, GridCell, GridKind } from "../../pledge/grid";
import { convert, type Money } from "../../pledge/money";
import type { Pledge } from "../../pledge/pledge";
import { plain, shown } from "../figure";
import { rangeOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";
import { MESSAGES, REASONS, type MessageId } from "./messages";

/**
 * 총 사업비 against the grids. The plan's 총계 must be the same amount; an executed or secured 총계 is another thing, and
 * what it comes to is told as a rate. A grid that no word calls the plan may be another thing: it is asked about. Formulas: 집행률 = 집행 ÷ 계획, 재정확보율 = 확보 ÷ 계획, where 계획 is the plan
 * grid's 총계 or, without a plan grid, 총 사업비; in percent, rounded half up to one place.
 */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "plan-total",
    severities: ["error", "warning", "info"],
    scope: "pledge",
    topic: "plan",
    title: { ko: "총 사업비와 표의 총계", en: "Total cost against the grids" },
    fixable: false,
    messages: MESSAGES,
    reasons: REASONS
  },
  check(pledge, context) {
    const plans = totalsOf(pledge, "plan");
    comparePlan(pledge, plans, context);
    const [plan] = plans;
    for (const kind of ["executed", "secured"] as const) {
      const [part] = totalsOf(pledge, kind);
      if (part) tellRate(pledge, part, kind, plan ?? null, context);
    }
  }
};

interface GridTotal {
  readonly grid: Grid;
  readonly cell: GridCell;
  readonly money: Money;
}

/** The 총계 of 계 of each grid of the kind, where it is an amount with a unit. */
function totalsOf(pledge: Pledge, kind: GridKind): readonly GridTotal[] {
  return pledge.grids.flatMap((grid) => {
    const cell = grid.kind === kind ? grandTotal(grid) : null;
    return cell?.amount && grid.unit
      ? [{ grid, cell, money: { value: cell.amount, unit: grid.unit.value } }]
      : [];
  });
}

function comparePlan(pledge: Pledge, plans: readonly GridTotal[], context: RuleContext<MessageId>): void {
  const cost = pledge.totalCost;
  const [first] = plans;
  if (!cost || !first) return;
  const { unit } = first.money;
  const stated = convert(cost.value, unit).value;
  const totals = plans.map((plan) => convert(plan.money, unit).value);
  // Several plan grids are parts of one plan, or the whole among its parts.
  if ([...totals, sum(totals)].some((total) => agrees(cost.value, { value: total, unit }))) {
    context.pass();
    return;
  }
  const [total] = totals;
  if (!total) return;
  context.report({
    messageId: "plan-differs",
    ...(first.grid.kindGuessed ? { severity: "warning", reason: "kind-guessed" } : {}),
    data: { cost: shown(stated), total: shown(total), difference: shown(subtract(stated, total)), unit },
    cells: [rangeOf(cost.cell)],
    related: [rangeOf(first.cell.cell)],
    expected: plain(total),
    actual: plain(stated),
    difference: plain(subtract(stated, total)),
    unit,
    keyParts: [first.grid.key]
  });
}

/** The same amount, or the same once rounded to the digits that a larger unit shows: 6.4억원 is 640백만원. */
function agrees(stated: Money, total: Money): boolean {
  const miss = trim(subtract(convert(total, stated.unit).value, stated.value));
  if (miss.coefficient === 0n) return true;
  const inTotalUnit = convert(
    { value: { coefficient: 1n, scale: stated.value.scale }, unit: stated.unit },
    total.unit
  );
  const coarser =
    inTotalUnit.value.coefficient > 1n && inTotalUnit.value.scale === 0 && stated.unit !== total.unit;
  if (!coarser) return false;
  const size = miss.coefficient < 0n ? -miss.coefficient : miss.coefficient;
  return 2n * size * 10n ** BigInt(stated.value.scale) <= 10n ** BigInt(miss.scale);
}

function tellRate(
  pledge: Pledge,
  part: GridTotal,
  kind: "executed" | "secured",
  plan: GridTotal | null,
  context: RuleContext<MessageId>
): void {
  const cost = pledge.totalCost;
  const whole = plan?.money ?? cost?.value;
  const related = plan?.cell.cell ?? cost?.cell;
  if (!whole || !related) return;
  const { unit, value } = part.money;
  const planned = convert(whole, unit).value;
  const rate = percentOf(value, planned);
  if (!rate) return;
  if (subtract(value, planned).coefficient === 0n) {
    context.pass();
    return;
  }
  context.report({
    messageId: kind === "executed" ? "execution-rate" : "secured-rate",
    severity: "info",
    data: { part: shown(value), plan: shown(planned), rate: percent(rate), unit },
    cells: [rangeOf(part.cell.cell)],
    related: [rangeOf(related)],
    expected: plain(planned),
    actual: plain(value),
    difference: plain(subtract(value, planned)),
    unit,
    keyParts: [part.grid.key]
  });
}

/** "28.0": the place behind the point stays. */
function percent(rate: Decimal): string {
  return groupDigits(formatDecimal(rate));
}
