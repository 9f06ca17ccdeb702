import type { Book, Held, Sheet } from "./book";
import { keyOf } from "./book";
import { calculate } from "./calculate";

const ERRORS = /^#(REF!|N\/A|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!)$/;
const NUMBER = /^\s*[+-]?(\d+(,\d{3})*(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*%?\s*$/i;
const DATE = /^\s*\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?\s*$/;
const TIME = /^\s*\d{1,2}:\d{2}(:\d{2})?\s*$/;

/** What Excel makes of an input, as if it were typed in: the traps that a writer must know. */
export function typeIn(book: Book, sheet: Sheet, row: number, column: number, input: unknown): void {
  const key = keyOf(row, column);
  if (input === "") {
    sheet.cells.delete(key);
    return;
  }
  sheet.cells.set(key, heldFrom(book, sheet, input, sheet.numberFormats.get(key) === "@"));
}

function heldFrom(book: Book, sheet: Sheet, input: unknown, textFormat: boolean): Held {
  if (typeof input === "number") {
    return textFormat ? { value: String(input), kind: "String" } : { value: input, kind: "Double" };
  }
  if (typeof input === "boolean") {
    return textFormat
      ? { value: String(input).toUpperCase(), kind: "String" }
      : { value: input, kind: "Boolean" };
  }
  const text = String(input);
  if (text.startsWith("'")) return { value: text.slice(1), kind: "String" };
  if (textFormat) return { value: text, kind: "String" };
  if (/^[\t\r]?[=+\-@]/.test(text) && text.trim().length > 1 && !NUMBER.test(text)) {
    const bare = text.trim();
    const formula = bare.startsWith("=") ? bare : `=${bare.replace(/^[+@]/, "")}`;
    return { ...calculate(book, sheet, formula), formula };
  }
  if (ERRORS.test(text)) return { value: text, kind: "Error" };
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text), kind: "Boolean" };
  if (NUMBER.test(text)) {
    const number = Number(text.replaceAll(",", "").replace("%", ""));
    return { value: text.includes("%") ? number / 100 : number, kind: "Double" };
  }
  if (DATE.test(text) || TIME.test(text)) return { value: 45000, kind: "Double" };
  return { value: text, kind: "String" };
}
