import type { GridKind } from "../../pledge/grid";
import type { CellAt } from "../../workbook/address";
import { compact, joinSpaced } from "../labels/fold";
import { gridKindOf } from "../labels/section-labels";
import type { LabelMeaning } from "../labels/vocabulary";
import { readAmount, type ReadAmount } from "../amounts/amount-notation";
import type { SheetView } from "../sheet/sheet-view";
import type { ColumnDraft } from "./columns";
import type { GridHeader } from "./header";
import { isCorner, isRowLabel } from "./side-by-side";

/** One label of a row, from the outermost to the innermost: "기타", "민자". */
export interface LabelPiece {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly meaning: LabelMeaning | null;
}

export interface RowDraft {
  readonly row: number;
  /** Without the kind piece. */
  readonly pieces: readonly LabelPiece[];
  /** 계획, 확보 or 집행 beside the row's source. */
  readonly kind: GridKind | null;
  /** By position in the drafts of the columns. */
  readonly amounts: readonly ReadAmount[];
  /** Where the amounts stand, in a table whose rows are no rows of the sheet; by position as well. */
  readonly places?: readonly CellAt[];
}

const NOTE = /^\s*[※*＊☞#]|^\s*주\)|^\s*\d\)/;

/** Whether a text is a note such as "※ 기준일 현재". */
export function isNote(text: string): boolean {
  return NOTE.test(text);
}

/** Rows that a form leaves blank inside a table. */
const BLANK_ROWS = 2;

/** The rows under a head, until something that is no row of it. */
export function readBody(
  view: SheetView,
  header: GridHeader,
  columns: readonly ColumnDraft[],
  before: number
): readonly RowDraft[] {
  const first = columns[0];
  if (!first) return [];
  const rows: RowDraft[] = [];
  let blanks = 0;
  let blankRows: readonly RowDraft[] = [];
  let previous: readonly LabelPiece[] = [];
  for (let row = header.bottom + 1; row < before; row++) {
    if (row > view.used.bottom) break;
    const pieces = labelsOf(view, row, header, first.column, previous);
    const amounts = columns.map((column) => readAmount(view.cellAt(row, column.column)));
    const filled = amounts.filter((amount) => amount.notation !== "blank").length;
    // a label merged down over a blank row does not make it one
    if (filled === 0 && pieces.every((piece) => piece.row < row)) {
      if (++blanks > BLANK_ROWS) break;
      continue;
    }
    if (blanks === 0 && filled === 0 && rows.length > 0 && isPlain(pieces, previous)) {
      blankRows = [...blankRows, withKind(row, pieces, amounts)];
      continue;
    }
    if (ends(pieces, amounts, filled)) {
      if (rows.length > 0) break;
      continue;
    }
    blanks = 0;
    if (pieces.length === 0) continue;
    previous = pieces;
    rows.push(...blankRows, withKind(row, pieces, amounts));
    blankRows = [];
  }
  return withTotals(rows);
}

const FIGURE = /^\s*[-–\d.,%]+\s*$/;

function labelsOf(
  view: SheetView,
  row: number,
  header: GridHeader,
  firstColumn: number,
  previous: readonly LabelPiece[]
): readonly LabelPiece[] {
  const pieces: LabelPiece[] = [];
  const from = Math.max(view.used.left, firstColumn - 4);
  for (let column = from; column < firstColumn; column++) {
    const area = view.areaAt(row, column);
    if (area.top <= header.bottom || area.right >= firstColumn) continue;
    const text = view.textAt(row, column);
    if (FIGURE.test(text)) {
      // a running number or a share beside the labels names nothing
    } else if (text.trim() !== "") {
      pieces.push({ text, row: area.top, column: area.left, meaning: view.meaningAt(row, column) });
    } else if (column === area.left) {
      // a group's label that is not merged down stands over blank cells
      const above = previous.find((piece) => piece.column === column);
      if (above && previous.length > 1 && previous[0] === above) pieces.push(above);
    }
    column = area.right;
  }
  const [only] = pieces;
  return pieces.length === 1 && only && only === previous[0] ? [] : withoutHeading(pieces);
}

const HEADING = /^(?:사업비|투자액|투자비|예산액?|금액|소요예산|소요액)(?:[(<[].*)?$/;

/** 재원 or 사업비 merged over the sources names none of them. */
function withoutHeading(pieces: readonly LabelPiece[]): readonly LabelPiece[] {
  const [outer, ...inner] = pieces;
  if (!outer || inner.length === 0 || !isRowLabel(inner.at(-1)?.meaning ?? null)) return pieces;
  const heads = isCorner(outer.meaning, outer.text) || HEADING.test(compact(outer.text));
  return heads ? inner : pieces;
}

/** Longer texts are lines of a card, no labels. */
const LONGEST_NAME = 16;

/** A name where the names of the rows stand: with nothing beside it, it is a row only where more rows follow. */
function isPlain(pieces: readonly LabelPiece[], previous: readonly LabelPiece[]): boolean {
  const [outer] = pieces;
  if (!outer || outer.column !== previous[0]?.column || /^\s*[^가-힣a-z0-9(]/i.test(outer.text)) return false;
  return pieces.every(({ meaning, text }) => meaning === null && text.trim().length <= LONGEST_NAME);
}

function ends(pieces: readonly LabelPiece[], amounts: readonly ReadAmount[], filled: number): boolean {
  const [outer] = pieces;
  const inner = pieces.at(-1);
  if (!outer || !inner) return false;
  if (NOTE.test(outer.text)) return true;
  const known = pieces.some((piece) => isRowLabel(piece.meaning));
  if (known && !(outer.meaning?.marked === true && outer.meaning.section !== undefined)) {
    return (
      filled > 0 &&
      amounts.every((amount) => amount.notation === "blank" || amount.notation === "not-a-number")
    );
  }
  if (outer.meaning?.section && filled === 0) return true;
  const stated = amounts.filter(
    (amount) => amount.notation !== "blank" && amount.notation !== "not-a-number"
  ).length;
  return stated === 0 || stated * 2 < filled || (inner.meaning?.field !== undefined && !inner.meaning.source);
}

/** Takes 계획, 확보 or 집행 out of a row's labels. */
export function withKind(
  row: number,
  pieces: readonly LabelPiece[],
  amounts: readonly ReadAmount[]
): RowDraft {
  const kinds = pieces.filter((piece) => kindOf(piece) !== null);
  const [kind] = kinds;
  const rest = kind && pieces.length > 1 ? pieces.filter((piece) => piece !== kind) : pieces;
  return { row, pieces: rest, kind: kind ? kindOf(kind) : null, amounts };
}

/** Rows of 계획, 확보 and 집행 that name no source state the total of each. */
export function withTotals(rows: readonly RowDraft[]): readonly RowDraft[] {
  const kinds = new Set(rows.map(({ kind }) => kind));
  const bare = rows.every(
    ({ kind, pieces }) => kind !== null && pieces.length === 1 && kindOf(pieces[0]) !== null
  );
  if (!bare || rows.length < 2 || kinds.size < rows.length) return rows;
  return rows.map((row) => ({
    ...row,
    pieces: row.pieces.map((piece): LabelPiece => ({ ...piece, meaning: { compact: "계", total: true } }))
  }));
}

function kindOf(piece: LabelPiece | undefined): GridKind | null {
  return piece?.meaning?.section ? gridKindOf(piece.meaning.section) : null;
}

/** The innermost label as rows are named by it. */
export function pieceLabel(piece: LabelPiece): string {
  return joinSpaced(piece.text);
}
