import type { Message } from "../language/message";
import { subtract, sum, ZERO } from "../pledge/decimal";
import {
  equationsOf,
  holds,
  isDecidable,
  residual,
  type Equation,
  type EquationRule
} from "../pledge/equation";
import type { Grid } from "../pledge/grid";
import { standingOf, type Standing } from "../pledge/tolerance";
import { plain, shown, shownSum } from "./figure";
import type { Finding, Severity } from "./finding";
import { isThrough, loneStaleCell } from "./formulas/stale-cells";
import { rangeOf } from "./place";
import type { Snapshot } from "../workbook/snapshot";
import type { PledgeRule, Report } from "./rule";
import { spansOf } from "./spans";

/** What a sum that does not hold can be; the messages of each sum rule are in its own words. */
export type SumMessageId = Exclude<Standing, "holds">;

/** `rounding-unlikely` is a question, `rounding` a remark: a printed sum may miss by what rounding takes. */
const SEVERITY: Readonly<Record<SumMessageId, Severity>> = {
  violation: "error",
  "rounding-unlikely": "warning",
  rounding: "info"
};

const ROUNDING_UNLIKELY: Message = {
  ko: "반올림으로 생길 수 있는 범위 안이지만, 흔히 생기는 크기(2σ)를 넘습니다.",
  en: "Rounding could make this difference, but it is larger than rounding usually makes (2σ)."
};

/**
 * A rule that holds every sum of one kind against its addends, column by column or row by row. A sum with 미정 or a
 * text in it is not judged, and not passed either.
 */
export function gridSumRule(
  id: EquationRule,
  title: Message,
  messages: Readonly<Record<SumMessageId, Message>>
): PledgeRule<SumMessageId> {
  return {
    meta: {
      id,
      severities: ["error", "warning", "info"],
      scope: "pledge",
      topic: "grid",
      title,
      fixable: true,
      waivable: false,
      messages,
      reasons: { "rounding-unlikely": ROUNDING_UNLIKELY }
    },
    check(pledge, context) {
      for (const grid of pledge.grids) {
        for (const equation of equationsOf(grid)) {
          if (equation.rule !== id || !isDecidable(equation)) continue;
          const standing = holds(equation) ? "holds" : standingOf(equation, grid);
          if (standing === "holds") context.pass();
          else if (!isOfStaleCell(grid, equation, context.snapshot))
            context.report(reportOf(grid, equation, standing));
        }
      }
    }
  };
}

/** A sum that fails through a result that was not calculated again is told as that, once: by `grid-stale-value`. */
function isOfStaleCell(grid: Grid, equation: Equation, snapshot: Snapshot): boolean {
  if (![equation.total, ...equation.addends].some(({ formula }) => formula !== undefined)) return false;
  const stale = loneStaleCell(grid, snapshot);
  return stale !== null && isThrough(equation, stale);
}

function reportOf(grid: Grid, equation: Equation, standing: SumMessageId): Report<SumMessageId> {
  const actual = equation.total.amount ?? ZERO;
  const addends = equation.addends.map((cell) => cell.amount ?? ZERO);
  const expected = sum(addends);
  const unit: Finding["unit"] = grid.unit?.value ?? null;
  const figures = addends.filter((amount) => amount.coefficient !== 0n);
  return {
    messageId: standing,
    severity: SEVERITY[standing],
    ...(standing === "rounding-unlikely" ? { reason: standing } : {}),
    data: {
      row: equation.row.key,
      column: equation.column.key,
      cell: equation.total.text === "" ? "0" : shown(actual),
      sum: shown(expected),
      terms: figures.length > 1 ? `${shownSum(figures)} = ${shown(expected)}` : shown(expected),
      difference: shown(residual(equation)),
      unit: unit ?? ""
    },
    cells: [rangeOf(equation.total.cell)],
    related: spansOf(equation.addends.map((cell) => cell.cell)),
    expected: plain(expected),
    actual: plain(actual),
    difference: plain(subtract(actual, expected)),
    unit,
    terms: equation.addends.map((cell) => ({
      label: labelOf(grid, equation, cell),
      cell: cell.cell,
      amount: plain(cell.amount ?? ZERO)
    })),
    keyParts: [grid.key, equation.row.key, equation.column.key],
    equation: { grid: grid.key, id: equation.id }
  };
}

/** An addend of 계 is named by its row, one of 소계 or 총계 by its column. */
function labelOf(grid: Grid, equation: Equation, cell: Equation["total"]): string {
  if (equation.rule === "grid-source-sum" || equation.rule === "grid-nested-sum")
    return grid.rows.find((_, at) => grid.cells[at]?.includes(cell))?.key ?? "";
  const line = grid.cells[grid.rows.indexOf(equation.row)];
  return grid.columns[line?.indexOf(cell) ?? -1]?.key ?? "";
}
