import { columnName, LAST_ROW, parseColumn } from "../address";

/** A row or a column of a reference, counted from 0; `fixed` where a "$" stands before it. */
export interface Place {
  readonly index: number;
  readonly fixed: boolean;
}

/** A cell, or one end of a range: of whole rows it has no column, of whole columns no row. */
export interface AreaEnd {
  readonly column: Place | null;
  readonly row: Place | null;
}

/** An area as a formula or an attribute writes it: "$A1", "A1:B$2", "A:C", "3:3". */
export interface Area {
  readonly first: AreaEnd;
  /** Null for a single cell. */
  readonly last: AreaEnd | null;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;

/** A cell alone: "$B$3"; null for anything else. */
export function cellEnd(word: string): AreaEnd | null {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = CELL.exec(word) ?? [];
  const column = columnPlace(fixedColumn, letters);
  const row = rowPlace(fixedRow, digits);
  return column && row && { column, row };
}

/** The area between two words that have a ":" between them; null where they are no range. */
export function rangeArea(one: string, other: string): Area | null {
  for (const end of [cellEnd, columnEnd, rowEnd]) {
    const first = end(one);
    const last = end(other);
    if (first && last) return { first, last };
  }
  return null;
}

export function parseArea(text: string): Area | null {
  const [one = "", other, ...more] = text.split(":");
  if (more.length > 0) return null;
  if (other !== undefined) return rangeArea(one, other);
  const first = cellEnd(one);
  return first && { first, last: null };
}

export function formatArea({ first, last }: Area): string {
  return last === null ? formatEnd(first) : `${formatEnd(first)}:${formatEnd(last)}`;
}

function columnEnd(word: string): AreaEnd | null {
  const [, fixed = "", letters = ""] = COLUMN.exec(word) ?? [];
  const column = columnPlace(fixed, letters);
  return column && { column, row: null };
}

function rowEnd(word: string): AreaEnd | null {
  const [, fixed = "", digits = ""] = ROW.exec(word) ?? [];
  const row = rowPlace(fixed, digits);
  return row && { column: null, row };
}

function columnPlace(fixed: string, letters: string): Place | null {
  const index = parseColumn(letters);
  return index === null ? null : { index, fixed: fixed === "$" };
}

function rowPlace(fixed: string, digits: string): Place | null {
  const index = Number(digits) - 1;
  return digits === "" || index < 0 || index > LAST_ROW ? null : { index, fixed: fixed === "$" };
}

function formatEnd({ column, row }: AreaEnd): string {
  return formatPlace(column, columnName) + formatPlace(row, (index) => String(index + 1));
}

function formatPlace(place: Place | null, name: (index: number) => string): string {
  return place === null ? "" : `${place.fixed ? "$" : ""}${name(place.index)}`;
}
