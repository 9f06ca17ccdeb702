import { decimalOfNumber, parseDecimal, type Decimal } from "../../pledge/decimal";
import type { Fact } from "../../pledge/fact";
import type { Status, StatusOption } from "../../pledge/status";
import type { CellAt } from "../../workbook/address";
import type { Cell } from "../../workbook/snapshot";
import { alike, foldSpaces, joinSpaced } from "../labels/fold";
import type { LabelAt, SheetView } from "../sheet/sheet-view";
import { shownText } from "../sheet/cell-text";
import type { Segment } from "./segments";

/** The matrix of classes with the mark under one of them; null where the card has none. */
export function readStatusMatrix(segment: Segment): Status | null {
  const { view } = segment;
  const head = headOf(segment);
  if (!head) return null;
  const leaves = head.labels.filter((label) => isLeaf(view, label, head.labels));
  const body = bodyRows(view, head.bottom, leaves, segment.bottom);
  const [markRow = head.bottom + 1] = body;
  const right = Math.max(...leaves.map(({ cell }) => view.areaAt(cell.row, cell.column).right));
  const known = leaves.map((label) => optionOf(view, label, body, markRow));
  const unknown = unknownHeads(view, head, leaves, body).map((label) => optionOf(view, label, body, markRow));
  const options = [...known, ...unknown].sort((one, other) => one.cell.column - other.cell.column);
  const rate = rateIn(view, body, leaves, right);
  return { options, rate, rateCell: rate?.cell ?? rateCellOf(view, head, markRow, right) };
}

interface MatrixHead {
  readonly labels: readonly LabelAt[];
  readonly top: number;
  readonly bottom: number;
}

/** One row, or two with the groups above, that names at least three classes, or two and a group. */
function headOf({ view, labels }: Segment): MatrixHead | null {
  const classes = labels.filter(({ meaning }) => meaning.status !== undefined);
  for (const first of classes) {
    const top = first.cell.row;
    const area = view.areaAt(top, first.cell.column);
    const found = classes.filter(({ cell }) => cell.row >= top && cell.row <= Math.max(top + 1, area.bottom));
    if (found.length < 3 && !isPair(view, found)) continue;
    const bottom = Math.max(...found.map(({ cell }) => view.areaAt(cell.row, cell.column).bottom));
    return bottom - top <= 4 ? { labels: found, top, bottom } : null;
  }
  return null;
}

/** Two classes side by side head a small matrix: 완료 | 추진중. */
function isPair(view: SheetView, found: readonly LabelAt[]): boolean {
  const [one, other] = found;
  return (
    found.length === 2 &&
    one !== undefined &&
    other !== undefined &&
    one.cell.row === other.cell.row &&
    other.cell.column === view.areaAt(one.cell.row, one.cell.column).right + 1
  );
}

/** A group such as 추진중 is a class only where no class stands under it. */
function isLeaf(view: SheetView, label: LabelAt, all: readonly LabelAt[]): boolean {
  const area = view.areaAt(label.cell.row, label.cell.column);
  return !all.some(
    ({ cell }) => cell.row > area.bottom && cell.column >= area.left && cell.column <= area.right
  );
}

function bodyRows(
  view: SheetView,
  bottom: number,
  leaves: readonly LabelAt[],
  last: number
): readonly number[] {
  const left = Math.min(...leaves.map(({ cell }) => cell.column));
  const rows: number[] = [];
  for (let row = bottom + 1; row <= Math.min(bottom + 3, last); row++) {
    const labels = view.labelsIn(row);
    if (labels.some(({ meaning }) => meaning.section !== undefined && meaning.marked === true)) break;
    const cells = view.cellsIn(row);
    // a text that begins left of the classes and is no row label ends the matrix
    if (cells.some((cell) => cell.column < left && shownText(cell).length > 12)) break;
    if (cells.length > 0 || row === bottom + 1) rows.push(row);
  }
  return rows;
}

/** Nothing but a mark; texts under a head are no mark. */
const MARK = /^[○●◎◉■☑☒✔✓√VvOo]$/u;

/**
 * Heads among the classes that are no class we know, such as 순항: one between them with a mark or nothing under it, or
 * one behind them with a mark.
 */
function unknownHeads(
  view: SheetView,
  head: MatrixHead,
  leaves: readonly LabelAt[],
  body: readonly number[]
): readonly HeadAt[] {
  const columns = leaves.map(({ cell }) => cell.column);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const found: HeadAt[] = [];
  for (let row = head.top; row <= head.bottom; row++)
    for (const cell of view.cellsIn(row)) {
      const isLeafRow = view.areaAt(row, cell.column).bottom === head.bottom;
      if (cell.column <= left || typeof cell.value !== "string" || !isLeafRow) continue;
      if (view.meaningAt(row, cell.column)) continue;
      const marks = body.map((at) => shownText(view.cellAt(at, cell.column)).trim());
      const isMarked = marks.some((mark) => MARK.test(mark));
      const isBlank = marks.every((mark) => EMPTY_MARK.test(mark));
      if (isMarked || (isBlank && cell.column < right)) found.push({ cell, text: cell.value, meaning: null });
    }
  return found;
}

const EMPTY_MARK = /^[\s\-–—×xX0□☐]*$/;

interface HeadAt {
  readonly cell: CellAt;
  readonly text: string;
  readonly meaning: LabelAt["meaning"] | null;
}

function optionOf(view: SheetView, label: HeadAt, body: readonly number[], markRow: number): StatusOption {
  const status = label.meaning?.status;
  const column = label.cell.column;
  let cell: CellAt = { row: markRow, column };
  let text = "";
  for (const row of body) {
    const shown = shownText(view.cellAt(row, column)).trim();
    if (EMPTY_MARK.test(shown)) continue;
    cell = { row, column };
    text = shown;
    break;
  }
  return {
    class: status && "class" in status ? status.class : null,
    label: joinSpaced(foldSpaces(label.text)),
    cell: view.ref(cell),
    marked: text !== "",
    text
  };
}

function rateIn(
  view: SheetView,
  body: readonly number[],
  leaves: readonly LabelAt[],
  right: number
): Fact<Decimal> | null {
  const left = Math.min(...leaves.map(({ cell }) => cell.column));
  let inside: Fact<Decimal> | null = null;
  for (const row of body)
    for (const cell of view.cellsIn(row)) {
      if (cell.column < left) continue;
      const rate = percentOfCell(cell, cell.column > right);
      if (!rate) continue;
      const fact = { value: rate, cell: view.ref(cell), text: shownText(cell).trim() };
      if (cell.column > right) return fact;
      inside ??= fact;
    }
  return inside;
}

/** "100%", 1 formatted as a percentage, or (where a rate belongs) a bare 100. */
export function percentOfCell(cell: Cell | undefined, bareToo: boolean): Decimal | null {
  if (!cell) return null;
  const text = alike(shownText(cell)).trim();
  const match = /^(\d{1,3}(?:\.\d+)?)\s*(%|퍼센트)?$/.exec(text);
  if (!match) return null;
  const said = match[2] !== undefined;
  if (!said && !bareToo) return null;
  if (typeof cell.value === "number" && cell.format?.includes("%")) {
    const part = decimalOfNumber(cell.value);
    return part && { coefficient: part.coefficient * 100n, scale: part.scale };
  }
  return parseDecimal(match[1] ?? "");
}

function rateCellOf(view: SheetView, head: MatrixHead, row: number, right: number): Status["rateCell"] {
  const labelled = view
    .cellsIn(head.top)
    .find((cell) => cell.column > right && typeof cell.value === "string");
  return labelled ? view.ref({ row, column: labelled.column }) : null;
}
