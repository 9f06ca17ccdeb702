import type { Locale } from "../../language/message";
import { Refusal } from "../../language/refusal";

type Rows = readonly (readonly string[])[];

/** A chosen file's rows, or what keeps it from being read. The reader of workbooks is loaded when one is chosen. */
export async function readListFile(
  file: File,
  locale: Locale
): Promise<{ readonly rows: Rows } | { readonly detail: string }> {
  try {
    const { isWorkbookName, rowsOfCsvFile, rowsOfWorkbook } = await import("../../filling/list-file");
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!isWorkbookName(file.name)) return { rows: rowsOfCsvFile(bytes) };
    const { readXlsx } = await import("../../hosts/xlsx/read");
    return { rows: rowsOfWorkbook(readXlsx(bytes)) };
  } catch (error) {
    return { detail: error instanceof Refusal ? error.tell(locale) : String(error) };
  }
}
