import { formatCell } from "../../workbook/address";
import { lookupOf } from "../../workbook/cell-lookup";
import type { Patch } from "../../workbook/patch";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import { rangeOf } from "../place";
import type { RuleContext, SheetRule } from "../rule";
import { MASK_TITLE, messages } from "./messages";
import { maskedText, personalCells } from "./personal-cells";
import type { DatumKind, PersonalDatum } from "./personal-datum";

/** Personal data in any cell; in a public copy also names and phones. What was found is told masked, never whole. */
export const rule: SheetRule<DatumKind> = {
  meta: {
    id: "personal-data",
    severities: ["warning", "error"],
    scope: "sheet",
    topic: "submission",
    title: { ko: "개인정보", en: "Personal data" },
    fixable: true,
    waivable: false,
    messages
  },
  check(sheet: SheetSnapshot, context: RuleContext<DatumKind>) {
    const { book, publicCopy } = context;
    let clean = true;
    for (const { cell, text, data } of personalCells(sheet, book, publicCopy)) {
      clean = false;
      reportCell(context, sheet, cell, text, data);
    }
    if (clean) context.pass();
  },
  restsOnSheet: () => true
};

function reportCell(
  context: RuleContext<DatumKind>,
  sheet: SheetSnapshot,
  cell: Cell,
  text: string,
  data: readonly PersonalDatum[]
): void {
  const fix = context.publicCopy ? maskingPatch(sheet, cell, text, data) : null;
  for (const kind of new Set(data.map((datum) => datum.kind))) {
    const same = data.filter((datum) => datum.kind === kind);
    const told = same.map((datum) => datum.masked).join(", ");
    context.report({
      messageId: kind,
      severity: kind === "resident-number" ? "error" : "warning",
      data: { count: same.length, masked: told },
      cells: [rangeOf({ sheet: sheet.name, row: cell.row, column: cell.column })],
      actual: told,
      keyParts: [sheet.name, kind, told],
      ...(fix ? { fix: { title: MASK_TITLE, data: { masked: told }, patch: fix } } : {})
    });
  }
}

/** Masks all that was found in the cell; a formula's text, or a protected sheet, is the user's to change. */
function maskingPatch(
  sheet: SheetSnapshot,
  cell: Cell,
  text: string,
  data: readonly PersonalDatum[]
): Patch | null {
  if (cell.formula !== undefined || sheet.protected) return null;
  const anchor = lookupOf(sheet).anchor(cell.row, cell.column);
  if (anchor.row !== cell.row || anchor.column !== cell.column) return null;
  const after = maskedText(text, data);
  const change = { cell: formatCell(cell), before: { value: text }, after: { value: after } };
  return {
    title: `${sheet.name}!${change.cell}`,
    steps: [{ kind: "set-cells", sheet: sheet.name, changes: [change] }]
  };
}
