import type { CellAt, CellRef, RangeRef, Rectangle } from "../../workbook/address";
import { buildLookup, type CellLookup } from "../../workbook/cell-lookup";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import type { LabelMeaning, Vocabulary } from "../labels/vocabulary";
import { shownText } from "./cell-text";

/** A cell that holds a label of ours. */
export interface LabelAt {
  readonly cell: Cell;
  readonly text: string;
  readonly meaning: LabelMeaning;
}

const NO_LABELS: readonly LabelAt[] = [];

/**
 * One sheet as the reading sees it: texts through merges, labels found in one scan. Rows and columns from 0.
 * Nothing that is read from it may hold on to it: of a thousand sheets, one view is to be there at a time.
 */
export class SheetView {
  readonly name: string;
  /** Rows that hold anything, ascending. */
  readonly rows: readonly number[];
  /** In reading order. */
  readonly labels: readonly LabelAt[];
  private readonly lookup: CellLookup;
  private readonly hides: boolean;
  private readonly labelRows: ReadonlyMap<number, readonly LabelAt[]>;
  /** The cells of the rows that were asked for: most rows are asked for often. */
  private readonly rowCells = new Map<number, readonly Cell[]>();

  constructor(
    readonly sheet: SheetSnapshot,
    readonly used: Rectangle,
    readonly vocabulary: Vocabulary,
    readonly date1904: boolean,
    /** Whether its rows are the columns of the sheet: `ref` and `range` give places on the sheet as it stands. */
    readonly turned = false
  ) {
    this.name = sheet.name;
    this.lookup = buildLookup(sheet);
    this.rows = this.lookup.rows;
    this.hides = sheet.hiddenRows.length > 0 || sheet.hiddenColumns.length > 0;
    const labels: LabelAt[] = [];
    for (const cell of sheet.cells) {
      if (typeof cell.value !== "string") continue;
      const meaning = vocabulary.meaningOf(cell.value);
      if (!meaning) continue;
      labels.push({ cell, text: cell.value, meaning });
    }
    this.labels = labels;
    this.labelRows = byRow(labels);
  }

  cellsIn(row: number): readonly Cell[] {
    let cells = this.rowCells.get(row);
    if (!cells) this.rowCells.set(row, (cells = this.lookup.row(row)));
    return cells;
  }

  cellAt(row: number, column: number): Cell | undefined {
    return this.lookup.at(row, column);
  }

  /** The cell that shows at this place: through merges, the anchor. */
  shownAt(row: number, column: number): Cell | undefined {
    const own = this.lookup.at(row, column);
    if (own) return own;
    const area = this.lookup.mergeAt(row, column);
    return area && this.lookup.at(area.top, area.left);
  }

  textAt(row: number, column: number): string {
    return shownText(this.shownAt(row, column), this.date1904);
  }

  meaningAt(row: number, column: number): LabelMeaning | null {
    const value = this.shownAt(row, column)?.value;
    return typeof value === "string" ? this.vocabulary.meaningOf(value) : null;
  }

  labelsIn(row: number): readonly LabelAt[] {
    return this.labelRows.get(row) ?? NO_LABELS;
  }

  /** The merged area, or the cell alone. */
  areaAt(row: number, column: number): Rectangle {
    return this.lookup.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** Whether another cell's merged area lies over this one. */
  isCovered(row: number, column: number): boolean {
    const area = this.lookup.mergeAt(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  }

  isHidden(row: number, column: number): boolean {
    return this.hides && this.lookup.isHidden(row, column);
  }

  /** The place on the sheet as it stands. */
  onSheet(place: CellAt): CellAt {
    return this.turned ? { row: place.column, column: place.row } : place;
  }

  ref({ row, column }: CellAt): CellRef {
    return this.turned ? { sheet: this.name, row: column, column: row } : { sheet: this.name, row, column };
  }

  range({ top, left, bottom, right }: Rectangle): RangeRef {
    return this.turned
      ? { sheet: this.name, top: left, left: top, bottom: right, right: bottom }
      : { sheet: this.name, top, left, bottom, right };
  }
}

function byRow(labels: readonly LabelAt[]): ReadonlyMap<number, readonly LabelAt[]> {
  const rows = new Map<number, readonly LabelAt[]>();
  let from = 0;
  for (let to = 1; to <= labels.length; to++) {
    const row = labels[from]?.cell.row ?? 0;
    if (labels[to]?.cell.row === row) continue;
    rows.set(row, labels.slice(from, to));
    from = to;
  }
  return rows;
}

/** Null for an empty sheet. */
export function viewOf(sheet: SheetSnapshot, vocabulary: Vocabulary, date1904: boolean): SheetView | null {
  if (!sheet.used || sheet.cells.length === 0) return null;
  return new SheetView(sheet, sheet.used, vocabulary, date1904);
}
