import type { Abilities, WorkbookHost } from "../../workbook/host";

export interface XlsxHost extends WorkbookHost {
  /** The bytes of the workbook as it now is. Without a patch since opening: the very bytes that were opened. */
  bytes(): Uint8Array;
  /** What the user should know of this file: signed, macro-enabled, notes that could not be placed … */
  readonly notices: readonly string[];
  readonly abilities: Abilities;
}

/**
 * Opens the bytes of an .xlsx or .xlsm.
 * @throws Refusal for what it does not read: encrypted, .xls, .xlsb, no workbook, truncated, a bomb, a DTD.
 */
export declare function openXlsx(bytes: Uint8Array): XlsxHost;

export { readXlsx } from "./read";
