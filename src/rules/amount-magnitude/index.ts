import { isZero, toNumber, type Decimal } from "../../pledge/decimal";
import { equationsOf, holds, isDecidable } from "../../pledge/equation";
import type { Grid, GridCell, GridColumn, GridRow } from "../../pledge/grid";
import { convert, type Unit } from "../../pledge/money";
import type { Pledge } from "../../pledge/pledge";
import { isThrough } from "../formulas/stale-cells";
import { plain, shown } from "../figure";
import { rangeOf, rangesOf } from "../place";
import { powerOfTenBetween, significantDigits } from "../power-of-ten";
import type { PledgeRule, RuleContext } from "../rule";
import { shiftedSince } from "./against-last";
import { zerosTooMany } from "./among-peers";
import { MESSAGES, REASONS, type MessageId } from "./messages";

/** A smaller share of the plan is told only where its digits can hardly be the plan's by chance; a tenth is an advance. */
const TELLING_DIGITS = 3;
const TELLING_DIGITS_OF_TENTH = 4;

type Context = RuleContext<MessageId>;

/** An amount with a zero too many, or too few, that no sum shows: against its plan, what was last sent, and the years of its source. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "amount-magnitude",
    severities: ["warning"],
    scope: "pledge",
    topic: "grid",
    title: { ko: "자릿수가 다른 금액", en: "Amounts of another magnitude" },
    fixable: false,
    messages: MESSAGES,
    reasons: REASONS
  },
  check(pledge, context) {
    const told = new Set<GridCell>();
    const grids = pledge.grids.map((grid): GridWithLeaves => ({ grid, lines: leavesOf(grid) }));
    const plans = grids.filter(({ grid }) => grid.kind === "plan");
    for (const one of grids) {
      if (one.grid.kind === "plan") continue;
      for (const plan of plans) compareWithPlan(one, plan, told, context);
    }
    compareWithLast(pledge, told, context);
    for (const one of grids) compareYears(one, told, context);
  }
};

/** An amount of one source and one year (or 기투자, or 이후). */
interface Leaf {
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly cell: GridCell;
  readonly amount: Decimal;
}

/** The amounts that are no sums and not 0, row by row; of a grid without sources those of 계. */
function leavesOf({ rows, columns, cells }: Grid): readonly (readonly Leaf[])[] {
  const role = rows.some((row) => row.role === "source") ? "source" : "total";
  const lines: Leaf[][] = [];
  for (const [rowAt, row] of rows.entries()) {
    if (row.role !== role) continue;
    const leaves: Leaf[] = [];
    for (const [columnAt, column] of columns.entries()) {
      const cell = cells[rowAt]?.[columnAt];
      if (!cell?.amount || column.role === "grand-total" || column.role === "term-subtotal") continue;
      if (!isZero(cell.amount)) leaves.push({ row, column, cell, amount: cell.amount });
    }
    lines.push(leaves);
  }
  return lines;
}

interface GridWithLeaves {
  readonly grid: Grid;
  readonly lines: readonly (readonly Leaf[])[];
}

interface Pair {
  readonly leaf: Leaf;
  readonly plan: Leaf;
  /** leaf = plan × 10^power; null for any other relation. */
  readonly power: number | null;
}

function compareWithPlan(
  { grid, lines }: GridWithLeaves,
  { grid: plan, lines: plannedLines }: GridWithLeaves,
  told: Set<GridCell>,
  context: Context
): void {
  const units = grid.unit && plan.unit ? ([grid.unit.value, plan.unit.value] as const) : null;
  if (!units) return;
  const planned = plannedLines.flat();
  const leaves = lines.flat();
  const pairs = leaves.flatMap((leaf): readonly Pair[] => {
    const same = planned.find(
      ({ row, column }) => row.key === leaf.row.key && column.key === leaf.column.key
    );
    if (!same) return [];
    const inUnit = convert({ value: same.amount, unit: units[1] }, units[0]).value;
    const entry: Leaf = { ...same, amount: inUnit };
    return [{ leaf, plan: entry, power: powerOfTenBetween(leaf.amount, inUnit) }];
  });
  // all of them so many times apart: that is the unit, and `grid-unit-mismatch` tells it
  const shared = new Set(pairs.map(({ power }) => power));
  if (pairs.length > 1 && shared.size === 1 && !shared.has(0)) return;
  for (const pair of pairs) {
    const { leaf, power } = pair;
    if (power === null || power === 0 || !isSlip(power, leaf.amount)) {
      context.pass();
      continue;
    }
    const oddPlan = oddness(pair.plan, planned) > oddness(leaf, leaves);
    const [odd, other] = oddPlan ? [pair.plan, leaf] : [leaf, pair.plan];
    told.add(odd.cell);
    if (isShown(oddPlan ? plan : grid, odd.cell)) continue;
    context.report({
      messageId: power > 0 ? "times-plan" : "part-of-plan",
      data: { ...dataOf(leaf, power, units[0]), plan: shown(pair.plan.amount) },
      cells: [rangeOf(odd.cell.cell)],
      related: [rangeOf(other.cell.cell)],
      expected: plain(other.amount),
      actual: plain(odd.amount),
      unit: units[0],
      keyParts: [grid.key, leaf.row.key, leaf.column.key]
    });
  }
}

/** What was told against the plan is not told again; where a sum fails, that and its causes say more. */
function compareWithLast(pledge: Pledge, told: Set<GridCell>, context: Context): void {
  for (const { grid: key, row, column, cell, now, was, power, unit } of shiftedSince(pledge, context)) {
    const grid = pledge.grids.find((one) => one.key === key);
    if (!grid || told.has(cell) || isShown(grid, cell)) continue;
    told.add(cell);
    const times = shown({ coefficient: 10n ** BigInt(Math.abs(power)), scale: 0 });
    context.report({
      messageId: power > 0 ? "times-last" : "part-of-last",
      data: { row, column, amount: shown(now), last: shown(was), unit, times },
      cells: [rangeOf(cell.cell)],
      expected: plain(was),
      actual: plain(now),
      unit: grid.unit?.value ?? null,
      keyParts: [key, row, column]
    });
  }
}

/** How far the amount is from the other years of its source, in powers of ten; 0 where there are none. */
function oddness({ row, cell, amount }: Leaf, leaves: readonly Leaf[]): number {
  const others = leaves.filter((other) => other.row.key === row.key && other.cell !== cell);
  if (others.length === 0) return 0;
  const size = (value: Decimal): number => Math.log10(Math.abs(toNumber(value)));
  const mean = others.reduce((sum, other) => sum + size(other.amount), 0) / others.length;
  return Math.abs(size(amount) - mean);
}

function isSlip(power: number, amount: Decimal): boolean {
  if (power > 0) return power <= 3;
  const telling = power === -1 ? TELLING_DIGITS_OF_TENTH : TELLING_DIGITS;
  return power >= -3 && significantDigits(amount) >= telling;
}

/** Where a sum through the amount fails, that sum and its causes say more. */
function isShown(grid: Grid, cell: GridCell): boolean {
  return equationsOf(grid).some(
    (equation) => isThrough(equation, cell) && isDecidable(equation) && !holds(equation)
  );
}

function compareYears({ grid, lines }: GridWithLeaves, told: ReadonlySet<GridCell>, context: Context): void {
  for (const leaves of lines) {
    const years = leaves.filter(({ column }) => column.role === "year");
    years.forEach((leaf, at) => {
      if (told.has(leaf.cell)) return;
      const peers = years.filter((other) => other !== leaf);
      const inside = at > 0 && at < years.length - 1;
      const zeros = zerosTooMany(
        leaf.amount,
        peers.map(({ amount }) => amount),
        inside
      );
      if (zeros === null) {
        context.pass();
        return;
      }
      if (isShown(grid, leaf.cell)) return;
      context.report({
        messageId: zeros > 0 ? "times-peers" : "part-of-peers",
        reason: "may-be-so",
        data: {
          ...dataOf(leaf, zeros, grid.unit?.value ?? null),
          peers: peers.map(({ amount }) => shown(amount)).join(", ")
        },
        cells: [rangeOf(leaf.cell.cell)],
        related: rangesOf(peers.map(({ cell }) => cell.cell)),
        actual: plain(leaf.amount),
        unit: grid.unit?.value ?? null,
        keyParts: [grid.key, leaf.row.key, leaf.column.key]
      });
    });
  }
}

function dataOf({ row, column, amount }: Leaf, power: number, unit: Unit | null): Record<string, string> {
  return {
    row: row.key,
    column: column.key,
    amount: shown(amount),
    unit: unit ?? "",
    times: shown({ coefficient: 10n ** BigInt(Math.abs(power)), scale: 0 })
  };
}
