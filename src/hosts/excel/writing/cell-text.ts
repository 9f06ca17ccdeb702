import { refuseExcel } from "../messages";
import { isCellError, type CellContent } from "../../../workbook/snapshot";

/** What is put into `formulas` for one cell; "" makes it blank. */
export type CellInput = string | number | boolean;

const LONGEST_TEXT = 32_767;

/**
 * The content as Excel takes it: only a formula's content becomes a formula; a text that Excel could read as
 * something else (a formula, a number, a date, a truth value, an error) is led by an apostrophe, which Excel
 * takes off again.
 * @throws Refusal for a text too long, and for what is no finite number.
 */
export function inputOf(content: CellContent, place: string): CellInput {
  const { value, formula } = content;
  if (formula !== undefined) return formula;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "number" && !Number.isFinite(value)) throw refuseExcel("not-a-number", { place });
  if (typeof value !== "string") return value;
  if (value.length > LONGEST_TEXT) throw refuseExcel("text-too-long", { place, length: value.length });
  return staysText(value) ? value : `'${value}`;
}

/** Letters alone begin it, no digit is in it, and it is no truth value: nothing that Excel reads otherwise. */
function staysText(text: string): boolean {
  return /^\p{L}[^\p{N}]*$/u.test(text) && !/^(true|false|참|거짓)$/iu.test(text.trim());
}
