import type { CellAt, CellRef, RangeRef, Rectangle } from "../../workbook/address";
import { lookupOf } from "../../workbook/cell-lookup";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import type { LabelMeaning, Vocabulary } from "../labels/vocabulary";
import { shownText } from "./cell-text";

/** A cell that holds a label of ours. */
export interface LabelAt {
  readonly cell: Cell;
  readonly text: string;
  readonly meaning: LabelMeaning;
}

/** One sheet as the reading sees it: texts through merges, labels found in one scan. Rows and columns from 0. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly name: string;
  readonly used: Rectangle;
  readonly date1904: boolean;
  /** Rows that hold anything, ascending. */
  readonly rows: readonly number[];
  /** In reading order. */
  readonly labels: readonly LabelAt[];
  readonly vocabulary: Vocabulary;
  cellsIn(row: number): readonly Cell[];
  cellAt(row: number, column: number): Cell | undefined;
  /** The cell that shows at this place: through merges, the anchor. */
  shownAt(row: number, column: number): Cell | undefined;
  textAt(row: number, column: number): string;
  meaningAt(row: number, column: number): LabelMeaning | null;
  labelsIn(row: number): readonly LabelAt[];
  /** The merged area, or the cell alone. */
  areaAt(row: number, column: number): Rectangle;
  isHidden(row: number, column: number): boolean;
  ref(at: CellAt): CellRef;
  range(rectangle: Rectangle): RangeRef;
}

const NO_LABELS: readonly LabelAt[] = [];

/** Null for an empty sheet. */
export function viewOf(sheet: SheetSnapshot, vocabulary: Vocabulary, date1904: boolean): SheetView | null {
  if (!sheet.used || sheet.cells.length === 0) return null;
  const lookup = lookupOf(sheet);
  const rows: number[] = [];
  const labels: LabelAt[] = [];
  const byRow = new Map<number, LabelAt[]>();
  for (const cell of sheet.cells) {
    if (rows[rows.length - 1] !== cell.row) rows.push(cell.row);
    if (typeof cell.value !== "string") continue;
    const meaning = vocabulary.meaningOf(cell.value);
    if (!meaning) continue;
    const label = { cell, text: cell.value, meaning };
    labels.push(label);
    const list = byRow.get(cell.row);
    if (list) list.push(label);
    else byRow.set(cell.row, [label]);
  }
  const merged = sheet.merges.length > 0;
  const hides = sheet.hiddenRows.length > 0 || sheet.hiddenColumns.length > 0;
  const shownAt = (row: number, column: number): Cell | undefined => {
    const own = lookup.at(row, column);
    if (own || !merged) return own;
    const area = lookup.mergeAt(row, column);
    return area ? lookup.at(area.top, area.left) : undefined;
  };
  const { name } = sheet;
  return {
    sheet,
    name,
    used: sheet.used,
    date1904,
    rows,
    labels,
    vocabulary,
    cellsIn: (row) => lookup.row(row),
    cellAt: (row, column) => lookup.at(row, column),
    shownAt,
    textAt: (row, column) => shownText(shownAt(row, column), date1904),
    meaningAt: (row, column) => {
      const value = shownAt(row, column)?.value;
      return typeof value === "string" ? vocabulary.meaningOf(value) : null;
    },
    labelsIn: (row) => byRow.get(row) ?? NO_LABELS,
    areaAt: (row, column) =>
      (merged ? lookup.mergeAt(row, column) : undefined) ?? {
        top: row,
        left: column,
        bottom: row,
        right: column
      },
    isHidden: (row, column) => hides && lookup.isHidden(row, column),
    ref: ({ row, column }) => ({ sheet: name, row, column }),
    range: ({ top, left, bottom, right }) => ({ sheet: name, top, left, bottom, right })
  };
}
