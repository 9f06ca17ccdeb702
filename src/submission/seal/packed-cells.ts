import type { SealedCell } from "./sealed-cells";
import { SHORT } from "./short-hash";

/** The short hashes of a workbook, each once: cards of one form hold the same labels and formulas over and over. */
export class HashList {
  private readonly places = new Map<number, number>();

  placeOf(hash: number): number {
    let place = this.places.get(hash);
    if (place === undefined) this.places.set(hash, (place = this.places.size));
    return place;
  }

  /** In base64, six bytes each. */
  get packed(): string {
    const bytes: number[] = [];
    for (const hash of this.places.keys()) pushHash(bytes, hash);
    return base64Of(bytes);
  }
}

/** Null where the text is not a list of hashes. */
export function unpackHashes(text: string): readonly number[] | null {
  const bytes = bytesOf(text);
  if (!bytes || bytes.length % SHORT !== 0) return null;
  const hashes: number[] = [];
  for (let at = 0; at < bytes.length; at += SHORT) {
    hashes.push(bytes.subarray(at, at + SHORT).reduce((hash, byte) => hash * 256 + byte, 0));
  }
  return hashes;
}

/**
 * Cells in base64, a row after the other: how many rows further down, how many cells; of each cell how many columns
 * further right (doubled, odd for a formula), the place of its value's hash in the list and of its formula's.
 */
export function packCells(cells: readonly SealedCell[], hashes: HashList): string {
  const bytes: number[] = [];
  let row = -1;
  for (let at = 0; at < cells.length;) {
    const first = cells[at];
    if (!first) break;
    let end = at;
    while (cells[end]?.row === first.row) end += 1;
    pushNumber(bytes, first.row - row);
    pushNumber(bytes, end - at);
    let column = -1;
    for (const cell of cells.slice(at, end)) {
      pushNumber(bytes, (cell.column - column) * 2 + (cell.formula === null ? 0 : 1));
      pushNumber(bytes, hashes.placeOf(cell.value));
      if (cell.formula !== null) pushNumber(bytes, hashes.placeOf(cell.formula));
      column = cell.column;
    }
    row = first.row;
    at = end;
  }
  return base64Of(bytes);
}

/** Null where the text is not one that `packCells` makes with these hashes. */
export function unpackCells(text: string, hashes: readonly number[]): readonly SealedCell[] | null {
  const bytes = bytesOf(text);
  if (!bytes) return null;
  const reader = new NumberReader(bytes);
  const cells: SealedCell[] = [];
  let row = -1;
  while (!reader.ended) {
    row += reader.next();
    const count = reader.next();
    if (count === 0) return null;
    let column = -1;
    for (let at = 0; at < count && !reader.broken; at++) {
      const head = reader.next();
      column += Math.floor(head / 2);
      const value = hashes[reader.next()];
      const formula = head % 2 === 1 ? hashes[reader.next()] : null;
      if (value === undefined || formula === undefined) return null;
      cells.push({ row, column, value, formula });
    }
  }
  return reader.broken ? null : cells;
}

function base64Of(bytes: readonly number[]): string {
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function pushNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

function pushHash(bytes: number[], hash: number): void {
  for (let at = SHORT - 1; at >= 0; at--) bytes.push(Math.floor(hash / 256 ** at) % 256);
}

function bytesOf(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Past the end it gives 0 and is broken. */
class NumberReader {
  private at = 0;
  broken = false;

  constructor(private readonly bytes: Uint8Array) {}

  get ended(): boolean {
    return this.broken || this.at >= this.bytes.length;
  }

  next(): number {
    let number = 0;
    for (let scale = 1; scale <= 0x80 ** 4; scale *= 0x80) {
      const byte = this.bytes[this.at];
      if (byte === undefined) break;
      this.at += 1;
      number += (byte % 0x80) * scale;
      if (byte < 0x80) return number;
    }
    this.broken = true;
    return 0;
  }
}
