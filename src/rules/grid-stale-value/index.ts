import { diagnoseGrid } from "../../diagnosis/diagnose";
import { render } from "../../language/message";
import { subtract, type Decimal } from "../../pledge/decimal";
import type { Grid, GridCell } from "../../pledge/grid";
import { formatCell, type RangeRef } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { sumFormula } from "../../workbook/sum-formula";
import { plain, shown } from "../figure";
import type { Cause, Fix } from "../finding";
import { fixFromCauses, setNumber } from "../fix-from-causes";
import { Recalculation } from "../formulas/recalculation";
import { loneStaleCell, recheck } from "../formulas/stale-cells";
import { rangesOf } from "../place";
import type { PledgeRule, Report } from "../rule";
import { CAUSE, FIX_ALL, FIX_ONE, MESSAGES, type MessageId } from "./messages";

/** More are counted, not listed. */
const MOST_LISTED = 5;

interface Stale {
  readonly cell: GridCell;
  /** Row and column of the grid. */
  readonly place: readonly [row: string, column: string];
  readonly stored: Decimal;
  readonly result: Decimal;
}

/** The stored result of a sum is what the sum gives. One that is not is told here, not by the sums that it breaks. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "grid-stale-value",
    severities: ["error"],
    scope: "pledge",
    topic: "grid",
    title: { ko: "다시 계산하지 않은 수식", en: "Formulas not recalculated" },
    fixable: true,
    waivable: false,
    messages: MESSAGES
  },
  check(pledge, context) {
    const calculation = new Recalculation(context.snapshot);
    for (const grid of pledge.grids) {
      const stale: Stale[] = [];
      grid.cells.forEach((line, rowAt) => {
        line.forEach((cell, columnAt) => {
          const found = recheck(cell, context.snapshot, calculation);
          const row = grid.rows[rowAt];
          const column = grid.columns[columnAt];
          if (!found || !row || !column) return;
          if (found.stale) stale.push({ cell, place: [row.key, column.key], ...found });
          else context.pass();
        });
      });
      const [first] = stale;
      if (first) context.report(reportOf(grid, first, stale, context.snapshot));
    }
  }
};

function reportOf(grid: Grid, first: Stale, stale: readonly Stale[], snapshot: Snapshot): Report<MessageId> {
  const common = {
    cells: rangesOf(stale.map(({ cell }) => cell.cell)),
    unit: grid.unit?.value ?? null,
    fix: hasOtherFix(grid, stale, snapshot) ? null : fixOf(first, stale, snapshot)
  };
  const { cell, stored, result } = first;
  if (stale.length === 1) {
    return {
      ...common,
      messageId: "stale-value",
      data: {
        cell: formatCell(cell.cell),
        stored: shown(stored),
        formula: cell.formula ?? "",
        result: shown(result)
      },
      related: sourcesOf(cell),
      expected: plain(result),
      actual: plain(stored),
      difference: plain(subtract(stored, result)),
      keyParts: [grid.key, ...first.place],
      causes: [causeOf(first)]
    };
  }
  const listed = stale
    .slice(0, MOST_LISTED)
    .map((one) => `${formatCell(one.cell.cell)} ${shown(one.stored)} → ${shown(one.result)}`);
  return {
    ...common,
    messageId: "stale-values",
    data: { count: stale.length, list: listed.join(", ") + (stale.length > MOST_LISTED ? " …" : "") },
    expected: plain(result),
    actual: plain(stored),
    difference: plain(subtract(stored, result)),
    keyParts: [grid.key]
  };
}

function causeOf({ cell, stored, result }: Stale): Cause {
  return {
    kind: "single-cell",
    cells: [cell.cell],
    suggest: result,
    values: [result],
    changes: [{ cell: cell.cell, from: stored, to: result }],
    mends: 1,
    ambiguous: false,
    message: CAUSE,
    data: { cell: formatCell(cell.cell), value: shown(result) }
  };
}

/** What the formula adds up. */
function sourcesOf({ formula, cell }: GridCell): readonly RangeRef[] {
  const terms = sumFormula(formula ?? "")?.terms ?? [];
  return terms.map(({ sheet, range }) => ({ sheet: sheet ?? cell.sheet, ...range }));
}

/**
 * Where the stored results agree on another amount below them, that may be what is wrong: its own finding offers it, and
 * to calculate again would only carry the wrong amount further.
 */
function hasOtherFix(grid: Grid, stale: readonly Stale[], snapshot: Snapshot): boolean {
  if (stale.length === 1 && loneStaleCell(grid, snapshot)) return false;
  return [...diagnoseGrid(grid).values()].some((causes) => fixFromCauses(causes, grid, snapshot) !== null);
}

function fixOf(first: Stale, stale: readonly Stale[], snapshot: Snapshot): Fix {
  const title = stale.length === 1 ? FIX_ONE : FIX_ALL;
  const data = {
    cell: formatCell(first.cell.cell),
    from: shown(first.stored),
    to: shown(first.result),
    count: stale.length
  };
  const steps = stale.map(({ cell, result }) => setNumber(snapshot, cell, result));
  return { title, data, patch: { title: render(title, data, "ko"), steps } };
}
