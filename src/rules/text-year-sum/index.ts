import { compare, isZero, subtract, sum, trim, type Decimal } from "../../pledge/decimal";
import type { Grid, GridCell } from "../../pledge/grid";
import { gridOfKind, totalAt, yearColumn } from "../../pledge/grid-lookup";
import { joinYears, type JoinedYear } from "../../pledge/joined-year";
import type { Unit } from "../../pledge/money";
import type { Pledge } from "../../pledge/pledge";
import { plain, shown, shownSum } from "../figure";
import { rangeOf, rangesOf } from "../place";
import type { Rule, RuleContext } from "../rule";
import { messages, reasons } from "./messages";
import { readingsOf, total, type Addend, type Readings } from "./readings";

type MessageId = keyof typeof messages;

/** Σ amounts of a year's top-level items = 계 of that year in the executed grid. */
export const rule: Rule<MessageId> = {
  meta: {
    id: "text-year-sum",
    severities: ["warning"],
    scope: "pledge",
    topic: "text",
    title: { ko: "추진현황의 연도별 금액 합계", en: "Sum of a year's amounts in the text" },
    fixable: false,
    messages,
    reasons
  },
  check(pledge: Pledge, context: RuleContext<MessageId>) {
    const grid = gridOfKind(pledge, "executed");
    const unit = grid?.unit?.value;
    if (!grid || !unit) return;
    for (const year of joinYears(pledge.narrative)) {
      const column = yearColumn(grid, year.year);
      const cell = column && totalAt(grid, column);
      const readings = readingsOf(year.items, unit);
      const future = year.year > context.basisDate.year;
      if (!cell?.amount || !readings || readings.top.length === 0 || future) continue;
      const expected = cell.amount;
      const agrees = (addends: readonly Addend[]): boolean => within(addends, expected, grid);
      if (agrees(readings.top) || agrees(readings.once)) context.pass();
      else reportYear(context, { year, cell, expected, unit, readings, agrees });
    }
  }
};

interface Mismatch {
  readonly year: JoinedYear;
  readonly cell: GridCell;
  readonly expected: Decimal;
  readonly unit: Unit;
  readonly readings: Readings;
  readonly agrees: (addends: readonly Addend[]) => boolean;
}

function reportYear(context: RuleContext<MessageId>, mismatch: Mismatch): void {
  const { year, cell, expected, unit, readings, agrees } = mismatch;
  const actual = total(readings.top);
  const difference = subtract(actual, expected);
  const onTop = [...readings.top, ...readings.inside];
  const subItemsAgree = readings.inside.length > 0 && agrees(onTop);
  const reason = subItemsAgree ? "sub-items-agree" : reasonOf(readings, difference);
  const addends = subItemsAgree ? onTop : readings.top;
  context.report({
    messageId: subItemsAgree ? "sub-items-agree" : "differs",
    data: {
      year: year.year,
      sum: shownSum(readings.top.map((addend) => addend.amount)),
      actual: shown(actual),
      expected: shown(expected),
      difference: shown(difference),
      unit,
      inside: shownSum(readings.inside.map((addend) => addend.amount)),
      onTop: shown(total(onTop))
    },
    cells: rangesOf(addends.map((addend) => addend.item.cell)),
    related: [rangeOf(cell.cell)],
    ...(reason === null ? {} : { reason }),
    expected: plain(expected),
    actual: plain(actual),
    difference: plain(difference),
    unit,
    terms: addends.map(({ item, amount }) => ({ label: item.title, cell: item.cell, amount: plain(amount) })),
    keyParts: [String(year.year)]
  });
}

/** Why the difference may be none: the text is not complete, or an amount belongs to several years. */
function reasonOf(readings: Readings, difference: Decimal): keyof typeof reasons | null {
  const tooMuch = difference.coefficient > 0n;
  if (readings.unclear) return "several-amounts";
  if (tooMuch && readings.top.some(({ item }) => spansYears(item.spans))) return "multi-year-amount";
  if (!tooMuch && readings.silent.length > 0) return "items-without-amount";
  return null;
}

function spansYears(spans: readonly { readonly from: number; readonly to: number }[]): boolean {
  return spans.some((span) => span.from < span.to);
}

/**
 * Equal; or, where the grid shows rounded figures or the text finer ones than the grid can show, no farther apart
 * than the roundings of the n addends and the total: (n + 1) ÷ 2 of the last digit shown.
 */
function within(addends: readonly Addend[], expected: Decimal, grid: Grid): boolean {
  const difference = subtract(sum(addends.map((addend) => addend.amount)), expected);
  if (isZero(difference)) return true;
  const finer = addends.some((addend) => trim(addend.amount).scale > grid.scale);
  if (grid.rounding === "exact" && !finer) return false;
  const coefficient = BigInt(addends.length + 1) * 5n;
  const tolerance = { coefficient, scale: grid.scale + 1 };
  const size = difference.coefficient < 0n ? -difference.coefficient : difference.coefficient;
  return compare({ coefficient: size, scale: difference.scale }, tolerance) <= 0;
}
