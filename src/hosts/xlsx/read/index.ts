import type { Snapshot } from "../../../workbook/snapshot";
import type { ZipCodec } from "../package/zip-codec";
import { openPackage } from "../package/opc-package";
import { readWorkbook } from "./read-workbook";

/**
 * Reads an .xlsx or .xlsm without keeping the package: the fast way for checks alone. Formulas that the file holds no
 * result of are `uncomputed`: see `calculate`.
 * @param codec of the platform, where it has a faster one than our own
 * @throws Refusal for what it does not read: encrypted, .xls, .xlsb, no workbook, truncated, a bomb, a DTD.
 */
export function readXlsx(bytes: Uint8Array, codec?: ZipCodec): Snapshot {
  return readWorkbook(openPackage(bytes, codec));
}
