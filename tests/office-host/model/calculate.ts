import { parseRange, unquoteSheet } from "../../../src/workbook/address";
import type { Book, Held, Sheet } from "./book";
import { keyOf } from "./book";
import {
  FUNCTIONS,
  number,
  numberOf,
  oneOf,
  text,
  textOf,
  zero,
  type Given,
  type Result
} from "./formula-functions";
import { parseFormula, type Node } from "./formula-tree";

/** Formulas come again and again; so do the same ones on every card. */
const known = new Map<string, Node | null>();

/** Enough for the formulas that we write and those of the tests. Any other gives 0. */
export function calculate(book: Book, sheet: Sheet, formula: string): Result {
  let node = known.get(formula);
  if (node === undefined) known.set(formula, (node = parseFormula(formula.replace(/^=/, ""))));
  if (!node) return zero;
  try {
    return oneOf(valueOf(node, book, sheet));
  } catch (error) {
    if (error instanceof Unknown) return zero;
    throw error;
  }
}

/** A function that the host does not know. */
class Unknown extends Error {}

function valueOf(node: Node, book: Book, sheet: Sheet): Given {
  switch (node.kind) {
    case "literal": {
      const { value } = node;
      if (typeof value === "boolean") return { value, kind: "Boolean" };
      return typeof value === "number" ? number(value) : text(value);
    }
    case "reference":
      return cellsOf(node, book, sheet);
    case "operation":
      return operated(node.sign, valueOf(node.left, book, sheet), valueOf(node.right, book, sheet));
    case "call":
      return called(node.name, node.inputs, book, sheet);
  }
}

function cellsOf(
  { sheet: name, range }: Extract<Node, { kind: "reference" }>,
  book: Book,
  own: Sheet
): Given {
  const sheet = name === null ? own : book.sheets.find((each) => each.name === unquoteSheet(name));
  if (!sheet) return { value: "#REF!", kind: "Error" };
  const area = parseRange(range);
  if (!area) return zero;
  const cells: (Result | null)[] = [];
  // Of whole columns no more than what is there.
  const bottom = Math.min(area.bottom, 10_000);
  for (let row = area.top; row <= bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      cells.push(sheet.cells.get(keyOf(row, column)) ?? null);
    }
  }
  return cells;
}

function called(name: string, inputs: readonly Node[], book: Book, sheet: Sheet): Given {
  const given = (at: number): Given => {
    const input = inputs[at];
    return input ? valueOf(input, book, sheet) : { value: false, kind: "Boolean" };
  };
  if (name === "IF") {
    const condition = oneOf(given(0));
    if (condition.kind === "Error") return condition;
    return given(condition.value === true || numberOf(condition) !== 0 ? 1 : 2);
  }
  if (name === "IFERROR") {
    const tried = oneOf(given(0));
    return tried.kind === "Error" ? given(1) : tried;
  }
  const work = FUNCTIONS[name];
  if (!work) throw new Unknown(name);
  const givens = inputs.map((input) => valueOf(input, book, sheet));
  const failed = givens.find((one): one is Result => "kind" in one && one.kind === "Error");
  return failed ?? work(givens);
}

function operated(sign: string, left: Given, right: Given): Result {
  const [one, other] = [left, right].map(oneOf);
  if (!one || !other) return zero;
  const failed = [one, other].find(({ kind }) => kind === "Error");
  if (failed) return failed;
  switch (sign) {
    case "&":
      return text(shown(left) + shown(right));
    case "+":
      return number(numberOf(one) + numberOf(other));
    case "-":
      return number(numberOf(one) - numberOf(other));
    case "*":
      return number(numberOf(one) * numberOf(other));
    case "/":
      return number(numberOf(other) === 0 ? NaN : numberOf(one) / numberOf(other));
    default:
      return { value: compared(sign, left, right), kind: "Boolean" };
  }
}

/** A blank cell is an empty text to a text, and 0 to a number. */
function shown(given: Given): string {
  return Array.isArray(given) && !given[0] ? "" : textOf(oneOf(given));
}

function compared(sign: string, left: Given, right: Given): boolean {
  const one = oneOf(left);
  const other = oneOf(right);
  const asTexts = one.kind === "String" || other.kind === "String";
  const order = asTexts
    ? shown(left).localeCompare(shown(right), "ko", { sensitivity: "accent" })
    : numberOf(one) - numberOf(other);
  if (sign === "=") return order === 0;
  if (sign === "<>") return order !== 0;
  if (sign === "<") return order < 0;
  if (sign === ">") return order > 0;
  return sign === "<=" ? order <= 0 : order >= 0;
}

/** Calculates all formulas anew where anything was written, again and again until nothing changes. */
export function recalculate(book: Book): void {
  if (!book.stale || book.manual) return;
  book.stale = false;
  const formulas = book.sheets.flatMap((sheet) =>
    [...sheet.cells.values()].flatMap((held): readonly (readonly [Sheet, Held, string])[] =>
      held.formula === undefined ? [] : [[sheet, held, held.formula]]
    )
  );
  for (let round = 0; round < 20; round++) {
    let changed = false;
    for (const [sheet, held, formula] of formulas) {
      const { value, kind } = calculate(book, sheet, formula);
      if (value === held.value && kind === held.kind) continue;
      held.value = value;
      held.kind = kind;
      changed = true;
    }
    if (!changed) return;
  }
}
