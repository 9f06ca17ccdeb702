/**
 * Functions that came after Excel 2007 are marked in files: `_xlfn.XLOOKUP`, `_xlfn._xlws.FILTER`, and the names that
 * LET and LAMBDA give as `_xlpm.x`. A grid knows them without their marks.
 */
const MARKS = /_xlfn\.(?:_xlws\.|_xludf\.)?|_xlws\.|_xlpm\.|_xludf\./gi;
const TEXT_OR_NAME = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** The formula as a user reads it. */
export function withoutMarks(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula
    .split(TEXT_OR_NAME)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(MARKS, "")))
    .join("");
}
