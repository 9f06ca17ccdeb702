import { CARD_FIELDS } from "../../pledge/pledge";
import type { CellAt, RangeRef } from "../../workbook/address";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import type { Severity } from "../finding";
import { rangeOf, rangesOf } from "../place";
import type { RuleContext, SheetRule } from "../rule";
import { MESSAGES, type MessageId } from "./messages";
import { placeholderFields } from "./placeholder-fields";
import { hasLeftOvers, leftOversOf } from "./sheet-left-overs";
import { hasCards, isReport, isUsed, unusedLinks } from "./workbook-facts";

/** Sheets that show how a card is filled in. */
const INSTRUCTIONS = /작성\s*(?:요령|방법|예시|안내)|예시|서식|양식|견본|템플릿|template/i;

type Context = RuleContext<MessageId>;

/** Nothing is sent upward that belongs to the making of the workbook. */
export const rule: SheetRule<MessageId> = {
  meta: {
    id: "left-over",
    severities: ["warning", "error"],
    scope: "sheet",
    topic: "submission",
    title: { ko: "남은 서식과 오류", en: "Left-overs" },
    fixable: false,
    waivable: false,
    messages: MESSAGES
  },
  check(sheet, context) {
    if (isReport(sheet, context.snapshot)) return;
    if (!maySayMore(sheet, context)) {
      context.pass();
      return;
    }
    let told = 0;
    const counting: Context = {
      ...context,
      report: (report) => {
        told += 1;
        context.report(report);
      }
    };
    if (!INSTRUCTIONS.test(sheet.name)) tellForm(sheet, counting);
    tellFormulas(sheet, counting);
    tellWorkings(sheet, counting);
    if (told === 0) context.pass();
  },
  // links are told on the first sheet; a hidden one may be used by formulas anywhere; our reports are known by settings
  restsOnSheet: (sheet, snapshot) =>
    sheet !== snapshot.sheets[0] && sheet.visibility === "visible" && !isReport(sheet, snapshot)
};

/** Most sheets are done with here: there is nothing on them to look at more closely. */
function maySayMore(sheet: SheetSnapshot, { book, snapshot }: Context): boolean {
  return (
    hasLeftOvers(sheet) ||
    sheet.notes.length > 0 ||
    sheet.visibility !== "visible" ||
    sheet === snapshot.sheets[0] ||
    placeholderFields(book, sheet.name).length > 0
  );
}

function placesOf(sheet: SheetSnapshot, cells: readonly CellAt[]): readonly RangeRef[] {
  return rangesOf(cells.map(({ row, column }) => ({ sheet: sheet.name, row, column })));
}

/** What is left of the form: tokens, circles, prompts. */
function tellForm(sheet: SheetSnapshot, context: Context): void {
  const { tokens, prompts } = leftOversOf(sheet);
  for (const [token, cells] of tokens) {
    context.report({
      messageId: "token",
      severity: hasCards(sheet, context.book) ? "error" : "warning",
      data: { token: token.replace(/[${}]/g, "").trim(), count: cells.length },
      cells: placesOf(sheet, cells),
      actual: token,
      keyParts: [sheet.name, "token", token]
    });
  }
  for (const { field, cell, text } of placeholderFields(context.book, sheet.name)) {
    context.report({
      messageId: "placeholder",
      data: { field: CARD_FIELDS[field], text },
      cells: [rangeOf(cell)],
      actual: text,
      keyParts: [sheet.name, "placeholder", field]
    });
  }
  if (prompts.length === 0 || !hasCards(sheet, context.book)) return;
  for (const { row, column, text } of prompts) {
    context.report({
      messageId: "prompt",
      data: { text },
      cells: [rangeOf({ sheet: sheet.name, row, column })],
      actual: text,
      keyParts: [sheet.name, "prompt", text]
    });
  }
}

/** Errors, and formulas that look where nothing is. An error in a grid is told by `grid-not-a-number`. */
function tellFormulas(sheet: SheetSnapshot, context: Context): void {
  const { errors, broken, external } = leftOversOf(sheet);
  for (const [error, cells] of errors) {
    const outside = outsideGrids(sheet, cells, context);
    if (outside.length === 0) continue;
    context.report({
      messageId: "error-value",
      severity: error === "#REF!" || hasCards(sheet, context.book) ? "error" : "warning",
      data: { error, count: outside.length },
      cells: placesOf(sheet, outside),
      actual: error,
      keyParts: [sheet.name, error]
    });
  }
  tellCells("broken-formula", "error", sheet, broken, context);
  tellCells("external-link", "warning", sheet, external, context);
}

function tellCells(
  messageId: "broken-formula" | "external-link",
  severity: Severity,
  sheet: SheetSnapshot,
  cells: readonly Cell[],
  context: Context
): void {
  if (cells.length === 0) return;
  const cellRanges = placesOf(sheet, cells);
  const actual = cells[0]?.formula ?? "";
  const data = { count: cells.length };
  context.report({ messageId, severity, data, cells: cellRanges, actual, keyParts: [sheet.name, messageId] });
}

function outsideGrids(sheet: SheetSnapshot, cells: readonly Cell[], { book }: Context): readonly Cell[] {
  const told = new Set<string>();
  for (const { grids } of book.pledges) {
    for (const { range, cells: lines } of grids) {
      if (range.sheet !== sheet.name) continue;
      for (const { cell } of lines.flat()) told.add(`${cell.row},${cell.column}`);
    }
  }
  return cells.filter(({ row, column }) => !told.has(`${row},${column}`));
}

/** Hidden sheets, comments, links that nothing needs. */
function tellWorkings(sheet: SheetSnapshot, context: Context): void {
  const { used, notes, name, visibility } = sheet;
  const { snapshot } = context;
  const links = sheet === snapshot.sheets[0] ? unusedLinks(snapshot) : [];
  if (links.length > 0) {
    const cells = [rangeOf({ sheet: name, row: 0, column: 0 })];
    context.report({
      messageId: "unused-link",
      data: { links: links.join(", ") },
      cells,
      keyParts: ["links"]
    });
  }
  if (visibility !== "visible" && used && !isUsed(sheet, snapshot)) {
    const cells = [{ sheet: name, ...used }];
    context.report({ messageId: "hidden-sheet", data: { sheet: name }, cells, keyParts: [name, "hidden"] });
  }
  if (notes.length > 0) {
    const data = { sheet: name, count: notes.length };
    context.report({
      messageId: "comment",
      data,
      cells: placesOf(sheet, notes),
      keyParts: [name, "comments"]
    });
  }
}
