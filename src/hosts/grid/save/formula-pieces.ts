/**
 * A piece of a formula: a text in double quotes, a sheet's name in single quotes, what stands in square brackets (a
 * table's column, another workbook), or all else.
 */
export interface FormulaPiece {
  readonly kind: "text" | "sheet" | "bracket" | "plain";
  readonly text: string;
}

/** Cuts a formula so that names and blanks can be looked at without looking into its texts. Joined again: the formula. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < formula.length) {
    const kind = OPENING.get(formula[at] ?? "");
    if (kind === undefined) {
      at++;
      continue;
    }
    const end = kind === "bracket" ? bracketEnd(formula, at) : quoteEnd(formula, at);
    if (plainFrom < at) pieces.push({ kind: "plain", text: formula.slice(plainFrom, at) });
    pieces.push({ kind, text: formula.slice(at, end) });
    plainFrom = at = end;
  }
  if (plainFrom < formula.length) pieces.push({ kind: "plain", text: formula.slice(plainFrom) });
  return pieces;
}

const OPENING: ReadonlyMap<string, FormulaPiece["kind"]> = new Map([
  ['"', "text"],
  ["'", "sheet"],
  ["[", "bracket"]
]);

/** Behind the closing quote; a doubled one stands for itself. One that is never closed reaches to the end. */
function quoteEnd(formula: string, from: number): number {
  const quote = formula[from] ?? "";
  let at = from + 1;
  while (at < formula.length) {
    if (formula[at] !== quote) at++;
    else if (formula[at + 1] === quote) at += 2;
    else return at + 1;
  }
  return formula.length;
}

/** Behind the bracket that closes; within, a single quote takes the next character's meaning away. */
function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
