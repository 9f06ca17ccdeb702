import { isWorkbookName, rowsOfCsvFile, rowsOfWorkbook } from "../../filling/list-file";
import { readInput } from "../files/read-file";
import { readWorkbook } from "../workbook/open";

/** The rows of the file of `--list`, as texts. @throws Refusal for a file that cannot be read. */
export async function readListRows(path: string): Promise<readonly (readonly string[])[]> {
  if (!isWorkbookName(path)) return rowsOfCsvFile(await readInput(path));
  return rowsOfWorkbook(await readWorkbook(path));
}
