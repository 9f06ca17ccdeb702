import type { NotUnderstood } from "../../pledge/pledge-book";
import { partOf } from "../sheet/part-view";
import type { SheetView } from "../sheet/sheet-view";
import { isNote, type RowDraft } from "./body";
import { readColumns } from "./columns";
import { gridsOf } from "./grids-of-table";
import type { GridHeader } from "./header";
import { columnMeaningOf } from "./header-row";
import { readGridTable, readPledgeTable, type TableReading } from "./read-table";
import { sourceColumns, type SourceColumns } from "./source-columns";
import { sourceHeads, type SourceHead } from "./source-heads";
import type { GridTable } from "./tables";
import { gridTroubles } from "./troubles";
import { turnedTable } from "./turned-tables";
import { pledgeBlocks, pledgeColumns } from "./wide-table";

/** What is read under each head of sources: years down, a pledge a row, or a single row of amounts. */
export function readSourceTables(view: SheetView): readonly TableReading[] {
  const heads = sourceHeads(view);
  return heads.flatMap((head, at) => {
    const before = heads[at - 1];
    const after = heads[at + 1];
    const leftmost = before?.top === head.top ? before.right + 1 : view.used.left;
    const rightmost = after?.top === head.top ? head.right : view.used.right;
    const next = heads.find(({ top }) => top > head.bottom)?.top ?? view.used.bottom + 1;
    const whole = leftmost === view.used.left && rightmost === view.used.right;
    const strip = { ...view.used, left: leftmost, right: rightmost };
    const around = whole ? [view] : [partOf(view, strip), view];
    return readHead({ view, head, leftmost, before: next, around }) ?? [];
  });
}

interface Place {
  readonly view: SheetView;
  readonly head: SourceHead;
  /** Where the columns begin that are its own. */
  readonly leftmost: number;
  readonly before: number;
  readonly around: readonly SheetView[];
}

function readHead({ view, head, leftmost, before, around }: Place): TableReading | null {
  const columns = sourceColumns(view, head);
  const header = columns?.header ?? head;
  const table: GridTable = { view, header, before, around, leastColumns: 1 };
  const pledges = pledgeColumns(view, header, [], header);
  if (pledges) {
    if (!columns) return doubtful(view, head, before);
    const rowsAt = (row: number): readonly RowDraft[] => columns.rowsAt(view, row);
    const blocks = pledgeBlocks(view, header, columns.drafts, pledges, before, rowsAt);
    const top = Math.min(header.top, ...pledges.map(({ row }) => row));
    const read = readPledgeTable({ ...table, header: { ...header, top } }, columns.drafts, pledges, blocks);
    return { ...read, notUnderstood: [...read.notUnderstood, ...yearsBeside(view, header, read)] };
  }
  const turned = turnedTable(view, head, leftmost, around);
  if (turned) return readGridTable(turned, readColumns(turned.view, turned.header));
  return (columns && yearless(table, columns)) ?? doubtful(view, head, before);
}

/** Years beside the sources say the same money another way; of which sources it is they do not say. */
function yearsBeside(
  view: SheetView,
  header: GridHeader,
  { extent }: TableReading
): readonly NotUnderstood[] {
  const heads = view.cellsIn(header.bottom).filter((cell) => {
    const beside = cell.column < header.left || cell.column > header.right;
    return beside && columnMeaningOf(view, cell)?.roles[0] === "year";
  });
  return heads.map(({ row, column }) => ({
    range: view.range({ top: row, bottom: extent.bottom, left: column, right: column }),
    reason: "column-unknown",
    data: { label: view.textAt(row, column) }
  }));
}

/** A single row of amounts under the sources, or one each for 계획, 확보 and 집행. */
function yearless(table: GridTable, columns: SourceColumns): TableReading | null {
  const { view, header } = table;
  const rows: RowDraft[] = [];
  let lines = 0;
  let last = header.bottom;
  for (const row of filledRows(table)) {
    const line = columns.rowsAt(view, row);
    if (!statesAmounts(line) || isNote(firstText(view, row))) break;
    lines += 1;
    last = row;
    rows.push(...line);
  }
  const kinds = new Set(rows.map(({ kind }) => kind));
  if (lines === 0 || (lines > 1 && (kinds.has(null) || kinds.size !== lines))) return null;
  const found = gridsOf(table, columns.drafts, rows);
  const extent = view.range({ ...header, bottom: last });
  return { extent, found, tabled: [], notUnderstood: found.flatMap((grid) => gridTroubles(view, grid)) };
}

const BLANK_ROWS = 2;

/** The rows under a head that hold anything, as far as no more than a blank row or two lies between. */
function* filledRows({
  view,
  header,
  before
}: Pick<GridTable, "view" | "header" | "before">): Generator<number> {
  let blanks = 0;
  for (let row = header.bottom + 1; row < before && row <= view.used.bottom; row++) {
    const filled = view.cellsIn(row).some(({ value }) => value !== null && value !== "");
    blanks = filled ? 0 : blanks + 1;
    if (blanks > BLANK_ROWS) return;
    if (filled) yield row;
  }
}

function firstText(view: SheetView, row: number): string {
  const [first] = view.cellsIn(row);
  return first ? view.textAt(row, first.column) : "";
}

function statesAmounts(rows: readonly RowDraft[]): boolean {
  const amounts = rows.flatMap((row) => row.amounts);
  if (amounts.some(({ notation }) => notation === "not-a-number" || notation === "error")) return false;
  return amounts.some(({ notation }) => notation === "number" || notation === "text-number");
}

/** Amounts under sources of which it is not known what a row of them is of. */
function doubtful(view: SheetView, head: SourceHead, before: number): TableReading | null {
  const { top, bottom, left, right } = head;
  let last = bottom;
  for (const row of filledRows({ view, header: head, before })) {
    const figures = view
      .cellsIn(row)
      .filter(({ column, value }) => column >= left && column <= right && typeof value === "number");
    if (figures.length === 0) break;
    last = row;
  }
  if (last < bottom + 1) return null;
  const range = view.range({ top, bottom: last, left, right });
  const notUnderstood = [{ range, reason: "sources-unreadable", data: {} }];
  return { extent: range, found: [], tabled: [], notUnderstood };
}
