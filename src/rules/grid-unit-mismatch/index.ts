import { allItems } from "../../pledge/all-items";
import { sum } from "../../pledge/decimal";
import type { Grid, GridCell } from "../../pledge/grid";
import { grandTotal, totalAt, yearColumn } from "../../pledge/grid-lookup";
import { joinYears } from "../../pledge/joined-year";
import { convert, formatMoney, type Money, type Unit } from "../../pledge/money";
import type { Pledge } from "../../pledge/pledge";
import { formatRangeRef } from "../../workbook/address";
import { plain } from "../figure";
import { rangeOf, rangesOf } from "../place";
import { significantDigits } from "../power-of-ten";
import type { PledgeRule, RuleContext } from "../rule";
import { topReading } from "../text-year-sum/readings";
import { MESSAGES, type MessageId } from "./messages";
import { timesOf, unitSlip } from "./slip";
import { otherUnitLine } from "./two-units";

/** Figures with fewer digits may be alike by chance. */
const TELLING_DIGITS = 3;

/**
 * Different units are legal and converted. What is told is figures that are one amount only if a unit is wrong: exactly
 * 1,000 times apart, or the same digits under different units.
 */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "grid-unit-mismatch",
    severities: ["error"],
    scope: "pledge",
    topic: "grid",
    title: { ko: "서로 맞지 않는 단위", en: "Units that contradict each other" },
    fixable: false,
    messages: MESSAGES
  },
  check(pledge, context) {
    const grids = pledge.grids.filter(hasUnit);
    for (const grid of grids) {
      compareLines(grid, pledge, context);
      compareTexts(grid, pledge, context);
    }
    compareCost(grids, pledge, context);
    grids.forEach((grid, at) => {
      for (const other of grids.slice(at + 1)) compareGrids(grid, other, context);
    });
  }
};

type GridWithUnit = Grid & { readonly unit: NonNullable<Grid["unit"]> };
type Context = RuleContext<MessageId>;

function hasUnit(grid: Grid): grid is GridWithUnit {
  return grid.unit !== null;
}

function moneyIn({ unit }: GridWithUnit, cell: GridCell | null | undefined): Money | null {
  return cell?.amount && cell.amount.coefficient !== 0n ? { value: cell.amount, unit: unit.value } : null;
}

function compareLines(grid: GridWithUnit, { grids }: Pledge, context: Context): void {
  const line = otherUnitLine(grid, grids, context.snapshot);
  if (!line) {
    context.pass();
    return;
  }
  context.report({
    messageId: "two-units",
    data: { one: grid.unit.text, other: line.text },
    cells: [rangeOf(line.cell)],
    related: [rangeOf(grid.unit.cell)],
    expected: grid.unit.value,
    actual: line.unit,
    keyParts: [grid.key, "two-units"]
  });
}

/** A plan's 총계 is the 총 사업비; of what is executed only many digits alike say as much. */
function compareCost(grids: readonly GridWithUnit[], pledge: Pledge, context: Context): void {
  const cost = pledge.totalCost;
  if (!cost) return;
  const plans = grids.filter(({ kind }) => kind === "plan").map((grid) => moneyIn(grid, grandTotal(grid)));
  const agreed = plans.some((total) => total && unitless(total) === unitless(cost.value));
  for (const grid of grids) {
    const cell = grandTotal(grid);
    const total = moneyIn(grid, cell);
    if (!cell || !total) continue;
    const telling = grid.kind === "plan" ? !agreed : significantDigits(total.value) >= TELLING_DIGITS;
    const power = telling ? unitSlip(cost.value, total) : null;
    if (power === null) {
      context.pass();
      continue;
    }
    context.report({
      messageId: "cost-and-grid",
      data: { cost: formatMoney(cost.value), total: formatMoney(total), times: timesOf(power) },
      cells: [rangeOf(grid.unit.cell)],
      related: [rangeOf(cost.cell), rangeOf(cell.cell)],
      expected: plain(convert(cost.value, grid.unit.value).value),
      actual: plain(total.value),
      unit: grid.unit.value,
      keyParts: [grid.key, "cost"]
    });
  }
}

function unitless(amount: Money): string {
  return plain(convert(amount, "원").value);
}

/** Amounts that both grids have at the same source and year. */
function compareGrids(one: GridWithUnit, other: GridWithUnit, context: Context): void {
  const pairs = sharedAmounts(one, other);
  if (new Set(pairs.map(([amount]) => plain(amount.value))).size < 2) return;
  const powers = new Set(pairs.map(([amount, same]) => unitSlip(same, amount)));
  const [power = null] = powers;
  if (powers.size !== 1 || power === null) {
    context.pass();
    return;
  }
  context.report({
    messageId: "two-grids",
    data: {
      one: formatRangeRef(one.range),
      other: formatRangeRef(other.range),
      oneUnit: one.unit.value,
      otherUnit: other.unit.value,
      count: pairs.length,
      times: timesOf(power)
    },
    cells: [rangeOf(other.unit.cell)],
    related: [rangeOf(one.unit.cell), one.range, other.range],
    expected: one.unit.value,
    actual: other.unit.value,
    keyParts: [one.key, other.key]
  });
}

function sharedAmounts(one: GridWithUnit, other: GridWithUnit): readonly (readonly [Money, Money])[] {
  const columns = one.columns.flatMap(({ role, key }, at) => {
    if (role === "grand-total" || role === "term-subtotal") return [];
    return [{ at, otherAt: other.columns.findIndex((column) => column.key === key) }];
  });
  return one.rows.flatMap((row, rowAt) => {
    const line = one.cells[rowAt];
    const otherLine = other.cells[other.rows.findIndex(({ key }) => key === row.key)];
    if (!line || !otherLine) return [];
    return columns.flatMap(({ at, otherAt }): readonly (readonly [Money, Money])[] => {
      const amount = moneyIn(one, line[at]);
      const same = amount && moneyIn(other, otherLine[otherAt]);
      return same ? [[amount, same]] : [];
    });
  });
}

/** The amounts of a year's text, all in one unit that is not the grid's. */
function compareTexts(grid: GridWithUnit, pledge: Pledge, context: Context): void {
  if (grid.kind !== "executed") return;
  for (const { year, items } of joinYears(pledge.narrative)) {
    const column = yearColumn(grid, year);
    const cell = column && totalAt(grid, column);
    const total = moneyIn(grid, cell);
    if (!cell || !total) continue;
    if (
      !allItems(items).some(({ amounts }) => amounts.some(({ money }) => money && money.unit !== total.unit))
    ) {
      context.pass();
      continue;
    }
    const addends = topReading(items, grid.unit.value);
    const unit = sharedUnit(addends.flatMap(({ item }) => item.amounts));
    if (addends.length === 0 || unit === null) continue;
    const inGrid: Money = { value: sum(addends.map(({ amount }) => amount)), unit: grid.unit.value };
    const said = convert(inGrid, unit);
    const telling = significantDigits(said.value) >= (addends.length > 1 ? 2 : TELLING_DIGITS);
    if (unit === grid.unit.value || !telling || unitSlip(said, total) === null) {
      context.pass();
      continue;
    }
    context.report({
      messageId: "text-and-grid",
      data: { year, sum: formatMoney(said), total: formatMoney(total) },
      cells: rangesOf(addends.map(({ item }) => item.cell)),
      related: [rangeOf(cell.cell), rangeOf(grid.unit.cell)],
      expected: plain(total.value),
      actual: plain(inGrid.value),
      unit: grid.unit.value,
      keyParts: [grid.key, String(year), "text"]
    });
  }
}

function sharedUnit(amounts: readonly { readonly money: Money | null }[]): Unit | null {
  const units = new Set(amounts.map(({ money }) => money?.unit ?? null));
  const [unit = null] = units;
  return units.size === 1 ? unit : null;
}
