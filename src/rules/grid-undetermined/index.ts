import { compare, ZERO } from "../../pledge/decimal";
import { addendSum, equationsOf, type Equation } from "../../pledge/equation";
import type { Grid, GridCell } from "../../pledge/grid";
import { formatCell, formatRange } from "../../workbook/address";
import { plain, shown } from "../figure";
import { rangeOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";
import { spansOf } from "../spans";
import { MESSAGES, NOTHING, type MessageId, type NothingNotation } from "./messages";

/** 미정 is unknown, not 0: a total over it is unknown too. And "nothing" is written one way in a grid. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "grid-undetermined",
    severities: ["warning", "info"],
    scope: "pledge",
    topic: "grid",
    title: { ko: "미정과 0", en: "Undetermined and zero" },
    fixable: false,
    messages: MESSAGES
  },
  check(pledge, context) {
    for (const grid of pledge.grids) {
      const told = new Set<GridCell>();
      for (const equation of hasUnknown(grid) ? equationsOf(grid) : []) {
        const unknown = equation.addends.filter((cell) => cell.notation === "undetermined");
        if (unknown.length === 0 || told.has(equation.total)) continue;
        if (judgeTotal(grid, equation, unknown, context)) told.add(equation.total);
      }
      judgeNotation(grid, context);
    }
  }
};

function hasUnknown(grid: Grid): boolean {
  return grid.cells.some((row) => row.some((cell) => cell.notation === "undetermined"));
}

/** A total that is just the sum of the rest has taken 미정 for 0; one that differs may know more, and is left alone. Gives whether it said anything. */
function judgeTotal(
  grid: Grid,
  equation: Equation,
  unknown: readonly GridCell[],
  context: RuleContext<MessageId>
): boolean {
  const { total } = equation;
  const others = equation.addends.every((cell) => cell.amount !== null || cell.notation === "undetermined");
  if (total.notation === "undetermined") {
    context.pass();
    return true;
  }
  if (total.amount === null || !others || compare(total.amount, addendSum(equation)) !== 0) return false;
  context.report({
    messageId: "summed-as-zero",
    data: {
      total: formatCell(total.cell),
      amount: shown(total.amount),
      cells: spansOf(unknown.map((cell) => cell.cell))
        .map(formatRange)
        .join(", ")
    },
    cells: [rangeOf(total.cell)],
    related: spansOf(unknown.map((cell) => cell.cell)),
    expected: "미정",
    actual: plain(total.amount),
    unit: grid.unit?.value ?? null,
    keyParts: [grid.key, equation.row.key, equation.column.key]
  });
  return true;
}

function judgeNotation(grid: Grid, context: RuleContext<MessageId>): void {
  const empty = new Map<NothingNotation, GridCell[]>();
  for (const row of grid.cells) {
    for (const cell of row) {
      const notation = nothingIn(cell);
      if (notation === null) continue;
      const cells = empty.get(notation);
      if (cells) cells.push(cell);
      else empty.set(notation, [cell]);
    }
  }
  if (empty.size === 1) context.pass();
  if (empty.size < 2) return;
  const [usual, ...rest] = [...empty].sort(([, one], [, other]) => other.length - one.length);
  const cells = spansOf(rest.flatMap(([, list]) => list.map((cell) => cell.cell)));
  context.report({
    messageId: "mixed",
    severity: "info",
    data: {
      usual: usual ? NOTHING[usual[0]] : "",
      others: rest.map(([notation]) => NOTHING[notation]).join(", "),
      count: rest.reduce((all, [, list]) => all + list.length, 0)
    },
    cells,
    unit: grid.unit?.value ?? null,
    keyParts: [grid.key, "notation"]
  });
}

/** How the cell says "nothing"; null for an amount, 미정, or the result of a formula, which nobody writes. */
function nothingIn(cell: GridCell): NothingNotation | null {
  if (cell.formula !== undefined) return null;
  if (cell.notation === "blank" || cell.notation === "dash") return cell.notation;
  return cell.notation === "number" && (cell.amount ?? ZERO).coefficient === 0n ? "zero" : null;
}
