import { FILE_MARKS } from "../save/formula-notation";
import { formulaPieces } from "../save/formula-pieces";

/** The formula as a user reads it: without the marks that files put before functions that came after Excel 2007. */
export function withoutMarks(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  return formulaPieces(formula)
    .map(({ kind, text }) => (kind === "plain" ? text.replace(FILE_MARKS, "") : text))
    .join("");
}
