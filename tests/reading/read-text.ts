import { formatDecimal } from "../../src/pledge/decimal";
import type { Grid } from "../../src/pledge/grid";
import type { Profile } from "../../src/pledge/profile";
import { readBook } from "../../src/reading";
import { checkBook } from "../../src/rules/check";
import { formatRange } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import { workbookFromText } from "../builders/sheet-text";

/** What the reading and the rules make of a sheet, as short texts. */
export interface ReadText {
  readonly grids: readonly Grid[];
  /** The keys of the first grid's columns. */
  readonly columns: readonly string[];
  /** Its rows: "role key". */
  readonly rows: readonly string[];
  /** Findings of error severity: "rule A1". */
  readonly errors: readonly string[];
  /** "reason A1:B2". */
  readonly notUnderstood: readonly string[];
}

const CARD = "관리번호 | 1-1 | 공약명 | 청년 일자리";

/** A grid under the fields of a card; the sheet's row 3 is the grid's first. */
export function readGrid(text: string, unit = "단위: 백만원", profile?: Profile): ReadText {
  return readSnapshot(workbookFromText({ 카드: `${CARD}\n${unit}\n${text}` }), profile);
}

export function readSheet(text: string): ReadText {
  return readSnapshot(workbookFromText({ 카드: text }));
}

export function readSnapshot(workbook: Snapshot, profile?: Profile): ReadText {
  const book = readBook(workbook, profile);
  const basisDate = { year: 2025, month: 12, day: 31 };
  const { findings } = checkBook(book, workbook, { basisDate, publicCopy: false });
  const grids = book.pledges.flatMap((pledge) => pledge.grids);
  const [grid] = grids;
  const place = (range: Parameters<typeof formatRange>[0]): string => formatRange(range).replace(/^.*!/, "");
  return {
    grids,
    columns: grid?.columns.map(({ key }) => key) ?? [],
    rows: grid?.rows.map(({ role, key }) => `${role} ${key}`) ?? [],
    errors: findings
      .filter(({ severity }) => severity === "error")
      .map(({ rule, cells }) => `${rule} ${cells.map(place).join()}`),
    notUnderstood: book.notUnderstood.map(({ reason, range }) => `${reason} ${place(range)}`)
  };
}

/** The amounts of a row by its key, as plain digits; "?" for none. */
export function amountsOf(grid: Grid | undefined, key: string): readonly string[] {
  const at = grid?.rows.findIndex((row) => row.key === key) ?? -1;
  return grid?.cells[at]?.map(({ amount }) => (amount ? formatDecimal(amount) : "?")) ?? [];
}
