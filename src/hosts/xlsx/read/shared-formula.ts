import { columnName, LAST_COLUMN, LAST_ROW, parseColumn } from "../../../workbook/address";
import { afterBrackets, afterQuoted, afterWord, beginsWord } from "../../../workbook/formula/formula-words";

/** A half of a reference that moves with the formula; the other half of a cell is a piece of its own. */
interface MovingColumn {
  readonly column: number;
}
interface MovingRow {
  readonly row: number;
}
type Piece = string | MovingColumn | MovingRow;

/** A shared formula cut at what moves: its texts, and its relative columns and rows. */
export interface SharedFormula {
  readonly pieces: readonly Piece[];
  readonly row: number;
  readonly column: number;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;

/** Prepares the formula (without "=") that stands at its master's cell. */
export function shareFormula(text: string, row: number, column: number): SharedFormula {
  const pieces: Piece[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < text.length) {
    const letter = text[at] ?? "";
    if (letter === '"' || letter === "'") at = afterQuoted(text, at, letter);
    else if (letter === "[") at = afterBrackets(text, at);
    else if (!beginsWord(letter)) at++;
    else {
      const end = afterWord(text, at);
      const found = reference(text, at, end);
      if (found) {
        pieces.push(text.slice(plainFrom, at), ...found.pieces);
        plainFrom = found.end;
      }
      at = found?.end ?? end;
    }
  }
  pieces.push(text.slice(plainFrom));
  return { pieces, row, column };
}

/** The formula (without "=") as it reads at another cell; what runs over an edge comes in at the opposite one. */
export function formulaAt(shared: SharedFormula, row: number, column: number): string {
  return shared.pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if ("row" in piece) return String(wrapped(piece.row + row - shared.row, LAST_ROW) + 1);
      return columnName(wrapped(piece.column + column - shared.column, LAST_COLUMN));
    })
    .join("");
}

function wrapped(index: number, last: number): number {
  return (index + last + 1) % (last + 1);
}

function reference(
  text: string,
  from: number,
  end: number
): { pieces: readonly Piece[]; end: number } | null {
  const next = text[end];
  if (next === "!" || next === "(" || next === "[") return null;
  const word = text.slice(from, end);
  if (next === ":") {
    const to = afterWord(text, end + 1);
    // Sheet1:Sheet3!A1 — both words are sheets.
    if (text[to] === "!") return null;
    const other = text.slice(end + 1, to);
    const whole = wholeRange(word, other);
    if (whole) return { pieces: whole, end: to };
  }
  const cell = CELL.exec(word);
  if (!cell) return null;
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = cell;
  const column = parseColumn(letters);
  const row = Number(digits) - 1;
  if (column === null || row < 0 || row > LAST_ROW) return null;
  return { pieces: [...half(fixedColumn, letters, { column }), ...half(fixedRow, digits, { row })], end };
}

/** `3:3`, `$3:4`, `A:A`, `$A:C`; null for anything else. */
function wholeRange(one: string, other: string): readonly Piece[] | null {
  const rows = [ROW.exec(one), ROW.exec(other)];
  const columns = [COLUMN.exec(one), COLUMN.exec(other)];
  const kind = rows.every((match) => match) ? rows : columns;
  const halves = kind.map((match) => {
    if (!match) return null;
    const [, fixed = "", name = ""] = match;
    const index = kind === rows ? Number(name) - 1 : parseColumn(name);
    if (index === null || index < 0 || index > LAST_ROW) return null;
    return half(fixed, name, kind === rows ? { row: index } : { column: index });
  });
  const [first, second] = halves;
  return first && second ? [...first, ":", ...second] : null;
}

function half(fixed: string, written: string, moving: MovingColumn | MovingRow): readonly Piece[] {
  return fixed === "$" ? [`$${written}`] : [moving];
}
