import type { NotUnderstood } from "../../pledge/pledge-book";
import {
  scopeText,
  type Summary,
  type SummaryCell,
  type SummaryColumn,
  type SummaryRow
} from "../../pledge/summary";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { compact } from "../labels/fold";
import type { Vocabulary } from "../labels/vocabulary";
import { viewOf, type SheetView } from "../sheet/sheet-view";
import { headedColumns, type HeadedColumns } from "./columns";
import { hundredfold, summaryCell } from "./figures";
import { tableHeadAt, type TableHead } from "./find-tables";
import { summaryRows } from "./rows";
import { unitOfTable } from "./table-unit";

/** The roll-ups of one sheet, and the columns of theirs that are not known. */
export interface SummariesOfSheet {
  readonly summaries: readonly Summary[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Whether one has several pledges, a row each: such a sheet is no card, though its head names a card's fields. */
  readonly listsPledges: boolean;
  /** Whether one has a row an area or a department. */
  readonly byArea: boolean;
}

interface Remembered {
  readonly vocabulary: Vocabulary;
  readonly date1904: boolean;
  readonly found: SummariesOfSheet;
}

const remembered = new WeakMap<SheetSnapshot, Remembered>();
const NONE: SummariesOfSheet = { summaries: [], notUnderstood: [], listsPledges: false, byArea: false };

/**
 * The roll-ups on a sheet that holds no cards: tables with a row an area, department, pledge, class or source, and columns
 * of amounts, counts or ratios. A sheet that was not read anew keeps what was found.
 */
export function summariesOf(
  sheet: SheetSnapshot,
  vocabulary: Vocabulary,
  date1904: boolean
): SummariesOfSheet {
  const known = remembered.get(sheet);
  if (known?.vocabulary === vocabulary && known.date1904 === date1904) return known.found;
  const view = viewOf(sheet, vocabulary, date1904);
  const found = view && isRollUpSheet(view) ? readSummaries(view) : NONE;
  remembered.set(sheet, { vocabulary, date1904, found });
  return found;
}

const ROLL_UP = /총괄|집계|현황|요약|종합|공약|이행|분야별|부서별|재원별|통계|실적/;
const NO_ROLL_UP = /검증결과|현황판|작성요령|작성방법|변경대장|변경이력|목차|표지/;
const TITLE_ROWS = 4;

/** Its name or one of its titles says that it sums up pledges; our own reports are no one's figures. */
function isRollUpSheet(view: SheetView): boolean {
  const titles = [view.name];
  for (const row of view.rows) {
    if (row >= view.used.top + TITLE_ROWS) break;
    for (const { value } of view.cellsIn(row)) if (typeof value === "string") titles.push(value);
  }
  const said = titles.map(compact);
  if (said.slice(0, 2).some((text) => NO_ROLL_UP.test(text))) return false;
  return said.some((text) => ROLL_UP.test(text));
}

const MOST_TABLES = 40;

function readSummaries(view: SheetView): SummariesOfSheet {
  const summaries: Summary[] = [];
  const notUnderstood: NotUnderstood[] = [];
  let next = view.used.top;
  for (const row of view.rows) {
    if (row < next || summaries.length >= MOST_TABLES) continue;
    const head = tableHeadAt(view, row);
    const summary = head && readTable(view, head, summaries.length);
    if (!summary) continue;
    summaries.push(summary.table);
    notUnderstood.push(...summary.notUnderstood);
    next = summary.table.range.bottom + 1;
  }
  return {
    summaries,
    notUnderstood,
    listsPledges: summaries.some(isPledgeList),
    byArea: summaries.some(({ rows }) =>
      rows.some(({ scope }) => !scope.pledge && (scope.area !== undefined || scope.department !== undefined))
    )
  };
}

const LEAST_PLEDGES = 3;

function isPledgeList({ rows }: Summary): boolean {
  return (
    new Set(rows.flatMap(({ scope }) => (scope.pledge ? [scopeText(scope.pledge)] : []))).size >=
    LEAST_PLEDGES
  );
}

interface ReadTable {
  readonly table: Summary;
  readonly notUnderstood: readonly NotUnderstood[];
}

/** One row is a roll-up only where it sets counts of all pledges side by side. */
const LEAST_ROWS = 2;
const LEAST_CLASSES = 2;

function readTable(view: SheetView, head: TableHead, before: number): ReadTable | null {
  const columns = headedColumns(view, head.top, head.bottom, head.left, head.right);
  if (columns.labels.length === 0 || columns.figures.length === 0) return null;
  const rows = summaryRows(view, head.bottom + 1, columns);
  const [last] = rows.slice(-1);
  const classes = columns.figures.filter(({ scope }) => scope.class).length;
  if (!last || (rows.length < LEAST_ROWS && classes < LEAST_CLASSES)) return null;
  const figures = columns.figures.filter(({ column }) => rows.some(({ row }) => isFilled(view, row, column)));
  if (!figures.some(({ measure }) => measure !== "state")) return null;
  const cells = rows.map((row) => figures.map((column) => cellOf(view, row, column)));
  if (!cells.flat().some(({ notation, value }) => notation === "number" && value !== null)) return null;
  const range = view.range({ top: head.top, bottom: last.row, left: head.left, right: head.right });
  return {
    table: {
      key: before === 0 ? view.name : `${view.name}#${String(before + 1)}`,
      range,
      unit: unitOfTable(view, head, last.row),
      rows,
      columns: figures,
      cells: withFractions(cells, figures)
    },
    notUnderstood: unknownColumns(view, columns, rows)
  };
}

function isFilled(view: SheetView, row: number, column: number): boolean {
  return view.textAt(row, column).trim() !== "";
}

function cellOf(view: SheetView, row: SummaryRow, column: SummaryColumn): SummaryCell {
  return summaryCell(
    view,
    row.row,
    column,
    row.ratio && column.measure !== "state" ? "ratio" : column.measure
  );
}

/** Ratios that are stored as bare fractions (0.777, without a format of percents) are percents all the same. */
function withFractions(
  cells: readonly (readonly SummaryCell[])[],
  columns: readonly SummaryColumn[]
): readonly (readonly SummaryCell[])[] {
  const fractions = columns.map(({ measure }, at) => {
    if (measure !== "ratio") return false;
    const values = cells.flatMap((row) => row[at]?.value ?? []);
    const parts = values.filter(({ coefficient, scale }) => coefficient !== 0n && scale > 0);
    return parts.length > 0 && values.every(({ coefficient, scale }) => coefficient <= 10n ** BigInt(scale));
  });
  if (!fractions.includes(true)) return cells;
  return cells.map((row) =>
    row.map((cell, at) => (fractions[at] && cell.value ? { ...cell, value: hundredfold(cell.value) } : cell))
  );
}

/** Numbers under a head that says nothing known, told so that nobody thinks that they were looked at. */
function unknownColumns(
  view: SheetView,
  { unknown }: HeadedColumns,
  rows: readonly SummaryRow[]
): readonly NotUnderstood[] {
  const [first] = rows;
  const [last] = rows.slice(-1);
  if (!first || !last) return [];
  return unknown
    .filter(({ column }) => rows.some(({ row }) => typeof view.cellAt(row, column)?.value === "number"))
    .map(({ column, label }) => ({
      range: view.range({ top: first.row, bottom: last.row, left: column, right: column }),
      reason: "summary-column-unknown",
      data: { label }
    }));
}
