import { strToU8, zipSync, type Zippable } from "fflate";
import { EMPTY_WORKBOOK_PARTS } from "../../templates/empty-workbook";

/** The first time that a zip can state, so that the same content is the same bytes whenever it is packed. */
const ZIP_EPOCH = "1980-01-01T00:00:00";

/** The bytes of a workbook with one empty sheet, `START_SHEET`: what a workbook made from nothing begins with. */
export function emptyXlsx(): Uint8Array {
  const mtime = new Date(ZIP_EPOCH);
  const parts: Zippable = {};
  for (const [name, text] of EMPTY_WORKBOOK_PARTS) parts[name] = [strToU8(text), { mtime, level: 6 }];
  return zipSync(parts);
}
