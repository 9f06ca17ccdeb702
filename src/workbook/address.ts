/**
 * Addresses of cells and ranges. Rows and columns count from 0 inside the program; text is Excel's A1.
 */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** All four edges belong to the rectangle. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellRef extends CellAt {
  readonly sheet: string;
}

export interface RangeRef extends Rectangle {
  readonly sheet: string;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "AB" → 27; null for what is no column of a sheet. */
export function parseColumn(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1 <= LAST_COLUMN ? column - 1 : null;
}

export function formatCell(cell: CellAt): string {
  return columnName(cell.column) + String(cell.row + 1);
}

/** "B3" or "$B$3" → row 2, column 1; null for anything else. */
export function parseCell(text: string): CellAt | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (!match) return null;
  const column = parseColumn(match[1] ?? "");
  const row = Number(match[2]) - 1;
  return column === null || row < 0 || row > LAST_ROW ? null : { row, column };
}

export function formatRange(range: Rectangle): string {
  const first = formatCell({ row: range.top, column: range.left });
  const last = formatCell({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** "A1:B2", "B2:A1", "A1", "3:4" or "C:D". */
export function parseRange(text: string): Rectangle | null {
  const [from = "", to = from, ...more] = text.split(":");
  if (more.length > 0) return null;
  const first = parseCell(from);
  const last = parseCell(to);
  if (first && last) return spanning(first, last);
  const rows = [from, to].map((part) =>
    /^\$?[0-9]{1,7}$/.test(part) ? Number(part.replace("$", "")) - 1 : -1
  );
  const [top = -1, bottom = -1] = rows;
  if (top >= 0 && bottom >= 0 && Math.max(top, bottom) <= LAST_ROW) {
    return { top: Math.min(top, bottom), bottom: Math.max(top, bottom), left: 0, right: LAST_COLUMN };
  }
  const left = parseColumn(from.replace("$", ""));
  const right = parseColumn(to.replace("$", ""));
  if (left === null || right === null || !text.includes(":")) return null;
  return { top: 0, bottom: LAST_ROW, left: Math.min(left, right), right: Math.max(left, right) };
}

/** The smallest rectangle that holds both. */
export function spanning(one: CellAt, other: CellAt): Rectangle {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column)
  };
}

export function contains(range: Rectangle, cell: CellAt): boolean {
  return (
    cell.row >= range.top &&
    cell.row <= range.bottom &&
    cell.column >= range.left &&
    cell.column <= range.right
  );
}

export function intersects(one: Rectangle, other: Rectangle): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/**
 * A sheet's name as Excel writes it in a reference: quoted when it is not a plain word, or could be read as a
 * cell (A1, R1C1) or a number.
 */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const likeCell =
    /^[A-Za-z]{1,3}[0-9]{1,7}$/.test(name) ||
    /^[Rr][0-9]*([Cc][0-9]*)?$/.test(name) ||
    /^[Cc][0-9]*$/.test(name);
  const likeTruth = /^(true|false)$/i.test(name);
  return plain && !likeCell && !likeTruth ? name : `'${name.replaceAll("'", "''")}'`;
}

export function unquoteSheet(text: string): string {
  return text.startsWith("'") && text.endsWith("'") && text.length >= 2
    ? text.slice(1, -1).replaceAll("''", "'")
    : text;
}

/** `이행현황!F7`, quoted as Excel quotes. */
export function formatCellRef(ref: CellRef): string {
  return `${quoteSheet(ref.sheet)}!${formatCell(ref)}`;
}

export function formatRangeRef(ref: RangeRef): string {
  return `${quoteSheet(ref.sheet)}!${formatRange(ref)}`;
}

/** `'1-2 카드'!B3` or `이행현황!A1:C4`; null where either half is missing or malformed. */
export function parseRangeRef(text: string): RangeRef | null {
  const bang = text.lastIndexOf("!");
  if (bang <= 0) return null;
  const range = parseRange(text.slice(bang + 1));
  const sheet = unquoteSheet(text.slice(0, bang));
  return range && sheet !== "" ? { sheet, ...range } : null;
}

/** Reading order: by row, then by column. */
export function compareCells(one: CellAt, other: CellAt): number {
  return one.row - other.row || one.column - other.column;
}
