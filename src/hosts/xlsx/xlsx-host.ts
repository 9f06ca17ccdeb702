import type { Locale } from "../../language/message";
import type { Patch } from "../../workbook/patch";
import type { Abilities, WorkbookHost } from "../../workbook/host";
import type { FileEdit } from "./edit/file-edit";
import type { ZipCodec } from "./package/zip-codec";
import { openPackage, type OpcPackage } from "./package/opc-package";
import { XlsxFile } from "./write/xlsx-file";

export { readXlsx } from "./read";
export type { ZipCodec } from "./package/zip-codec";

export interface XlsxHost extends WorkbookHost {
  /** The bytes of the workbook as it now is. Without a patch since opening: the very bytes that were opened. */
  bytes(): Uint8Array;
  /**
   * Applies a patch and keeps in the workbook itself, among our settings, how every part of the file is restored:
   * another process, or another day, takes it back with `restoreFromJournal`. One journal at a time is kept.
   * @throws Refusal as `apply`.
   */
  applyWithJournal(patch: Patch): Promise<Patch>;
  /**
   * Restores every part, byte for byte, as it was before the patch of `applyWithJournal`. False, and nothing changed,
   * when there is no journal or a part that the patch had written has changed since: then undo by a patch.
   */
  restoreFromJournal(): Promise<boolean>;
  /**
   * Does what a user of a grid can do to a workbook beyond patches, in order, whole or not at all. Undoing a patch that
   * was applied before is from then on a patch like any other.
   * @throws Refusal where an edit cannot be done; the file is then as it was.
   */
  edit(edits: readonly FileEdit[]): Promise<void>;
  /** What the user should know of this file: signed, macro-enabled, notes that could not be placed … In Korean. */
  readonly notices: readonly string[];
  noticesIn(locale: Locale): readonly string[];
  readonly abilities: Abilities;
  /** The parts of the workbook as it now is: for who reads what a snapshot does not hold, such as looks. */
  readonly parts: OpcPackage;
}

/**
 * Opens the bytes of an .xlsx or .xlsm; they are kept and must not be changed afterwards.
 * @param codec of the platform, where it has a faster one than our own
 * @throws Refusal for what it does not read: encrypted, .xls, .xlsb, no workbook, truncated, a bomb, a DTD.
 */
export function openXlsx(bytes: Uint8Array, codec?: ZipCodec): XlsxHost {
  return new XlsxFile(openPackage(bytes, codec));
}
