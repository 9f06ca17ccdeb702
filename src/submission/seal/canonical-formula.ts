import { LAST_COLUMN, LAST_ROW, columnName, unquoteSheet } from "../../workbook/address";
import { canonicalNumber, canonicalText } from "./canonical-value";

/** The name that a sheet of a formula is to be read as: null where it is its own. */
export type SheetNames = (sheet: string) => string | null;

const OWN: SheetNames = () => null;

/** A text, a table's brackets, a sheet before "!", a function, a word, a number, white space, anything else. */
const TOKEN =
  /("(?:[^"]|"")*")|(\[(?:[^[\]]|\[[^[\]]*\])*\](?!\s*[^\s!,;)+*/^&=<>-]))|((?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!)|([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()|(\$?[\p{L}_][\p{L}\p{N}_.$]*)|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|(\s+)|(.)/gsu;

const PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xlpm\.)+/i;
const WHOLE_COLUMNS = new RegExp(`^(\\$?[A-Z]{1,3})\\$?1:(\\$?[A-Z]{1,3})\\$?${LAST_ROW + 1}$`);
const LAST_COLUMN_NAME = columnName(LAST_COLUMN);
const WHOLE_ROWS = new RegExp(`^\\$?A(\\$?\\d+):\\$?${LAST_COLUMN_NAME}(\\$?\\d+)$`);
const RANGE =
  /(?<![\p{L}\p{N}_.$'])(\$?[A-Z]{1,3}\$?\d{1,7}):(\$?[A-Z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_.$(])/gu;

/**
 * A formula (with "=") as a text that is the same however a program writes it out again: without white space and the
 * prefixes of newer functions, words in capitals, sheets always quoted, numbers and whole columns in one way.
 */
export function canonicalFormula(formula: string, renamed: SheetNames = OWN): string {
  if (renamed !== OWN) return canonicalOf(formula, renamed);
  let canonical = known.get(formula);
  if (canonical === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(formula, (canonical = canonicalOf(formula, OWN)));
  }
  return canonical;
}

const MOST_KNOWN = 5000;
const known = new Map<string, string>();

function canonicalOf(formula: string, renamed: SheetNames): string {
  const parts: string[] = [];
  let gap = false;
  for (const match of formula.replace(/^=/, "").matchAll(TOKEN)) {
    const [whole, text, brackets, sheet, call, word, number, space] = match;
    if (space !== undefined) {
      gap = true;
      continue;
    }
    const part =
      text !== undefined
        ? canonicalText(text)
        : brackets !== undefined
          ? canonicalText(brackets)
          : sheet !== undefined
            ? sheetPart(sheet, renamed)
            : call !== undefined
              ? call.replace(PREFIX, "").toUpperCase()
              : word !== undefined
                ? word.replace(PREFIX, "").toUpperCase().normalize("NFC")
                : number !== undefined
                  ? canonicalNumber(Number(number))
                  : whole;
    // Between two operands white space is an operator; elsewhere it says nothing.
    if (gap && /[\p{L}\p{N}_.)\]"'$]$/u.test(parts.at(-1) ?? "") && /^[\p{L}\p{N}_.("'$[]/u.test(part))
      parts.push(" ");
    gap = false;
    if (part !== "@") parts.push(part);
  }
  return simplified(parts.join(""));
}

function sheetPart(token: string, renamed: SheetNames): string {
  const names = unquoteSheet(token.slice(0, -1)).split(":");
  const read = names.map((name) =>
    (renamed(name) ?? name).normalize("NFC").toUpperCase().replaceAll("'", "''")
  );
  return `'${read.join(":")}'!`;
}

/** Outside of texts: TRUE() is TRUE, A1:A1048576 is A:A, A1:XFD1 is 1:1. */
function simplified(formula: string): string {
  if (!/TRUE\(\)|FALSE\(\)|1048576|XFD/.test(formula)) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, at) =>
      at % 2 === 1
        ? piece
        : piece
            .replace(/(?<![\p{L}\p{N}_.])(TRUE|FALSE)\(\)/gu, "$1")
            .replace(RANGE, (range) => range.replace(WHOLE_COLUMNS, "$1:$2").replace(WHOLE_ROWS, "$1:$2"))
    )
    .join("");
}

const VOLATILE = /(?<![\p{L}\p{N}_.])(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/iu;

/** The first function of the formula that gives another value from one day or opening to the next: "TODAY". */
export function volatileFunction(formula: string): string | null {
  return VOLATILE.exec(formula.replace(/"(?:[^"]|"")*"/g, '""'))?.[1]?.toUpperCase() ?? null;
}
