import Papa from "papaparse";
import { LONG_FORM, type LongFormRow } from "./long-form";

/** Without it Excel takes the file for one in the code page of Windows. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * What a spreadsheet would run as a formula: such a text gets an apostrophe before it. The wide signs are those that
 * Korean and Japanese keyboards write.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A text that needs neither an apostrophe nor quotes, as nearly all do. */
const PLAIN = /^[\p{L}\p{N}'(](?:[^",\s]| (?=\S))*$/u;

const END_OF_LINE = "\r\n";

export const CSV_HEAD = LONG_FORM.map(({ name }) => name).join(",") + END_OF_LINE;

/** A text of a workbook as a field: quoted where it must be, and never a formula. */
export function textField(text: string): string {
  return PLAIN.test(text) ? text : Papa.unparse([[text]], { escapeFormulae: FORMULA });
}

/** Writes rows of the long form as lines; neighbours that say the same are worked out once. */
export class CsvLines {
  private readonly last = LONG_FORM.map(() => ({ text: "", field: "" }));

  lineOf(row: LongFormRow): string {
    let line = "";
    LONG_FORM.forEach((column, at) => {
      if (at > 0) line += ",";
      const value = column.of(row);
      if (value === null) return;
      // amounts are digits: their minus is no formula
      line += column.type === "text" && typeof value === "string" ? this.fieldOf(at, value) : String(value);
    });
    return line + END_OF_LINE;
  }

  private fieldOf(at: number, text: string): string {
    const last = this.last[at];
    if (last?.text === text) return last.field;
    const field = textField(text);
    this.last[at] = { text, field };
    return field;
  }
}
