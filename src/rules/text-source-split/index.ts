import { causesInFigures } from "../../diagnosis/told-amounts";
import { compare, equal, subtract, sum, type Decimal } from "../../pledge/decimal";
import type { Grid, GridCell } from "../../pledge/grid";
import { cellAt, gridOfKind, yearColumn } from "../../pledge/grid-lookup";
import { convert, UNITS, type Money, type Unit } from "../../pledge/money";
import { allItems } from "../../pledge/all-items";
import type { AmountMention, NarrativeItem, SplitPart } from "../../pledge/narrative";
import type { Pledge } from "../../pledge/pledge";
import { plain, shown, shownSum } from "../figure";
import { rangeOf, rangesOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";
import { messages, reasons } from "./messages";

type MessageId = keyof typeof messages;

/** (국60, 군20): adds up to its own amount, and no part is more than its source has in that year. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "text-source-split",
    severities: ["warning", "error"],
    scope: "pledge",
    topic: "text",
    title: { ko: "추진현황의 재원 구분", en: "Split by source in the text" },
    fixable: false,
    messages,
    reasons
  },
  check(pledge: Pledge, context: RuleContext<MessageId>) {
    const grid = gridOfKind(pledge, "executed");
    for (const section of pledge.narrative) {
      for (const item of allItems(section.items)) {
        for (const amount of item.amounts) {
          const { money } = amount;
          if (!money || amount.split.length === 0 || isShares(amount)) continue;
          checkOwnTotal(item, amount, money, section.year, context);
          const spread = item.spans.some((span) => span.from < span.to);
          if (grid && !spread) checkRows(item, amount, money, section.year, grid, context);
        }
      }
    }
  }
};

/** "(국 70%, 군 30%)" */
function isShares({ text }: AmountMention): boolean {
  return text.includes("%");
}

function checkOwnTotal(
  item: NarrativeItem,
  amount: AmountMention,
  money: Money,
  year: number,
  context: RuleContext<MessageId>
): void {
  const parts = amount.split.map((part) => part.amount);
  const total = sum(parts);
  const inSomeUnit = UNITS.some((unit) =>
    equal(convert({ value: total, unit }, money.unit).value, money.value)
  );
  if (inSomeUnit) {
    context.pass();
    return;
  }
  const percent = equal(total, { coefficient: 100n, scale: 0 });
  const difference = subtract(total, money.value);
  context.report({
    messageId: "own-total",
    severity: percent ? "warning" : "error",
    ...(percent ? { reason: "perhaps-percent" } : {}),
    data: {
      title: item.title,
      total: shown(money.value),
      parts: shownSum(parts),
      sum: shown(total),
      difference: shown(difference),
      unit: money.unit
    },
    cells: [rangeOf(amount.cell)],
    expected: plain(money.value),
    actual: plain(total),
    difference: plain(difference),
    unit: money.unit,
    causes: percent
      ? []
      : causesInFigures(amount.cell, [
          { stands: money.value, meant: total },
          ...parts.map((part) => ({ stands: part, meant: subtract(part, difference) }))
        ]),
    keyParts: [String(year), item.title, "own-total"]
  });
}

interface Excess {
  readonly part: SplitPart;
  /** As the grid calls it. */
  readonly source: string;
  readonly amount: Decimal;
  readonly inRow: Decimal;
  readonly cells: readonly GridCell[];
}

function checkRows(
  item: NarrativeItem,
  mention: AmountMention,
  money: Money,
  year: number,
  grid: Grid,
  context: RuleContext<MessageId>
): void {
  const unit = grid.unit?.value;
  if (!unit) return;
  const known = mention.split.flatMap((part) => comparison(part, money.unit, year, grid, unit));
  const beyond = known.filter(({ amount, inRow }) => compare(amount, inRow) > 0);
  const [first] = beyond;
  if (!first) {
    if (known.length > 0) context.pass();
    return;
  }
  const difference = subtract(first.amount, first.inRow);
  context.report({
    messageId: "row",
    data: {
      year,
      title: item.title,
      source: first.source,
      amount: shown(first.amount),
      inRow: shown(first.inRow),
      unit,
      parts: mention.split.map((part) => `${part.label} ${shown(part.amount)}`).join(", ")
    },
    cells: [rangeOf(mention.cell)],
    related: rangesOf(beyond.flatMap(({ cells }) => cells.map((cell) => cell.cell))),
    expected: plain(first.inRow),
    actual: plain(first.amount),
    difference: plain(difference),
    unit,
    keyParts: [String(year), item.title, beyond.map(({ part }) => part.label).join("+")]
  });
}

/** The part beside what its source's rows have in the year; nothing where the grid has no such row or no amount. */
function comparison(part: SplitPart, from: Unit, year: number, grid: Grid, unit: Unit): readonly Excess[] {
  const column = yearColumn(grid, year);
  if (part.source === null || !column) return [];
  const rows = grid.rows.filter((row) => row.role !== "total" && row.source === part.source);
  const cells = rows.flatMap((row) => cellAt(grid, row, column) ?? []);
  const amounts = cells.flatMap((cell) => cell.amount ?? []);
  if (cells.length === 0 || amounts.length < cells.length) return [];
  const amount = convert({ value: part.amount, unit: from }, unit).value;
  return [{ part, source: rows[0]?.label ?? part.label, amount, inRow: sum(amounts), cells }];
}
