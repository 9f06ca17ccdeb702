import { quoteSheet, unquoteSheet } from "../../../workbook/address";
import { formulaPieces, type FormulaPiece } from "./formula-pieces";

/**
 * Whether two formulas differ in notation alone: the case of names, blanks that mean nothing, quotes around a sheet's
 * name that needs none, and the marks that files put before newer functions. Their texts must be the same to a letter.
 */
export function sameFormula(one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true;
  return one !== undefined && other !== undefined && plainNotation(one) === plainNotation(other);
}

/** The marks that files put before functions (`_xlfn.`, `_xlws.`) and parameters (`_xlpm.`) that came after Excel 2007. */
export const FILE_MARKS = /_xlfn\.|_xlws\.|_xlpm\./gi;

function plainNotation(formula: string): string {
  return withoutBlanks(formulaPieces(formula.replace(/^=/, "")).map(plainPiece).join(""));
}

/** Texts stand for themselves, so their blanks are kept from being taken out. */
function plainPiece(piece: FormulaPiece): string {
  if (piece.kind === "text") return piece.text.replace(/\s/g, (blank) => KEPT + blank);
  if (piece.kind === "plain") return piece.text.replace(FILE_MARKS, "").toUpperCase();
  const text = piece.kind === "sheet" ? quoteSheet(unquoteSheet(piece.text)) : piece.text;
  return text.toUpperCase().replace(/\s/g, (blank) => KEPT + blank);
}

/** Stands in no formula. */
const KEPT = "\u0000";
const KEPT_BLANK = new RegExp(`${KEPT}\\s|\\s+`, "g");

/** A blank between two operands is an operator (what two ranges share); any other means nothing. */
function withoutBlanks(text: string): string {
  return text.replace(KEPT_BLANK, (blanks: string, at: number) => {
    if (blanks.startsWith(KEPT)) return blanks;
    const before = text[at - 1] ?? "";
    const after = text[at + blanks.length] ?? "";
    return ENDS_OPERAND.test(before) && BEGINS_OPERAND.test(after) ? " " : "";
  });
}

const ENDS_OPERAND = /[\p{L}\p{N}_.)\]}"'#!?\\]/u;
const BEGINS_OPERAND = /[\p{L}\p{N}_$("'[{#\\]/u;
