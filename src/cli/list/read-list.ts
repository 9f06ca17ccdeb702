import { extname } from "node:path";
import { pledgesFromRows, rowsOfCsv, type NewPledge } from "../../filling";
import { isCellError, type SheetSnapshot } from "../../workbook/snapshot";
import { readInput } from "../files/read-file";
import { readWorkbook } from "../workbook/open";

/** The new pledges of `--list`. @throws Refusal telling what is not as it must be. */
export async function readList(path: string): Promise<readonly NewPledge[]> {
  if (!/^\.xls[xm]$/i.test(extname(path))) {
    return pledgesFromRows(rowsOfCsv(decodeCsv(await readInput(path))));
  }
  const [sheet] = (await readWorkbook(path)).sheets;
  return pledgesFromRows(sheet ? rowsOfSheet(sheet) : []);
}

/** The text of a CSV file: UTF-8, or the Korean code page that Excel still writes. */
export function decodeCsv(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("euc-kr").decode(bytes);
  }
}

function rowsOfSheet(sheet: SheetSnapshot): readonly (readonly string[])[] {
  if (!sheet.used) return [];
  const { bottom, right } = sheet.used;
  const rows = Array.from({ length: bottom + 1 }, () => Array.from({ length: right + 1 }, () => ""));
  for (const { row, column, value } of sheet.cells) {
    const line = rows[row];
    if (line) line[column] = value === null ? "" : isCellError(value) ? value.error : String(value);
  }
  return rows;
}
