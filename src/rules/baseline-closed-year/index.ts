import { formatIsoDate } from "../../pledge/calendar-date";
import { compare, isZero, subtract } from "../../pledge/decimal";
import type { GridKind } from "../../pledge/grid";
import type { Pledge } from "../../pledge/pledge";
import { plain, shown } from "../figure";
import { changesIn, type FigureChange } from "../last-submission/changed-figures";
import { closedSlots, lastClosedYear } from "../last-submission/closed-slots";
import { columnName, KIND_NAMES } from "../last-submission/figure-words";
import { yearsOf, type FigureTable } from "../last-submission/figure-table";
import { lastSubmissionOf } from "../last-submission/last-submission";
import { pairGridsThen, type GridsThen } from "../last-submission/pair-grids";
import { unitAlone } from "../last-submission/unit-alone";
import { rangeOf, rangesOf } from "../place";
import type { PledgeRule, RuleContext } from "../rule";
import { messages, reasons, type MessageId } from "./messages";

type Context = RuleContext<MessageId>;

/** What was closed when it was last sent upward is what it was, in whatever unit or layout it stands now. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "baseline-closed-year",
    severities: ["error", "warning"],
    scope: "pledge",
    topic: "submission",
    title: { ko: "마감한 해의 금액이 바뀜", en: "A closed year has changed" },
    fixable: false,
    messages,
    reasons
  },
  check(pledge, context) {
    const last = lastSubmissionOf(context);
    const then = last?.thenOf(pledge);
    if (!last || !then) return;
    const date = formatIsoDate(last.basisDate);
    const closedUntil = lastClosedYear(last.basisDate, context.basisDate);
    const doubtful = last.baseline.dayGuessed === true ? closedUntil : null;
    const { pairs, gone } = pairGridsThen(pledge, [then.was, ...then.merged]);
    for (const pair of pairs) {
      const slots = closedSlots(pair, last.basisDate, context.basisDate);
      if (slots.length === 0) continue;
      if (unitAlone(pair, slots)) {
        reportUnit(pair, date, context);
        continue;
      }
      for (const slot of slots) {
        const changes = changesIn(pair, slot);
        if (changes.length === 0) context.pass();
        for (const change of changes) reportChange(pair.now, change, { date, doubtful }, context);
      }
    }
    for (const table of gone) {
      if (hasClosedFigures(table, closedUntil)) reportGone(pledge, table.kind, date, context);
    }
  }
};

interface Then {
  readonly date: string;
  /** The year of which nobody knows whether it was over, where the day of the last submission was only concluded. */
  readonly doubtful: number | null;
}

function reportChange(
  { grid, kind, unit }: FigureTable,
  change: FigureChange,
  { date, doubtful }: Then,
  context: Context
): void {
  if (!grid) return;
  const { row, slot, was, now, cells } = change;
  const told = now ? shown(now) : (cells[0]?.text ?? "");
  const column = columnName(slot);
  const mayHaveGrown = kind === "executed" && slot === doubtful && now !== null && compare(now, was) > 0;
  context.report({
    messageId: "changed",
    ...(mayHaveGrown ? { severity: "warning", reason: "day-unknown" } : {}),
    data: {
      date,
      row,
      column,
      kind: KIND_NAMES[kind],
      was: shown(was),
      now: told,
      unit: now ? (unit ?? "") : ""
    },
    cells: cells.length > 0 ? rangesOf(cells.map(({ cell }) => cell)) : [grid.range],
    expected: plain(was),
    actual: now ? plain(now) : told,
    ...(now ? { difference: plain(subtract(now, was)) } : {}),
    unit,
    keyParts: [grid.key, row, column]
  });
}

function reportUnit({ now, was }: GridsThen, date: string, context: Context): void {
  const { grid, kind, unit } = now;
  const before = was[0]?.unit;
  if (!grid || !unit || !before) return;
  context.report({
    messageId: "unit-changed",
    data: { date, kind: KIND_NAMES[kind], was: before, now: unit },
    cells: [grid.unit ? rangeOf(grid.unit.cell) : grid.range],
    expected: before,
    actual: unit,
    keyParts: [grid.key, "단위"]
  });
}

function reportGone(pledge: Pledge, kind: GridKind, date: string, context: Context): void {
  const [card] = pledge.cards;
  if (!card) return;
  context.report({
    messageId: "grid-gone",
    reason: "grid-gone",
    data: { date, kind: KIND_NAMES[kind] },
    cells: [card.range],
    keyParts: [kind]
  });
}

function hasClosedFigures(table: FigureTable, last: number): boolean {
  return yearsOf(table).some(
    (year) =>
      year <= last &&
      table.rows.some((row) =>
        row.amounts.some((amount, at) => table.slots[at] === year && amount !== null && !isZero(amount))
      )
  );
}
