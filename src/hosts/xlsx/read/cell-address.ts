import { LAST_COLUMN, LAST_ROW, type Rectangle } from "../../../workbook/address";

/** What is no cell: too far, or no reference at all. */
export const NO_CELL = -1;

/** A whole number in the bytes `from … to`; -1 for anything else, or above 2^31. */
export function wholeNumberIn(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 10 || to <= from) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number <= 0x7fffffff ? number : -1;
}

/** The cell "AB12" in the bytes `from … to` as row × 2^14 + column, both from 0; NO_CELL for anything else. */
export function cellIn(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  let column = 0;
  for (; at < to; at++) {
    const letter = ((bytes[at] ?? 0) & 0xdf) - 64;
    if ((bytes[at] ?? 0) < 64 || letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > LAST_COLUMN + 1) return NO_CELL;
  }
  const row = wholeNumberIn(bytes, at, to);
  if (column === 0 || row < 1 || row > LAST_ROW + 1) return NO_CELL;
  return (row - 1) * (LAST_COLUMN + 1) + column - 1;
}

const COLON = 0x3a;

/** The row of what `cellIn` gives. No shift: the last rows of a sheet need more than 32 bits. */
export function rowOf(cell: number): number {
  return Math.floor(cell / (LAST_COLUMN + 1));
}

/** The column of what `cellIn` gives. */
export function columnOf(cell: number): number {
  return cell & LAST_COLUMN;
}

/** The range "A1:B2" in the bytes `from … to`; null for one that is written in another way, or is none. */
export function rangeIn(bytes: Uint8Array, from: number, to: number): Rectangle | null {
  let colon = from;
  while (colon < to && bytes[colon] !== COLON) colon++;
  if (colon === to) return null;
  const first = plainCellIn(bytes, from, colon);
  const last = plainCellIn(bytes, colon + 1, to);
  if (first === NO_CELL || last === NO_CELL) return null;
  const top = rowOf(first);
  const bottom = rowOf(last);
  const left = columnOf(first);
  const right = columnOf(last);
  // as nearly every range is written; the other ways round are for whoever asks next
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** As `cellIn`, without zeros in front of the row. */
function plainCellIn(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] ?? 0) > COLON) at++;
  return bytes[at] === 0x30 ? NO_CELL : cellIn(bytes, from, to);
}
