import { sheetsOf } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { compact } from "../labels/fold";
import { lookupOf } from "../../workbook/cell-lookup";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";

/** What the columns of a register may be headed, spaces left out. */
const HEADINGS = {
  line: ["연번", "순번", "번호", "no", "no."],
  date: ["일자", "변경일", "변경일자", "변경시기", "변경연월", "날짜", "date"],
  number: ["관리번호", "공약번호", "사업번호", "과제번호"],
  name: ["공약명", "공약사업명", "사업명", "과제명", "공약"],
  kind: ["구분", "변경구분", "변경유형", "유형"],
  before: ["변경전", "당초", "기존", "before"],
  after: ["변경후", "변경", "변경내용", "변경사항", "after"],
  reason: ["사유", "변경사유", "변경이유", "reason"],
  basis: ["근거", "변경근거", "절차", "변경절차", "근거및절차", "비고"]
} as const satisfies Record<string, readonly string[]>;

export type RegisterColumn = keyof typeof HEADINGS;

/** A sheet with a table of changes: ours, or one that the office kept before. Rows and columns count from 0. */
export interface RegisterSheet {
  readonly sheet: SheetSnapshot;
  /** The row of the headings; entries stand below. */
  readonly header: number;
  readonly columns: ReadonlyMap<RegisterColumn, number>;
}

/** Rows from the top in which a table may begin. */
const SEARCHED_ROWS = 20;

/** Every register of the workbook, in the order of the sheets. A table of changes on a card is none. */
export function registersIn(snapshot: Snapshot, book: PledgeBook): readonly RegisterSheet[] {
  const cards = new Set(book.pledges.flatMap(sheetsOf));
  return snapshot.sheets.flatMap((sheet) => {
    const found = cards.has(sheet.name) ? null : registerOn(sheet);
    return found ? [found] : [];
  });
}

function registerOn(sheet: SheetSnapshot): RegisterSheet | null {
  const lookup = lookupOf(sheet);
  for (const row of lookup.rows) {
    if (row > (lookup.rows[0] ?? 0) + SEARCHED_ROWS) return null;
    const columns = new Map<RegisterColumn, number>();
    for (const cell of lookup.row(row)) {
      const column = typeof cell.value === "string" ? columnOf(cell.value) : null;
      if (column !== null && !columns.has(column)) columns.set(column, cell.column);
    }
    const has = (...wanted: readonly RegisterColumn[]): boolean => wanted.every((one) => columns.has(one));
    if ((has("number") || has("name")) && has("date", "after") && (has("before") || has("reason")))
      return { sheet, header: row, columns };
  }
  return null;
}

function columnOf(heading: string): RegisterColumn | null {
  const text = compact(heading);
  const found = Object.entries(HEADINGS).find(([, names]) => (names as readonly string[]).includes(text));
  return found ? (found[0] as RegisterColumn) : null;
}
