import { decimalOfNumber, parseDecimal, ZERO, type Decimal } from "../../pledge/decimal";
import type { AmountNotation } from "../../pledge/grid";
import { isCellError, type Cell } from "../../workbook/snapshot";
import { alike } from "../labels/fold";

/** How a cell states an amount, and the amount; see `GridCell`. */
export interface ReadAmount {
  readonly notation: AmountNotation;
  readonly amount: Decimal | null;
  readonly suggestion?: Decimal;
}

const BLANK: ReadAmount = { notation: "blank", amount: ZERO };
const DASH: ReadAmount = { notation: "dash", amount: ZERO };
const UNDETERMINED: ReadAmount = { notation: "undetermined", amount: null };
const NOT_A_NUMBER: ReadAmount = { notation: "not-a-number", amount: null };
const ERROR: ReadAmount = { notation: "error", amount: null };
const UNCOMPUTED: ReadAmount = { notation: "uncomputed", amount: null };

const DASHES = /^[-\u2010-\u2015\u2212\u2500\uFF0Dㅡ]{1,3}$/;
const UNKNOWN = /^\(?(?:미정|미확정|추후|추후확정|추후결정|협의중|검토중|산정중|tbd)\)?$/;
const NEGATIVE = /^(?:[△▲▵▴\u2212\u2013\uFF0D-])(.+)$/;
const BRACKETED = /^\((.+)\)$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
/** A point where a comma belongs: "24.394", "1.234.567". */
const POINT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/** Reads any cell; `decimalsExpected` when the grid's other amounts have digits behind the point. */
export function readAmount(cell: Cell | undefined): ReadAmount {
  if (!cell) return BLANK;
  if (cell.uncomputed) return UNCOMPUTED;
  const { value } = cell;
  if (value === null) return BLANK;
  if (typeof value === "number") {
    const amount = decimalOfNumber(value);
    return amount ? { notation: "number", amount } : ERROR;
  }
  if (typeof value === "string") return readAmountText(value);
  return isCellError(value) ? ERROR : NOT_A_NUMBER;
}

/** A text in a place for an amount. */
export function readAmountText(text: string): ReadAmount {
  const folded = alike(text).replace(/\s+/g, "").toLowerCase();
  if (folded === "") return BLANK;
  if (DASHES.test(folded)) return DASH;
  if (UNKNOWN.test(folded)) return UNDETERMINED;
  const proper = signedDecimal(folded);
  if (proper) {
    return POINT_GROUPS.test(folded.replace(/^[^\d]/, ""))
      ? { notation: "decimal-for-comma", amount: proper, suggestion: withoutPoints(proper, folded) }
      : { notation: "text-number", amount: proper, suggestion: proper };
  }
  const points = signedText(folded);
  if (POINT_GROUPS.test(points.digits)) {
    const meant = parseDecimal(points.digits.replaceAll(".", ""));
    return meant
      ? { notation: "decimal-for-comma", amount: null, suggestion: signed(meant, points.negative) }
      : NOT_A_NUMBER;
  }
  return readStray(folded);
}

interface SignedText {
  readonly negative: boolean;
  readonly digits: string;
}

function signedText(text: string): SignedText {
  const bracketed = BRACKETED.exec(text);
  const marked = NEGATIVE.exec(bracketed?.[1] ?? text);
  return { negative: bracketed !== null || marked !== null, digits: marked?.[1] ?? bracketed?.[1] ?? text };
}

function signedDecimal(text: string): Decimal | null {
  const { negative, digits } = signedText(text);
  if (!GROUPED.test(digits) && !PLAIN.test(digits)) return null;
  const value = parseDecimal(digits.replaceAll(",", ""));
  return value ? signed(value, negative) : null;
}

function signed(value: Decimal, negative: boolean): Decimal {
  return negative ? { coefficient: -value.coefficient, scale: value.scale } : value;
}

function withoutPoints(value: Decimal, text: string): Decimal {
  return signed(parseDecimal(text.replace(/\D/g, "")) ?? value, value.coefficient < 0n);
}

/** A number with something that does not belong: "1,23 4", "77원", "7 7.", "１０2o". */
function readStray(text: string): ReadAmount {
  const { negative, digits } = signedText(text.replace(/^[+\\₩￦'"`]+/, ""));
  const bare = digits
    .replace(/[,'"`\\₩￦]/g, "")
    .replace(/(?:백만원|천원|억원|원|백만)?[.。·*]*$/, "")
    .replace(/(?<=\d)[oO](?=[\doO]*$)/g, "0")
    .replace(/(?<=\d)[lI](?=[\d]*$)/g, "1");
  const value = parseDecimal(bare);
  if (!value) return NOT_A_NUMBER;
  return { notation: "stray-character", amount: null, suggestion: signed(value, negative) };
}
