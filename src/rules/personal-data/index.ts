import { formatCell, type CellAt } from "../../workbook/address";
import { lookupOf } from "../../workbook/cell-lookup";
import type { Patch } from "../../workbook/patch";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import { fieldsOf } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rangeOf } from "../place";
import type { RuleContext, SheetRule } from "../rule";
import { MASK_TITLE, messages } from "./messages";
import { personInOfficer, personInText } from "./person";
import { personalData, type DatumKind, type PersonalDatum } from "./personal-datum";

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
    const officers = context.publicCopy ? officersOf(context.book, sheet.name) : NOBODY;
    let clean = true;
    for (const cell of candidates(sheet, context.publicCopy, officers)) {
      if (typeof cell.value !== "string") continue;
      const data = dataIn(cell.value, officers.has(placeOf(cell)), context.publicCopy);
      if (data.length === 0) continue;
      clean = false;
      reportCell(context, sheet, cell, cell.value, data);
    }
    if (clean) context.pass();
  },
  restsOnSheet: () => true
};

/** Whatever has none of these has no personal datum: most cells are done with here. */
const WORTH_A_LOOK = /@|\d{6}|01[016789]/;
const WORTH_A_LOOK_IN_PUBLIC = /☎|강사|담당|성명|이름|작성자/;

const suspects = new WeakMap<SheetSnapshot, readonly Cell[]>();
const suspectsInPublic = new WeakMap<SheetSnapshot, readonly Cell[]>();

/** The texts that could hold a datum, wherever the officers stand; worked out once for a sheet that was not read anew. */
function suspectsOf(sheet: SheetSnapshot): readonly Cell[] {
  let found = suspects.get(sheet);
  if (!found) suspects.set(sheet, (found = cellsSaying(sheet, WORTH_A_LOOK)));
  return found;
}

/** Those of a copy for the public. */
function suspectsInPublicOf(sheet: SheetSnapshot): readonly Cell[] {
  let found = suspectsInPublic.get(sheet);
  if (!found) {
    found = [...new Set([...suspectsOf(sheet), ...cellsSaying(sheet, WORTH_A_LOOK_IN_PUBLIC)])];
    suspectsInPublic.set(sheet, found);
  }
  return found;
}

const NO_CELLS: readonly Cell[] = [];

function cellsSaying({ cells }: SheetSnapshot, pattern: RegExp): readonly Cell[] {
  const found = cells.filter(({ value }) => typeof value === "string" && pattern.test(value));
  return found.length === 0 ? NO_CELLS : found;
}

function candidates(
  sheet: SheetSnapshot,
  publicCopy: boolean,
  officers: ReadonlySet<string>
): readonly Cell[] {
  if (!publicCopy) return suspectsOf(sheet);
  const inPublic = suspectsInPublicOf(sheet);
  if (officers.size === 0) return inPublic;
  const entries = sheet.cells.filter((cell) => officers.has(placeOf(cell)));
  return [...new Set([...inPublic, ...entries])];
}

function dataIn(text: string, officer: boolean, publicCopy: boolean): readonly PersonalDatum[] {
  const data = WORTH_A_LOOK.test(text) ? [...personalData(text)] : [];
  if (officer) data.push(...personInOfficer(text));
  else if (publicCopy && WORTH_A_LOOK_IN_PUBLIC.test(text)) data.push(...personInText(text));
  const sorted = data.sort((one, other) => one.start - other.start || other.end - one.end);
  return sorted.filter((datum, at) => sorted.slice(0, at).every((earlier) => datum.start >= earlier.end));
}

const NOBODY: ReadonlySet<string> = new Set();

const officers = new WeakMap<PledgeBook, ReadonlyMap<string, ReadonlySet<string>>>();

/** Where on the sheet the officers (담당자) stand. */
function officersOf(book: PledgeBook, sheet: string): ReadonlySet<string> {
  let bySheet = officers.get(book);
  if (!bySheet) officers.set(book, (bySheet = officerPlaces(book)));
  return bySheet.get(sheet) ?? NOBODY;
}

function officerPlaces(book: PledgeBook): ReadonlyMap<string, ReadonlySet<string>> {
  const bySheet = new Map<string, Set<string>>();
  for (const pledge of book.pledges) {
    for (const { cell } of fieldsOf(pledge, "officer")) {
      const places = bySheet.get(cell.sheet);
      if (places) places.add(placeOf(cell));
      else bySheet.set(cell.sheet, new Set([placeOf(cell)]));
    }
  }
  return bySheet;
}

function placeOf({ row, column }: CellAt): string {
  return `${row},${column}`;
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
