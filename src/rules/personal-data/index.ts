import { formatCell, type CellRef } from "../../workbook/address";
import { lookupOf } from "../../workbook/cell-lookup";
import type { Patch } from "../../workbook/patch";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import { fieldsOf } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rangeOf } from "../place";
import type { Rule, RuleContext } from "../rule";
import { MASK_TITLE, messages } from "./messages";
import { personInOfficer, personInText } from "./person";
import { personalData, type DatumKind, type PersonalDatum } from "./personal-datum";

/** Personal data in any cell; in a public copy also names and phones. What was found is told masked, never whole. */
export const rule: Rule<DatumKind> = {
  meta: {
    id: "personal-data",
    severities: ["warning", "error"],
    scope: "book",
    topic: "submission",
    title: { ko: "개인정보", en: "Personal data" },
    fixable: true,
    messages
  },
  check(context: RuleContext<DatumKind>) {
    const officers = context.publicCopy ? officerCells(context.book) : new Set<string>();
    for (const sheet of context.snapshot.sheets) {
      let clean = true;
      for (const cell of context.publicCopy ? sheet.cells : suspectsOf(sheet)) {
        if (typeof cell.value !== "string") continue;
        const officer = officers.size > 0 && officers.has(keyOf({ sheet: sheet.name, ...cell }));
        const data = dataIn(cell.value, officer, context.publicCopy);
        if (data.length === 0) continue;
        clean = false;
        reportCell(context, sheet, cell, cell.value, data);
      }
      if (clean) context.pass();
    }
  }
};

/** Whatever has none of these has no personal datum: most cells are done with here. */
const WORTH_A_LOOK = /@|\d{6}|01[016789]/;
const WORTH_A_LOOK_IN_PUBLIC = /☎|강사|담당|성명|이름|작성자/;

const suspects = new WeakMap<SheetSnapshot, readonly Cell[]>();

/** The texts that could hold a datum outside a public copy; worked out once for a sheet that was not read anew. */
function suspectsOf(sheet: SheetSnapshot): readonly Cell[] {
  let found = suspects.get(sheet);
  if (!found) {
    found = sheet.cells.filter((cell) => typeof cell.value === "string" && WORTH_A_LOOK.test(cell.value));
    suspects.set(sheet, found);
  }
  return found;
}

function dataIn(text: string, officer: boolean, publicCopy: boolean): readonly PersonalDatum[] {
  const data = WORTH_A_LOOK.test(text) ? [...personalData(text)] : [];
  if (officer) data.push(...personInOfficer(text));
  else if (publicCopy && WORTH_A_LOOK_IN_PUBLIC.test(text)) data.push(...personInText(text));
  const sorted = data.sort((one, other) => one.start - other.start || other.end - one.end);
  return sorted.filter((datum, at) => sorted.slice(0, at).every((earlier) => datum.start >= earlier.end));
}

function officerCells(book: PledgeBook): ReadonlySet<string> {
  return new Set(
    book.pledges.flatMap((pledge) => fieldsOf(pledge, "officer").map((field) => keyOf(field.cell)))
  );
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}

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
  const after = [...data].reduceRight(
    (rest, datum) => rest.slice(0, datum.start) + datum.masked + rest.slice(datum.end),
    text
  );
  const change = { cell: formatCell(cell), before: { value: text }, after: { value: after } };
  return {
    title: `${sheet.name}!${change.cell}`,
    steps: [{ kind: "set-cells", sheet: sheet.name, changes: [change] }]
  };
}
