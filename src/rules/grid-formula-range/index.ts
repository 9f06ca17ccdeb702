import { followersOf } from "../../diagnosis/followers";
import { render } from "../../language/message";
import { equal, sum, toNumber, ZERO, type Decimal } from "../../pledge/decimal";
import { holds, isDecidable, type Equation } from "../../pledge/equation";
import type { Grid, GridCell } from "../../pledge/grid";
import { formatCell, formatRange } from "../../workbook/address";
import type { CellChange, SetCellsStep } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { shown } from "../figure";
import type { Cause, Fix } from "../finding";
import { contentAt, setNumber } from "../fix-from-causes";
import { rangesOf } from "../place";
import type { PledgeRule, Report } from "../rule";
import { spansOf } from "../spans";
import { judgeTotals, type WrongTotal } from "./doubtful-totals";
import type { Referenced } from "./referenced";
import { CAUSE, FIX, MESSAGES, type MessageId } from "./messages";

/** More are not listed. */
const MOST_LISTED = 5;

/** A total's formula adds each of its rows or years once: none is left out, and no total is added beside its parts. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "grid-formula-range",
    severities: ["error"],
    scope: "pledge",
    topic: "grid",
    title: { ko: "합계 수식의 범위", en: "The range of a total's formula" },
    fixable: true,
    messages: MESSAGES
  },
  check(pledge, context) {
    for (const grid of pledge.grids) {
      const { right, wrong } = judgeTotals(grid, context.snapshot);
      context.pass(right);
      for (const alike of byFault(grid, wrong)) context.report(reportOf(grid, alike, context.snapshot));
    }
  }
};

/** The totals into which the same wrong formula was copied are told together. */
function byFault(
  grid: Grid,
  wrong: readonly WrongTotal[]
): readonly (readonly [WrongTotal, ...WrongTotal[]])[] {
  const groups = new Map<string, [WrongTotal, ...WrongTotal[]]>();
  for (const total of wrong) {
    const { direction } = total.misreach;
    const side = direction === "down" ? total.at.row : direction === "across" ? total.at.column : -1;
    const alone = direction === "mixed" ? formatCell(total.cell.cell) : "";
    const fault = [direction, side, missingOf(grid, total), extraOf(grid, total), alone].join("|");
    const group = groups.get(fault);
    if (group) group.push(total);
    else groups.set(fault, [total]);
  }
  return [...groups.values()];
}

function reportOf(
  grid: Grid,
  alike: readonly [WrongTotal, ...WrongTotal[]],
  snapshot: Snapshot
): Report<MessageId> {
  const [first] = alike;
  const { misreach, cell } = first;
  const equation = equationOf(first);
  const missing = missingOf(grid, first);
  const extra = extraOf(grid, first);
  const data = {
    cells: listed(alike.map((total) => formatCell(total.cell.cell))),
    formula: cell.formula ?? "",
    right: formulaOf(equation),
    missing,
    extra
  };
  const [row, column] = [equation.row.key, equation.column.key];
  const place =
    alike.length === 1
      ? [row, column]
      : misreach.direction === "down"
        ? [row, missing, extra]
        : [column, missing, extra];
  return {
    messageId: extra === "" ? "leaves-out" : missing === "" ? "takes-in" : "other-cells",
    data,
    cells: rangesOf(alike.map((total) => total.cell.cell)),
    related: spansOf(equation.addends.map((addend) => addend.cell)),
    expected: data.right,
    actual: data.formula,
    unit: grid.unit?.value ?? null,
    keyParts: [grid.key, ...place.filter((part) => part !== "")],
    causes: causesOf(grid, alike),
    fix: fixOf(grid, alike, data, snapshot)
  };
}

/** The sum that the formula was meant to be: along the side that it adds. */
function equationOf({ equations, misreach }: WrongTotal): Equation {
  const down = ({ rule: id }: Equation): boolean => id === "grid-source-sum" || id === "grid-nested-sum";
  const [first] = equations;
  const meant = equations.find((equation) => down(equation) === (misreach.direction === "down")) ?? first;
  if (!meant) throw new Error("a total without a sum");
  return meant;
}

/** "=SUM(F8:F13)". */
function formulaOf({ addends }: Equation): string {
  return `=SUM(${spansOf(addends.map((cell) => cell.cell))
    .map(formatRange)
    .join(",")})`;
}

function missingOf(grid: Grid, { misreach }: WrongTotal): string {
  return listed(misreach.missing.map((place) => labelOf(grid, place, misreach.direction)));
}

function extraOf(grid: Grid, { misreach }: WrongTotal): string {
  const headers = misreach.headers.flatMap(({ column }) => {
    const header = grid.columns[column]?.header;
    return header ? [formatCell(header)] : [];
  });
  return listed([...misreach.extra.map((place) => labelOf(grid, place, misreach.direction)), ...headers]);
}

/** A part of a column's sum is named by its row, one of a row's sum by its column. */
function labelOf(
  grid: Grid,
  { row, column }: Referenced,
  direction: WrongTotal["misreach"]["direction"]
): string {
  const rowKey = grid.rows[row]?.key ?? "";
  const columnKey = grid.columns[column]?.key ?? "";
  return direction === "down" ? rowKey : direction === "across" ? columnKey : `${rowKey} ${columnKey}`;
}

function listed(labels: readonly string[]): string {
  const distinct = [...new Set(labels)];
  return distinct.slice(0, MOST_LISTED).join(", ") + (distinct.length > MOST_LISTED ? " …" : "");
}

/** What the totals come to; null where an amount is not settled. */
function valuesOf(alike: readonly WrongTotal[]): ReadonlyMap<GridCell, Decimal> | null {
  const values = new Map<GridCell, Decimal>();
  for (const total of alike) {
    const amounts = equationOf(total).addends.map(({ amount }) => amount);
    if (amounts.some((amount) => amount === null)) return null;
    values.set(total.cell, sum(amounts.filter((amount) => amount !== null)));
  }
  return values;
}

/** The formula itself is the cause, of this finding and of whatever compares with its result. */
function causesOf(grid: Grid, alike: readonly WrongTotal[]): readonly Cause[] {
  const values = valuesOf(alike);
  const [first] = alike;
  if (!values || !first) return [];
  const changes = [...values, ...followersOf(grid, values).map(({ cell, value }) => [cell, value] as const)]
    .map(([cell, to]) => ({ cell: cell.cell, from: cell.amount ?? ZERO, to }))
    .filter(({ from, to }) => !equal(from, to));
  if (changes.length === 0) return [];
  const value = values.get(first.cell) ?? ZERO;
  const failing = alike
    .flatMap(({ equations }) => equations)
    .filter((equation) => isDecidable(equation) && !holds(equation));
  return [
    {
      kind: first.misreach.missing.length > 0 ? "omitted-addend" : "doubled-addend",
      cells: [...values.keys()].map(({ cell }) => cell),
      suggest: value,
      values: [...values.values()],
      changes,
      mends: failing.length,
      ambiguous: false,
      message: CAUSE,
      data: { cell: formatCell(first.cell.cell), value: shown(value) }
    }
  ];
}

/** The right formulas with their values, and the new results of the totals that rest on them. */
function fixOf(grid: Grid, alike: readonly WrongTotal[], data: Fix["data"], snapshot: Snapshot): Fix | null {
  const values = valuesOf(alike);
  if (!values) return null;
  const steps: SetCellsStep[] = [];
  for (const total of alike) {
    const equation = equationOf(total);
    const value = values.get(total.cell) ?? ZERO;
    const change: CellChange = {
      cell: formatCell(total.cell.cell),
      before: contentAt(snapshot, total.cell),
      after: { value: toNumber(value), formula: formulaOf(equation) }
    };
    steps.push({ kind: "set-cells", sheet: total.cell.cell.sheet, changes: [change] });
  }
  for (const { cell, value } of followersOf(grid, values)) steps.push(setNumber(snapshot, cell, value));
  return { title: FIX, data, patch: { title: render(FIX, data, "ko"), steps } };
}
