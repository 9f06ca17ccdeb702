import { decimal, decimalOfNumber, parseDecimal, trim, type Decimal } from "../../pledge/decimal";
import type { SummaryCell, SummaryColumn, SummaryMeasure } from "../../pledge/summary";
import type { Cell } from "../../workbook/snapshot";
import { readAmount, readAmountText, type ReadAmount } from "../amounts/amount-notation";
import { alike, foldSpaces } from "../labels/fold";
import type { SheetView } from "../sheet/sheet-view";
import { classSetOf } from "./class-sets";

/** The figure of a roll-up at this place, read as what its column states. */
export function summaryCell(
  view: SheetView,
  row: number,
  column: SummaryColumn,
  measure: SummaryMeasure
): SummaryCell {
  const covered = view.isCovered(row, column.column);
  const cell = covered ? undefined : view.cellAt(row, column.column);
  const text = view.textAt(row, column.column);
  // a cell under a merge states nothing of its own
  const { notation, amount } = covered ? UNDER_MERGE : readFigure(cell, measure);
  return {
    cell: view.ref({ row, column: column.column }),
    notation,
    value: measure === "state" ? null : amount,
    state: measure === "state" ? classSetOf(foldSpaces(text), view.vocabulary) : null,
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
    text
  };
}

const UNDER_MERGE: ReadAmount = { notation: "blank", amount: null };

/** ○ and the like: one pledge of the class that the column is of. */
const MARK = /^(?:[○●◎◯⦿√✓✔☑■★vVoO]|100%)$/;
const COUNTED = /^(\d{1,3}(?:,\d{3})*|\d+)(?:건|개|개소|명)?$/;

function readFigure(cell: Cell | undefined, measure: SummaryMeasure): ReadAmount {
  if (measure === "ratio") return readRatio(cell);
  if (measure === "count" && typeof cell?.value === "string" && !cell.uncomputed) {
    const text = alike(cell.value).replace(/\s+/g, "");
    if (MARK.test(text)) return { notation: "text-number", amount: decimal(1) };
    const count = COUNTED.exec(text)?.[1];
    const amount = count === undefined ? null : parseDecimal(count.replaceAll(",", ""));
    if (amount) return { notation: "text-number", amount };
  }
  if (measure === "count" && typeof cell?.value === "number" && cell.format?.includes("%"))
    return { notation: "not-a-number", amount: null };
  return readAmount(cell);
}

/** In percent: 0.777 that is shown as 77.7%, 77.7 and "77.7%" alike. A blank states no ratio. */
function readRatio(cell: Cell | undefined): ReadAmount {
  if (!cell || cell.value === null || cell.uncomputed)
    return { notation: cell?.uncomputed ? "uncomputed" : "blank", amount: null };
  if (typeof cell.value === "string") {
    const read = readAmountText(cell.value.replace(/%\s*$/, ""));
    return read.notation === "text-number" ? read : { ...read, amount: null };
  }
  if (typeof cell.value !== "number") return readAmount(cell);
  const value = decimalOfNumber(cell.value);
  if (!value) return { notation: "error", amount: null };
  return { notation: "number", amount: cell.format?.includes("%") ? hundredfold(value) : value };
}

export function hundredfold({ coefficient, scale }: Decimal): Decimal {
  return trim({ coefficient: coefficient * 100n, scale });
}
