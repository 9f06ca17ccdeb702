import type { CellAt } from "../../workbook/address";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import { fieldsOf } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { personInOfficer, personInText } from "./person";
import { personalData, type PersonalDatum } from "./personal-datum";

/** A cell whose text holds personal data, in the order in which they stand. */
export interface PersonalCell {
  readonly cell: Cell;
  readonly text: string;
  /** None overlaps another. */
  readonly data: readonly PersonalDatum[];
}

/** The cells of a sheet with personal data; in a public copy also with names and phones. */
export function* personalCells(
  sheet: SheetSnapshot,
  book: PledgeBook,
  publicCopy: boolean
): Generator<PersonalCell, void> {
  const officers = publicCopy ? officersOf(book, sheet.name) : NOBODY;
  for (const cell of candidates(sheet, publicCopy, officers)) {
    if (typeof cell.value !== "string") continue;
    const data = dataIn(cell.value, officers.has(placeOf(cell)), publicCopy);
    if (data.length > 0) yield { cell, text: cell.value, data };
  }
}

/** The text with its data masked. */
export function maskedText(text: string, data: readonly PersonalDatum[]): string {
  return data.reduceRight(
    (rest, { start, end, masked }) => rest.slice(0, start) + masked + rest.slice(end),
    text
  );
}

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

/** The data in a text, the earliest first. @param officer whether it stands in the place for the officer (담당자) */
export function dataIn(text: string, officer: boolean, publicCopy: boolean): readonly PersonalDatum[] {
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
