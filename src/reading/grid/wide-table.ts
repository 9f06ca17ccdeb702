import type { CardField } from "../../pledge/pledge";
import { foldSpaces } from "../labels/fold";
import { readAmount } from "../amounts/amount-notation";
import type { SheetView } from "../sheet/sheet-view";
import { withKind, type LabelPiece, type RowDraft } from "./body";
import type { ColumnDraft } from "./columns";
import type { GridHeader } from "./header";

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
}

/** The columns that name pledges in the head of a grid; null where none does and the grid is of one card. */
export function pledgeColumns(
  view: SheetView,
  header: GridHeader,
  drafts: readonly ColumnDraft[]
): readonly PledgeColumn[] | null {
  const amounts = new Set(drafts.filter(({ roles }) => roles.length > 0).map(({ column }) => column));
  const found = new Map<number, PledgeColumn>();
  for (let row = header.top; row <= header.bottom; row++)
    for (const { cell, meaning } of view.labelsIn(row)) {
      const { row: top, column } = cell;
      if (amounts.has(column) || found.has(column)) continue;
      const what = meaning.field ?? (meaning.rate ? "rate" : meaning.state ? "state" : undefined);
      if (what) found.set(column, { column, what, row: top });
    }
  const columns = [...found.values()];
  return columns.some(({ what }) => what === "number" || what === "name") ? columns : null;
}

const BLANK_ROWS = 2;

/** Cuts the rows under the head into pledges: a new one begins where its number or name begins. */
export function pledgeBlocks(
  view: SheetView,
  header: GridHeader,
  drafts: readonly ColumnDraft[],
  columns: readonly PledgeColumn[],
  before: number
): readonly PledgeBlock[] {
  const identity = columns.filter(({ what }) => what === "number" || what === "name");
  const blocks: { top: number; bottom: number; name: string; rows: RowDraft[] }[] = [];
  let blanks = 0;
  for (let row = header.bottom + 1; row < Math.min(before, view.used.bottom + 1); row++) {
    if (view.cellsIn(row).length === 0) {
      if (++blanks > BLANK_ROWS) break;
      continue;
    }
    blanks = 0;
    const name = identity.map(({ column }) => foldSpaces(view.textAt(row, column))).join("\n");
    const last = blocks.at(-1);
    const begins = identity.some(
      ({ column }) => view.areaAt(row, column).top === row && view.textAt(row, column).trim() !== ""
    );
    let block = begins && name.trim() !== "" && name !== last?.name ? undefined : last;
    if (!block && name.trim() === "") continue;
    if (!block) blocks.push((block = { top: row, bottom: row, name, rows: [] }));
    block.bottom = row;
    block.rows.push(rowOf(view, row, drafts, columns));
  }
  return blocks
    .filter(({ top }) => !isSum(view, top, identity))
    .map(({ top, bottom, rows }) => ({ top, bottom, rows: named(rows, identity[0]?.column ?? 0) }));
}

/** 합계 in place of a pledge's name. */
function isSum(view: SheetView, row: number, identity: readonly PledgeColumn[]): boolean {
  return identity.some(({ column }) => view.meaningAt(row, column)?.total === true);
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

/** A pledge in one row has that row as its 계. */
function named(rows: readonly RowDraft[], column: number): readonly RowDraft[] {
  const labelled = rows.filter(({ pieces }) => pieces.length > 0);
  const [only] = rows;
  if (labelled.length > 0 || !only) return labelled;
  const piece: LabelPiece = { text: "계", row: only.row, column, meaning: { compact: "계", total: true } };
  return [{ ...only, pieces: [piece] }];
}
