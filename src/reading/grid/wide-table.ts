import type { CardField } from "../../pledge/pledge";
import { compact, foldSpaces } from "../labels/fold";
import { readAmount } from "../amounts/amount-notation";
import type { SheetView } from "../sheet/sheet-view";
import { isNote, withKind, withTotals, type LabelPiece, type RowDraft } from "./body";
import type { ColumnDraft } from "./columns";
import type { GridHeader } from "./header";
import { isRowLabel } from "./side-by-side";
import type { SourceHead } from "./source-heads";
import { isOfSubProjects } from "./sub-projects";

/** A column of a table of pledges that is no amount: which field it holds, or the status or the rate. */
export interface PledgeColumn {
  readonly column: number;
  readonly what: CardField | "state" | "rate";
  /** Where its head stands. */
  readonly row: number;
}

/** One pledge of a table that has a pledge a row, or a block of source rows a pledge. */
export interface PledgeBlock {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly RowDraft[];
  /** Several rows of amounts that do not say of what each is: nothing is read from them. */
  readonly unnamed: boolean;
}

/** The columns that name pledges in the head of a grid; null where none does and the grid is of one card. */
export function pledgeColumns(
  view: SheetView,
  header: GridHeader,
  drafts: readonly ColumnDraft[],
  sources?: SourceHead
): readonly PledgeColumn[] | null {
  const amounts = new Set(drafts.filter(({ roles }) => roles.length > 0).map(({ column }) => column));
  for (let column = sources?.left ?? 0; sources && column <= sources.right; column++) amounts.add(column);
  const found = new Map<number, PledgeColumn>();
  // a head merged down into the sources' row begins above it
  for (let row = Math.max(0, header.top - HEAD_ROWS); row <= header.bottom; row++)
    for (const { cell, meaning } of view.labelsIn(row)) {
      const { row: top, column } = cell;
      if (amounts.has(column) || found.has(column)) continue;
      if (row < header.top && view.areaAt(row, column).bottom < header.top) continue;
      const what = meaning.field ?? (meaning.rate ? "rate" : meaning.state ? "state" : undefined);
      if (what) found.set(column, { column, what, row: top });
    }
  const columns = [...found.values()];
  if (isOfSubProjects(view, header, columns)) return null;
  return columns.some(({ what }) => what === "number" || what === "name") ? columns : null;
}

const HEAD_ROWS = 2;
const BLANK_ROWS = 2;
const SUM = /^(?:.{0,10}(?:소계|합계|총계)|계)(?:[(<[].*)?$/;

interface OpenBlock {
  readonly top: number;
  bottom: number;
  readonly name: string;
  readonly sum: boolean;
  readonly rows: RowDraft[];
}

/**
 * Cuts the rows under the head into pledges: a new one begins where its number or name begins. 소계 and 합계 rows,
 * headings over several pledges and notes are none. `rowsAt` gives the grid's rows that a row of the sheet states.
 */
export function pledgeBlocks(
  view: SheetView,
  header: GridHeader,
  drafts: readonly ColumnDraft[],
  columns: readonly PledgeColumn[],
  before: number,
  rowsAt?: (row: number) => readonly RowDraft[]
): readonly PledgeBlock[] {
  const identity = columns.filter(({ what }) => what === "number" || what === "name");
  const amounts = Math.min(...drafts.filter(({ roles }) => roles.length > 0).map(({ column }) => column));
  const blocks: OpenBlock[] = [];
  let blanks = 0;
  let last: OpenBlock | undefined;
  for (let row = header.bottom + 1; row < Math.min(before, view.used.bottom + 1); row++) {
    const filled = view.cellsIn(row).filter(({ value }) => value !== null && value !== "");
    const [first] = filled;
    if (!first) {
      if (++blanks > BLANK_ROWS) break;
      continue;
    }
    if (isNote(view.textAt(row, first.column))) break;
    const rows = rowsAt?.(row) ?? [rowOf(view, row, drafts, columns)];
    const stated = rows.some((draft) => draft.amounts.some(({ notation }) => notation !== "blank"));
    const named = identity.filter(({ column }) => view.textAt(row, column).trim() !== "");
    const over = filled.length === 1 && !stated && statesNext(view, row, drafts);
    if (blanks > 0 && !stated && !over && named.length < identity.length) break;
    blanks = 0;
    if (isSum(view, row, columns, identity, amounts)) {
      blocks.push((last = { top: row, bottom: row, name: "", sum: true, rows: [] }));
      continue;
    }
    const name = identity.map(({ column }) => foldSpaces(view.textAt(row, column))).join("\n");
    const begins = named.some(({ column }) => view.areaAt(row, column).top === row);
    // 분야 over the rows of its pledges
    if (begins && !stated && filled.length === 1) {
      last = undefined;
      continue;
    }
    if (begins && name !== last?.name)
      blocks.push((last = { top: row, bottom: row, name, sum: false, rows: [] }));
    if (!last) continue;
    last.bottom = row;
    last.rows.push(...rows);
  }
  const place = identity[0]?.column ?? 0;
  return blocks.filter(({ sum }) => !sum).map((block) => pledgeBlock(block, place, rowsAt !== undefined));
}

/** Whether the row below states amounts: a heading stands over it. */
function statesNext(view: SheetView, row: number, drafts: readonly ColumnDraft[]): boolean {
  return drafts.some(
    ({ roles, column }) => roles.length > 0 && typeof view.cellAt(row + 1, column)?.value === "number"
  );
}

/** 합계, or 소계 of an area, in place of a pledge's number or name, or at their left. */
function isSum(
  view: SheetView,
  row: number,
  columns: readonly PledgeColumn[],
  identity: readonly PledgeColumn[],
  amounts: number
): boolean {
  const leftmost = Math.min(...identity.map(({ column }) => column));
  for (let column = view.used.left; column < Math.min(amounts, view.used.right + 1); column++) {
    const area = view.areaAt(row, column);
    const names =
      column < leftmost || columns.some((known) => known.column >= column && known.column <= area.right);
    const cell = view.shownAt(row, column);
    if (names && area.top === row && typeof cell?.value === "string" && SUM.test(compact(cell.value)))
      return true;
    column = area.right;
  }
  return false;
}

function pledgeBlock({ top, bottom, rows }: OpenBlock, column: number, bySource: boolean): PledgeBlock {
  if (bySource) {
    // of two rows that state the same source, nobody knows which is meant
    const keys = rows.map(({ kind, pieces }) => `${kind ?? ""}|${pieces[0]?.text ?? ""}`);
    const unnamed = new Set(keys).size < keys.length;
    return { top, bottom, rows: unnamed ? [] : rows, unnamed };
  }
  const read = namedRows(rows, column);
  return { top, bottom, rows: read, unnamed: rows.length > 0 && read.length === 0 };
}

function rowOf(
  view: SheetView,
  row: number,
  drafts: readonly ColumnDraft[],
  columns: readonly PledgeColumn[]
): RowDraft {
  const taken = new Set(columns.map(({ column }) => column));
  const first = drafts[0]?.column ?? 0;
  const pieces: LabelPiece[] = [];
  for (let column = Math.max(view.used.left, first - 20); column < first; column++) {
    const area = view.areaAt(row, column);
    if (taken.has(column) || taken.has(area.left)) continue;
    const text = view.textAt(row, column);
    const meaning = view.meaningAt(row, column);
    const names = meaning?.source !== undefined || meaning?.total === true || meaning?.section !== undefined;
    // a running number or an area beside the pledge names no source
    if (text.trim() !== "" && (names || column === first - 1) && !/^\d+$/.test(text.trim()))
      pieces.push({ text, row: area.top, column: area.left, meaning });
    column = area.right;
  }
  return withKind(
    row,
    pieces,
    drafts.map((draft) => readAmount(view.cellAt(row, draft.column)))
  );
}

/** A pledge in one row has that row as its 계; so has one with a row each for 계획, 확보 and 집행. */
function namedRows(rows: readonly RowDraft[], column: number): readonly RowDraft[] {
  const [only] = rows;
  if (only && rows.length === 1 && !only.pieces.some(({ meaning }) => isRowLabel(meaning)))
    return [{ ...only, pieces: [totalPiece(only.row, column)] }];
  return withTotals(rows.filter(({ pieces }) => pieces.length > 0));
}

function totalPiece(row: number, column: number): LabelPiece {
  return { text: "계", row, column, meaning: { compact: "계", total: true } };
}
