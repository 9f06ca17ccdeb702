import { causesBetween } from "../../diagnosis/told-against-grid";
import { subtract, sum, type Decimal } from "../../pledge/decimal";
import type { Grid, GridCell } from "../../pledge/grid";
import { gridOfKind, totalAt, yearColumn } from "../../pledge/grid-lookup";
import { joinYears, type JoinedYear } from "../../pledge/joined-year";
import type { Unit } from "../../pledge/money";
import type { Pledge } from "../../pledge/pledge";
import { plain, shown, shownSum } from "../figure";
import { rangeOf, rangesOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";
import { messages, reasons } from "./messages";
import {
  countedOnce,
  hasSilent,
  insideReading,
  isUnclear,
  isUnreadable,
  topReading,
  type Addend
} from "./readings";
import { within } from "./tolerance";

type MessageId = keyof typeof messages;

/** Σ amounts of a year's top-level items = 계 of that year in the executed grid. */
export const rule: PledgeRule<MessageId> = {
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
      const future = year.year > context.basisDate.year;
      if (!cell?.amount || future || isUnreadable(year.items)) continue;
      const top = topReading(year.items, unit);
      if (top.length === 0) continue;
      const agree = within(top, cell.amount, grid) || within(countedOnce(top), cell.amount, grid);
      if (agree) context.pass();
      else reportYear(context, { year, cell, expected: cell.amount, grid, unit, top });
    }
  }
};

interface Mismatch {
  readonly year: JoinedYear;
  readonly cell: GridCell;
  readonly expected: Decimal;
  readonly grid: Grid;
  readonly unit: Unit;
  readonly top: readonly Addend[];
}

function reportYear(context: RuleContext<MessageId>, mismatch: Mismatch): void {
  const { year, cell, expected, grid, unit, top } = mismatch;
  const actual = total(top);
  const difference = subtract(actual, expected);
  const inside = insideReading(top, unit);
  const onTop = [...top, ...inside];
  const subItemsAgree = inside.length > 0 && within(onTop, expected, grid);
  const reason = subItemsAgree ? "sub-items-agree" : reasonOf(mismatch, difference);
  const addends = subItemsAgree ? onTop : top;
  context.report({
    messageId: subItemsAgree ? "sub-items-agree" : "differs",
    data: {
      year: year.year,
      sum: workedOut(top, actual),
      expected: shown(expected),
      difference: shown(difference),
      unit,
      inside: shownSum(inside.map((addend) => addend.amount)),
      onTop: shown(total(onTop))
    },
    cells: rangesOf(addends.map((addend) => addend.item.cell)),
    related: [rangeOf(cell.cell)],
    ...(reason === null ? {} : { reason }),
    expected: plain(expected),
    actual: plain(actual),
    difference: plain(difference),
    unit,
    causes: subItemsAgree
      ? []
      : causesBetween(
          top.map(({ item, amount: told }) => ({ cell: item.cell, amount: told })),
          grid,
          cell,
          reason === null
        ),
    terms: addends.map(({ item, amount }) => ({ label: item.title, cell: item.cell, amount: plain(amount) })),
    keyParts: [String(year.year)]
  });
}

/** "40 + 23 = 63"; of one amount just that. */
function workedOut(addends: readonly Addend[], result: Decimal): string {
  return addends.length > 1
    ? `${shownSum(addends.map(({ amount }) => amount))} = ${shown(result)}`
    : shown(result);
}

function total(addends: readonly Addend[]): Decimal {
  return sum(addends.map((addend) => addend.amount));
}

/** Why the difference may be none: the text is not complete, or an amount belongs to several years. */
function reasonOf({ top, year, unit }: Mismatch, difference: Decimal): keyof typeof reasons | null {
  const tooMuch = difference.coefficient > 0n;
  const spread = top.some(({ item }) => item.spans.some((span) => span.from < span.to));
  if (isUnclear(top, unit)) return "several-amounts";
  if (tooMuch && spread) return "multi-year-amount";
  return !tooMuch && hasSilent(year.items, unit) ? "items-without-amount" : null;
}
