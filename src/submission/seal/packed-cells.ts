import type { SealedCell } from "./sealed-cells";
import { SHORT } from "./short-hash";

/**
 * Cells in base64, a row after the other: how many rows further down, how many cells; of each cell how many columns
 * further right (doubled, odd for a formula), its value's hash and its formula's.
 */
export function packCells(cells: readonly SealedCell[]): string {
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
      pushHash(bytes, cell.value);
      if (cell.formula !== null) pushHash(bytes, cell.formula);
      column = cell.column;
    }
    row = first.row;
    at = end;
  }
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
}

/** Null where the text is not one that `packCells` makes. */
export function unpackCells(text: string): readonly SealedCell[] | null {
  const bytes = bytesOf(text);
  if (!bytes) return null;
  const reader = new ByteReader(bytes);
  const cells: SealedCell[] = [];
  let row = -1;
  while (!reader.ended) {
    row += reader.number();
    const count = reader.number();
    let column = -1;
    for (let at = 0; at < count && !reader.broken; at++) {
      const head = reader.number();
      column += Math.floor(head / 2);
      const value = reader.hash();
      cells.push({ row, column, value, formula: head % 2 === 1 ? reader.hash() : null });
    }
    if (count === 0) return null;
  }
  return reader.broken ? null : cells;
}

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
class ByteReader {
  private at = 0;
  broken = false;

  constructor(private readonly bytes: Uint8Array) {}

  get ended(): boolean {
    return this.broken || this.at >= this.bytes.length;
  }

  number(): number {
    let number = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.next();
      number += (byte % 0x80) * scale;
      if (byte < 0x80) return number;
      if (scale > 0x80 ** 3) {
        this.broken = true;
        return 0;
      }
    }
  }

  hash(): number {
    let hash = 0;
    for (let at = 0; at < SHORT; at++) hash = hash * 256 + this.next();
    return hash;
  }

  private next(): number {
    const byte = this.bytes[this.at];
    this.at += 1;
    if (byte === undefined) this.broken = true;
    return byte ?? 0;
  }
}
