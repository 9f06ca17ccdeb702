import { LAST_COLUMN, LAST_ROW } from "../../../workbook/address";

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
