import { areaOf } from "../pledge/area";
import { divide, formatDecimal, isZero, sum, ZERO, type Decimal } from "../pledge/decimal";
import { decimal } from "../pledge/decimal";
import type { GridKind } from "../pledge/grid";
import { grandTotal, gridOfKind } from "../pledge/grid-lookup";
import { convert, formatMoney } from "../pledge/money";
import { pledgeId, textOf, type CardField, type Pledge } from "../pledge/pledge";
import type { PledgeBook } from "../pledge/pledge-book";
import { markedOption } from "../pledge/status";
import type { ChecklistAnswers } from "../templates/checklist-sheet";
import type { Snapshot } from "../workbook/snapshot";
import { changeEntriesOf } from "./change-register";

/** Pledges named where something is lacking, before the rest is only counted. */
const NAMED = 5;

/** What the book says to the questions of the evaluation's checklist. Every rate is told with what it divides. */
export function checklistAnswers(book: PledgeBook, snapshot: Snapshot): ChecklistAnswers {
  const { pledges } = book;
  const having = (has: (pledge: Pledge) => boolean): string => shareOf(pledges, has);
  const told = (...fields: readonly CardField[]): string =>
    having((pledge) => fields.some((field) => textOf(pledge, field) !== ""));
  const marked = pledges.map((pledge) => (pledge.status ? markedOption(pledge.status)?.class : null));
  const done = marked.filter((name) => name === "completed" || name === "continued").length;
  const stopped = pledges.filter((_, at) => marked[at] === "suspended" || marked[at] === "dropped");
  const [plan, executed] = [totalOf(book, "plan"), totalOf(book, "executed")];
  return {
    pledges: `공약 ${pledges.length}건`,
    numbers: numbersOf(pledges),
    areas: areasOf(pledges),
    planTotal: plan ? `계획 총계 ${formatMoney({ value: plan, unit: book.profile.unit })}` : "계획 표 없음",
    goals: told("goal", "purpose"),
    periods: told("period"),
    departments: told("department", "leadDepartment"),
    costs: told("totalCost"),
    planBySource: having((pledge) => hasAmounts(pledge, "plan")),
    classes: having((pledge) => pledge.status !== null && markedOption(pledge.status) !== null),
    completed: `${done} ÷ ${pledges.length} = ${percent(decimal(done), decimal(pledges.length))}`,
    rates: having((pledge) => pledge.status?.rate !== null && pledge.status?.rate !== undefined),
    narratives: having((pledge) => pledge.narrative.some(({ items }) => items.length > 0)),
    executed: having((pledge) => gridOfKind(pledge, "executed") !== undefined),
    executionRate:
      plan && executed
        ? `${formatMoney({ value: executed, unit: book.profile.unit })} ÷ ${formatMoney({ value: plan, unit: book.profile.unit })} = ${percent(executed, plan)}`
        : "계획 또는 집행 표 없음",
    stopped:
      stopped.length === 0
        ? "보류 · 폐기 공약 없음"
        : shareOf(stopped, ({ changes }) => changes?.records.some(({ date }) => date !== null) ?? false),
    register: `변경대장 ${changeEntriesOf(snapshot, book).length}건`
  };
}

/** "80건 중 79건 (없음: 1-2)". */
function shareOf(pledges: readonly Pledge[], has: (pledge: Pledge) => boolean): string {
  const without = pledges.filter((pledge) => !has(pledge)).map(pledgeId);
  const named = without.slice(0, NAMED).join(", ");
  const more = without.length > NAMED ? ` 외 ${without.length - NAMED}건` : "";
  const lacking = without.length === 0 ? "" : ` (없음: ${named}${more})`;
  return `${pledges.length}건 중 ${pledges.length - without.length}건${lacking}`;
}

function numbersOf(pledges: readonly Pledge[]): string {
  const numbers = pledges.map(({ normalizedNumber }) => normalizedNumber).filter((number) => number !== "");
  const twice = [...new Set(numbers.filter((number, at) => numbers.indexOf(number) !== at))];
  const lacking = pledges.length - numbers.length;
  const faults = [
    ...(twice.length === 0 ? [] : [`겹침: ${twice.join(", ")}`]),
    ...(lacking === 0 ? [] : [`번호 없음 ${lacking}건`])
  ];
  return `공약 ${pledges.length}건${faults.length === 0 ? ", 겹치는 번호 없음" : ` (${faults.join("; ")})`}`;
}

function areasOf(pledges: readonly Pledge[]): string {
  const areas = [...new Set(pledges.map(areaOf))].filter((area) => area !== "");
  return areas.length === 0
    ? "분야 없음"
    : `분야 ${areas.length}개 (${areas.slice(0, NAMED).join(", ")}${areas.length > NAMED ? " …" : ""})`;
}

function hasAmounts(pledge: Pledge, kind: GridKind): boolean {
  const grid = gridOfKind(pledge, kind);
  return grid?.cells.some((line) => line.some(({ amount }) => amount !== null && !isZero(amount))) ?? false;
}

/** Σ 총계 of the kind over all pledges, in the profile's unit; null where no pledge has such a grid. */
function totalOf(book: PledgeBook, kind: GridKind): Decimal | null {
  const amounts = book.pledges.flatMap((pledge) => {
    const grid = gridOfKind(pledge, kind);
    const amount = grid && grandTotal(grid)?.amount;
    return grid && amount
      ? [convert({ value: amount, unit: grid.unit?.value ?? book.profile.unit }, book.profile.unit).value]
      : [];
  });
  return amounts.length === 0 ? null : sum([ZERO, ...amounts]);
}

function percent(part: Decimal, whole: Decimal): string {
  const value = divide({ ...part, coefficient: part.coefficient * 100n }, whole, 1);
  return value === null ? "-" : `${formatDecimal(value)}%`;
}
