import { decimalOfNumber, parseDecimal, ZERO, type Decimal } from "../../pledge/decimal";
import type { AmountNotation } from "../../pledge/grid";
import type { Unit } from "../../pledge/money";
import { isCellError, type Cell } from "../../workbook/snapshot";
import { alike } from "../labels/fold";

/** How a cell states an amount, and the amount; see `GridCell`. */
export interface ReadAmount {
  readonly notation: AmountNotation;
  readonly amount: Decimal | null;
  readonly suggestion?: Decimal;
  /** "(1,234)": negative, unless the row's label stands in brackets too. */
  readonly bracketed?: true;
  /** The unit that the cell itself names, in which the suggestion is: "12억". */
  readonly unit?: Unit;
}

const BLANK: ReadAmount = { notation: "blank", amount: ZERO };
const DASH: ReadAmount = { notation: "dash", amount: ZERO };
const UNDETERMINED: ReadAmount = { notation: "undetermined", amount: null };
const NOT_A_NUMBER: ReadAmount = { notation: "not-a-number", amount: null };
const ERROR: ReadAmount = { notation: "error", amount: null };
const UNCOMPUTED: ReadAmount = { notation: "uncomputed", amount: null };

const DASHES = /^[-\u2010-\u2015\u2212\u2500\uFF0Dㅡ]{1,3}$/;
/** "미정", "추후 협의", "별도 산정": the amount is not settled, which is not 0. */
const UNKNOWN =
  /^[([]?(?:미정|미확정|미산정|산정불가|산출불가|산출중|산정중|추후|추후(?:확정|결정|협의|산정|통보|반영|검토|제출|판단)|별도|별도(?:협의|산정|통보|계획|추진)|협의중|협의|협의후결정|협의필요|검토중|검토|조정중|수립중|용역중|tbd|tba|undecided)(?:예정|중|임)?(?:\([^)]*\))?[)\]]?$/;
/** "없음", "해당 없음", "비예산": nothing. */
const NOTHING = /^[([]?(?:없음|해당없음|해당사항없음|비예산|n\/a|none|nil)[)\]]?$/;
const NEGATIVE = /^(?:[△▲▵▴▽▼\u2212\u2013\uFF0D-])(.+)$/;
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
  if (NOTHING.test(folded)) return DASH;
  const proper = signedDecimal(folded);
  if (proper) {
    if (POINT_GROUPS.test(folded.replace(/^[^\d]/, "")))
      return { notation: "decimal-for-comma", amount: proper, suggestion: withoutPoints(proper, folded) };
    const read = { notation: "text-number", amount: proper, suggestion: proper } as const;
    return BRACKETED.test(folded) ? { ...read, bracketed: true } : read;
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

const UNIT_BEHIND = /(백만원|백만|천원|억원|억|원)(?:정)?[.。·*]*$/;
const UNITS_SAID: Readonly<Record<string, Unit>> = {
  백만원: "백만원",
  백만: "백만원",
  천원: "천원",
  억원: "억원",
  억: "억원",
  원: "원"
};

/** A number with something that does not belong: "1,23 4", "77원", "7 7.", "１０2o", "약 30", "12억". */
function readStray(text: string): ReadAmount {
  const bare = text
    .replace(/^(?:[+\\₩￦'"`\u2032]|약|총|금)+/, "")
    .replace(/(?:\([^\d)]*\)|여|내외|정도|예정|이상|이하)+$/, "");
  const { negative, digits } = signedText(bare);
  const said = UNIT_BEHIND.exec(digits.replace(/(?:여|내외)$/, ""))?.[1];
  const plain = digits
    .replace(/[,'"`\\₩￦]/g, "")
    .replace(/여(?=[백천억만]*원?$)/, "")
    .replace(UNIT_BEHIND, "")
    .replace(/[.。·*]+$/, "")
    .replace(/(?<=\d)[oO](?=[\doO]*$)/g, "0")
    .replace(/(?<=\d)[lI](?=[\d]*$)/g, "1");
  const value = parseDecimal(plain);
  if (!value) return NOT_A_NUMBER;
  const unit = said === undefined ? undefined : UNITS_SAID[said];
  const read = { notation: "stray-character", amount: null, suggestion: signed(value, negative) } as const;
  // 원 is what everybody writes behind any amount
  return unit === undefined || unit === "원" ? read : { ...read, unit };
}
