import { ZERO, type Decimal } from "../../pledge/decimal";
import type { AmountNotation, Grid, GridCell } from "../../pledge/grid";
import { render } from "../../language/message";
import { formatCell } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { plain, shown } from "../figure";
import type { Fix } from "../finding";
import { setNumber } from "../fix-from-causes";
import { rangeOf } from "../place";
import type { PledgeRule, Report } from "../rule";
import { spansOf } from "../spans";
import { FIX_ALL, FIX_ONE, MESSAGES, type MessageId } from "./messages";

/** From so many texts that are plain numbers on, the grid is told once: a whole table was pasted as text. */
const PASTED_AS_TEXT = 6;

const WRONG: Partial<Readonly<Record<AmountNotation, Exclude<MessageId, "text-numbers">>>> = {
  "text-number": "text-number",
  "stray-character": "stray-character",
  "decimal-for-comma": "decimal-for-comma",
  "not-a-number": "not-a-number",
  error: "error-value"
};

/** In every place for an amount stands a number, a blank, '-' or 미정: Excel's own sums pass over texts in silence. */
export const rule: PledgeRule<MessageId> = {
  meta: {
    id: "grid-not-a-number",
    severities: ["error"],
    scope: "pledge",
    topic: "grid",
    title: { ko: "금액 칸에는 숫자만", en: "Amounts are numbers" },
    fixable: true,
    waivable: false,
    messages: MESSAGES
  },
  check(pledge, context) {
    for (const grid of pledge.grids) {
      const texts: GridCell[] = [];
      for (const line of grid.cells)
        for (const cell of line) if (cell.notation === "text-number") texts.push(cell);
      const pasted = texts.length >= PASTED_AS_TEXT;
      if (pasted) context.report(pastedReport(grid, texts, context.snapshot));
      grid.rows.forEach((row, rowAt) => {
        grid.columns.forEach((column, columnAt) => {
          const cell = grid.cells[rowAt]?.[columnAt];
          if (!cell || (pasted && cell.notation === "text-number")) return;
          const messageId = WRONG[cell.notation];
          if (messageId === undefined) {
            if (cell.notation !== "uncomputed") context.pass();
            return;
          }
          context.report(reportOf(grid, cell, messageId, [row.key, column.key], context.snapshot));
        });
      });
    }
  }
};

function reportOf(
  grid: Grid,
  cell: GridCell,
  messageId: Exclude<MessageId, "text-numbers">,
  place: readonly string[],
  snapshot: Snapshot
): Report<MessageId> {
  const { suggestion } = cell;
  return {
    messageId: suggestion || messageId === "error-value" ? messageId : "not-a-number",
    data: {
      cell: formatCell(cell.cell),
      text: cell.text,
      ...(suggestion ? { suggestion: shown(suggestion) } : {})
    },
    cells: [rangeOf(cell.cell)],
    ...(suggestion ? { expected: plain(suggestion) } : {}),
    actual: cell.text,
    unit: grid.unit?.value ?? null,
    keyParts: [grid.key, ...place],
    fix: suggestion && cell.formula === undefined ? fixOne(cell, suggestion, snapshot) : null
  };
}

function fixOne(cell: GridCell, suggestion: Decimal, snapshot: Snapshot): Fix {
  const data = { cell: formatCell(cell.cell), text: cell.text, suggestion: shown(suggestion) };
  const patch = { title: render(FIX_ONE, data, "ko"), steps: [setNumber(snapshot, cell, suggestion)] };
  return { title: FIX_ONE, data, patch };
}

function pastedReport(grid: Grid, texts: readonly GridCell[], snapshot: Snapshot): Report<MessageId> {
  const typed = texts.filter((cell) => cell.formula === undefined);
  const data = { count: typed.length };
  const steps = typed.map((cell) => setNumber(snapshot, cell, cell.suggestion ?? cell.amount ?? ZERO));
  return {
    messageId: "text-numbers",
    data: { count: texts.length },
    cells: spansOf(texts.map((cell) => cell.cell)),
    unit: grid.unit?.value ?? null,
    keyParts: [grid.key],
    fix:
      typed.length === 0
        ? null
        : { title: FIX_ALL, data, patch: { title: render(FIX_ALL, data, "ko"), steps } }
  };
}
