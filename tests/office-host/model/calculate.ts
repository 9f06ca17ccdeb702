import { parseCell, parseRange, unquoteSheet } from "../../../src/workbook/address";
import type { Book, Held, Sheet } from "./book";
import { keyOf } from "./book";

type Result = Pick<Held, "value" | "kind">;

const zero: Result = { value: 0, kind: "Double" };

/** Just enough for the formulas of the tests: one reference, sums of ranges, and + between them. The rest gives 0. */
export function calculate(book: Book, sheet: Sheet, formula: string): Result {
  const terms = formula.replace(/^=/, "").split("+");
  const values = terms.map((term) => termOf(book, sheet, term.trim()));
  const [only] = values;
  if (values.length === 1 && only) return only;
  const failed = values.find((value) => value.kind === "Error");
  return failed ?? { value: values.reduce((sum, value) => sum + numberOf(value), 0), kind: "Double" };
}

function termOf(book: Book, sheet: Sheet, term: string): Result {
  if (/^\d+(\.\d+)?$/.test(term)) return { value: Number(term), kind: "Double" };
  if (/^".*"$/.test(term)) return { value: term.slice(1, -1), kind: "String" };
  const sum = /^SUM\((.*)\)$/i.exec(term)?.[1];
  if (sum !== undefined) {
    const areas = sum.split(",").map((part) => parseRange(part.replaceAll("$", "").trim()));
    let total = 0;
    for (const area of areas) {
      if (!area || area.bottom - area.top > 10_000) continue;
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const held = sheet.cells.get(keyOf(row, column));
          if (held?.kind === "Double") total += Number(held.value);
        }
      }
    }
    return { value: total, kind: "Double" };
  }
  const bang = term.lastIndexOf("!");
  const other =
    bang < 0 ? sheet : book.sheets.find((each) => each.name === unquoteSheet(term.slice(0, bang)));
  const at = parseCell(term.slice(bang + 1));
  if (!at) return zero;
  if (!other) return { value: "#REF!", kind: "Error" };
  return other.cells.get(keyOf(at.row, at.column)) ?? zero;
}

function numberOf({ value }: Result): number {
  return typeof value === "number" ? value : 0;
}

/** Calculates all formulas anew where anything was written, again and again until nothing changes. */
export function recalculate(book: Book): void {
  if (!book.stale || book.manual) return;
  book.stale = false;
  for (let round = 0; round < 20; round++) {
    let changed = false;
    for (const sheet of book.sheets) {
      for (const held of sheet.cells.values()) {
        if (held.formula === undefined) continue;
        const { value, kind } = calculate(book, sheet, held.formula);
        if (value === held.value && kind === held.kind) continue;
        held.value = value;
        held.kind = kind;
        changed = true;
      }
    }
    if (!changed) return;
  }
}
