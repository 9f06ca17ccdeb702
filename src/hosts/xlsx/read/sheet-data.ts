import { compareCells, LAST_ROW } from "../../../workbook/address";
import type { Cell, Span } from "../../../workbook/snapshot";
import { damaged, refuseFile } from "../package/messages";
import { LIMITS } from "../package/limits";
import { CLOSE, EMPTY, keyOf, OPEN, type XmlScanner } from "../xml/xml-scanner";
import { wholeNumberIn } from "./cell-address";
import { CellReader, type CellContext } from "./cell-reader";
import { FormulaReader, isTrue, type Allowance } from "./formula-reader";
import type { SheetListener } from "./sheet-listener";

const ROW = keyOf("row");
const C = keyOf("c");
const R = keyOf("r");
const HIDDEN = keyOf("hidden");

export interface SheetData {
  /** Sorted by row, then column; one a place. */
  readonly cells: readonly Cell[];
  readonly hiddenRows: readonly Span[];
}

/** What most sheets hide. */
export const NO_SPANS: readonly Span[] = [];

/**
 * Reads `<sheetData>`; the scanner stands on its OPEN and is moved to its CLOSE.
 * @throws Refusal file-damaged, file-too-many-cells.
 */
export function readSheetData(
  scan: XmlScanner,
  context: CellContext,
  allowance: Allowance,
  listener?: SheetListener
): SheetData {
  const cells: Cell[] = [];
  const hiddenRows: Span[] = [];
  const formulas = new FormulaReader(allowance, context.texts, listener);
  const reader = new CellReader(scan, context, formulas, listener);
  const level = scan.depth;
  let row = -1;
  let lastPlace = -1;
  let sorted = true;
  while (scan.next() !== CLOSE || scan.depth >= level) {
    if ((scan.kind !== OPEN && scan.kind !== EMPTY) || scan.key !== ROW) {
      scan.skip();
      continue;
    }
    row = rowNumber(scan, row + 1);
    if (scan.attributes.count > 1 && isTrue(scan.attributeText(HIDDEN))) addRow(hiddenRows, row);
    listener?.row(scan, row);
    if (scan.kind !== OPEN) continue;
    const rowLevel = scan.depth;
    let column = -1;
    while (scan.next() !== CLOSE || scan.depth >= rowLevel) {
      if ((scan.kind !== OPEN && scan.kind !== EMPTY) || scan.key !== C) {
        scan.skip();
        continue;
      }
      const cell = reader.read(row, column + 1);
      column = reader.column;
      if (cell === null) continue;
      cells.push(cell);
      const place = cell.row * 16384 + cell.column;
      if (place <= lastPlace) sorted = false;
      lastPlace = place;
    }
    if (cells.length > allowance.cells) {
      throw refuseFile("file-too-many-cells", { place: scan.place, limit: LIMITS.cells });
    }
  }
  allowance.cells -= cells.length;
  // a copy is as long as it must be, and a list that grew has room to spare
  return {
    cells: sorted ? cells.slice() : inOrder(cells),
    hiddenRows: hiddenRows.length === 0 ? NO_SPANS : hiddenRows
  };
}

function rowNumber(scan: XmlScanner, following: number): number {
  const index = scan.attributes.find(R);
  const row =
    index < 0
      ? following
      : wholeNumberIn(scan.bytes, scan.attributes.valueFrom(index), scan.attributes.valueTo(index)) - 1;
  if (row < 0 || row > LAST_ROW) throw damaged(scan.place, `row, byte ${scan.from}`);
  return row;
}

function addRow(spans: Span[], row: number): void {
  const last = spans[spans.length - 1];
  if (last?.last === row - 1) spans[spans.length - 1] = { first: last.first, last: row };
  else spans.push({ first: row, last: row });
}

/** Of two cells at one place the later one counts, as in Excel. */
function inOrder(cells: readonly Cell[]): readonly Cell[] {
  const sorted = [...cells].sort(compareCells);
  return sorted.filter((cell, index) => {
    const next = sorted[index + 1];
    return !next || compareCells(cell, next) !== 0;
  });
}
