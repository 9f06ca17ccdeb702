import fc from "fast-check";
import type { Axis, FileEdit, InsertLines, RemoveLines } from "../../src/hosts/xlsx/edit/file-edit";
import { columnName, formatCell, quoteSheet } from "../../src/workbook/address";
import type { Cell, CellNote, SheetSnapshot, Snapshot, Span } from "../../src/workbook/snapshot";
import { usedBy } from "../../src/workbook/steps/cells";
import { EMPTY_SNAPSHOT } from "../../src/workbook/workbook-state";

/**
 * A workbook as a model of what lines that come and go do: every row and column is a number that it keeps, and the list
 * of these numbers says where it is now. A range is the set of its lines: a fresh one that comes between two of them
 * belongs to it. Nothing is computed as the program does it.
 */
export interface LineBook {
  readonly sheets: readonly LineSheet[];
}

interface LineSheet {
  readonly name: string;
  /** The rows and columns in their order; the fresh ones are given numbers that none has had. */
  readonly lines: Readonly<Record<Axis, readonly number[]>>;
  readonly cells: readonly LineCell[];
  readonly merges: readonly Area[];
  readonly hidden: Readonly<Record<Axis, readonly number[]>>;
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

interface LineCell {
  readonly row: number;
  readonly column: number;
  readonly value: number | string;
  readonly terms?: readonly Term[];
}

/** The lines that a range holds, in their order. */
interface Area {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** One reference of a formula; a formula is the sum of its terms. */
export interface Term extends Area {
  readonly kind: "cell" | "range" | "rows" | "columns";
  readonly sheet: number;
  /** Whether it is a range of one cell that is written as a range. */
  readonly single: boolean;
  /** Whether it names its sheet though it need not. */
  readonly named: boolean;
  readonly fixed: readonly [boolean, boolean, boolean, boolean];
}

const SIZE = 12;
/** Lines that a model follows; the sheet goes on behind them. */
const LINES = 60;
const NAMES = ["자료", "둘째 시트"];

const place = fc.nat(SIZE - 1);
const run = fc
  .tuple(place, place)
  .map(([one, other]) =>
    Array.from({ length: Math.abs(one - other) + 1 }, (_, index) => Math.min(one, other) + index)
  );
const area: fc.Arbitrary<Area> = fc.record({ rows: run, columns: run });
const term: fc.Arbitrary<Term> = fc
  .record({
    kind: fc.constantFrom("cell", "range", "rows", "columns"),
    sheet: fc.nat(1),
    named: fc.boolean(),
    fixed: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
    area
  })
  .map(({ area: { rows, columns }, ...rest }) => ({
    ...rest,
    single: rows.length === 1 && columns.length === 1,
    rows: rest.kind === "cell" ? rows.slice(0, 1) : rows,
    columns: rest.kind === "cell" ? columns.slice(0, 1) : columns
  }));
const cell: fc.Arbitrary<LineCell> = fc.oneof(
  fc.record({
    row: place,
    column: place,
    value: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant("글"))
  }),
  fc.record({
    row: place,
    column: place,
    value: fc.integer({ min: -9, max: 9 }),
    terms: fc.array(term, { minLength: 1, maxLength: 3 })
  })
);
const sheet = (name: string): fc.Arbitrary<LineSheet> =>
  fc
    .record({
      cells: fc.uniqueArray(cell, { maxLength: 14, selector: ({ row, column }) => row * SIZE + column }),
      merges: fc.array(area, { maxLength: 3 }),
      row: fc.uniqueArray(place, { maxLength: 4 }),
      column: fc.uniqueArray(place, { maxLength: 3 }),
      notes: fc.uniqueArray(fc.record({ row: place, column: place }), {
        maxLength: 3,
        selector: ({ row, column }) => row * SIZE + column
      })
    })
    .map(({ cells, merges, row, column, notes }) => ({
      name,
      lines: { row: order(), column: order() },
      cells,
      merges: apart(merges),
      hidden: { row, column },
      notes: notes.map((at, index) => ({ ...at, text: `메모 ${index}` }))
    }));

function order(): readonly number[] {
  return Array.from({ length: LINES }, (_, line) => line);
}

/** Merges of more than one cell, none over another. */
function apart(areas: readonly Area[]): readonly Area[] {
  const kept: Area[] = [];
  for (const one of areas) {
    const overlaps = kept.some(
      (other) =>
        one.rows.some((row) => other.rows.includes(row)) &&
        one.columns.some((column) => other.columns.includes(column))
    );
    if (one.rows.length * one.columns.length > 1 && !overlaps) kept.push(one);
  }
  return kept;
}

export const arbitraryLineBook: fc.Arbitrary<LineBook> = fc
  .tuple(sheet(NAMES[0] ?? ""), sheet(NAMES[1] ?? ""))
  .map((sheets) => ({ sheets }));

export const arbitraryLineEdits: fc.Arbitrary<readonly (InsertLines | RemoveLines)[]> = fc.array(
  fc
    .record({
      sheet: fc.constantFrom(...NAMES),
      axis: fc.constantFrom<Axis>("row", "column"),
      at: fc.nat(SIZE),
      count: fc.integer({ min: 1, max: 4 }),
      inserts: fc.boolean()
    })
    .map(({ sheet: name, axis, at, count, inserts }): InsertLines | RemoveLines =>
      inserts
        ? { kind: "insert-lines", sheet: name, axis, at, count }
        : { kind: "remove-lines", sheet: name, axis, first: at, last: at + count - 1 }
    ),
  { minLength: 1, maxLength: 3 }
);

/** The model after an edit. Nothing changes but the order of lines, and which of them a range holds. */
export function edited(book: LineBook, edit: InsertLines | RemoveLines, serial: number): LineBook {
  const target = book.sheets.findIndex(({ name }) => name === edit.sheet);
  const lines = [...(book.sheets[target]?.lines[edit.axis] ?? [])];
  if (edit.kind === "remove-lines") lines.splice(edit.first, edit.last - edit.first + 1);
  else {
    const fresh = Array.from({ length: edit.count }, (_, index) => 1000 * (serial + 1) + index);
    lines.splice(edit.at, 0, ...fresh);
  }
  const held = <Ranged extends Area>(one: Ranged): Ranged => {
    const along = edit.axis === "row" ? "rows" : "columns";
    const left = lines.flatMap((line, index) => (one[along].includes(line) ? [index] : []));
    return { ...one, [along]: lines.slice(left[0] ?? 0, (left[left.length - 1] ?? -1) + 1) };
  };
  const sheets = book.sheets.map((one, index) => ({
    ...one,
    lines: index === target ? { ...one.lines, [edit.axis]: lines } : one.lines,
    merges: index === target ? one.merges.map(held) : one.merges,
    cells: one.cells.map((source) =>
      source.terms
        ? { ...source, terms: source.terms.map((part) => (part.sheet === target ? held(part) : part)) }
        : source
    )
  }));
  return { sheets };
}

/** The edits that put into a file what a plain snapshot cannot say. */
export function dressing(book: LineBook): readonly FileEdit[] {
  return book.sheets.flatMap(({ name, hidden, notes }) => [
    ...(["row", "column"] as const).flatMap((axis) =>
      hidden[axis].map((line): FileEdit => ({
        kind: "line-visibility",
        sheet: name,
        axis,
        first: line,
        last: line,
        hidden: true
      }))
    ),
    ...notes.map(({ text, ...at }): FileEdit => ({ kind: "note", sheet: name, cell: formatCell(at), text }))
  ]);
}

/** What a file of the model says now. */
export function snapshotOfLines(book: LineBook): Snapshot {
  return { ...EMPTY_SNAPSHOT, sheets: book.sheets.map((one, index) => sheetOf(book, one, index)) };
}

function sheetOf(book: LineBook, one: LineSheet, index: number): SheetSnapshot {
  const cells = one.cells
    .flatMap((source): Cell[] => {
      const row = one.lines.row.indexOf(source.row);
      const column = one.lines.column.indexOf(source.column);
      if (row < 0 || column < 0) return [];
      const formula = source.terms && `=${source.terms.map((part) => written(book, part, index)).join("+")}`;
      return [{ row, column, value: source.value, ...(formula === undefined ? {} : { formula }) }];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    id: String(index + 1),
    name: one.name,
    visibility: "visible",
    protected: false,
    used: usedBy(cells),
    cells,
    merges: one.merges.flatMap(({ rows, columns }) => {
      const down = between(one.lines.row, rows);
      const across = between(one.lines.column, columns);
      if (!down || !across || (down.first === down.last && across.first === across.last)) return [];
      return [{ top: down.first, bottom: down.last, left: across.first, right: across.last }];
    }),
    hiddenRows: spans(one.hidden.row.map((line) => one.lines.row.indexOf(line))),
    hiddenColumns: spans(one.hidden.column.map((line) => one.lines.column.indexOf(line))),
    notes: one.notes
      .flatMap(({ text, ...at }): CellNote[] => {
        const row = one.lines.row.indexOf(at.row);
        const column = one.lines.column.indexOf(at.column);
        return row < 0 || column < 0 ? [] : [{ row, column, text, threaded: false }];
      })
      .sort((a, b) => a.row - b.row || a.column - b.column),
    flags: []
  };
}

/** Where the first and the last of the lines that are left of a range are. */
function between(lines: readonly number[], held: readonly number[]): Span | null {
  const left = lines.flatMap((line, index) => (held.includes(line) ? [index] : []));
  const [one] = left;
  const other = left[left.length - 1];
  return one === undefined || other === undefined ? null : { first: one, last: other };
}

function spans(lines: readonly number[]): readonly Span[] {
  const result: Span[] = [];
  for (const line of lines.filter((index) => index >= 0).sort((a, b) => a - b)) {
    const last = result[result.length - 1];
    if (last?.last === line - 1) result[result.length - 1] = { first: last.first, last: line };
    else result.push({ first: line, last: line });
  }
  return result;
}

function written(book: LineBook, part: Term, home: number): string {
  const target = book.sheets[part.sheet];
  if (!target) throw new Error("no such sheet");
  const down = between(target.lines.row, part.rows);
  const across = between(target.lines.column, part.columns);
  const lost = (part.kind !== "columns" && !down) || (part.kind !== "rows" && !across);
  if (lost) return "#REF!";
  const sheetName = part.named || part.sheet !== home ? `${quoteSheet(target.name)}!` : "";
  const [columnOne, rowOne, columnTwo, rowTwo] = part.fixed.map((fixed) => (fixed ? "$" : ""));
  const one = [`${columnOne}${columnName(across?.first ?? 0)}`, `${rowOne}${(down?.first ?? 0) + 1}`];
  const two = [`${columnTwo}${columnName(across?.last ?? 0)}`, `${rowTwo}${(down?.last ?? 0) + 1}`];
  const [first, last] = {
    cell: [one.join(""), one.join("")],
    range: [one.join(""), two.join("")],
    rows: [one[1], two[1]],
    columns: [one[0], two[0]]
  }[part.kind];
  if (part.kind === "cell") return sheetName + (first ?? "");
  // A range that has shrunk to one cell is written as that cell; one that was written so from the start stays.
  if (part.kind === "range" && first === last && !part.single) return sheetName + (first ?? "");
  return `${sheetName}${first}:${last}`;
}
