import type { Rectangle } from "../../../workbook/address";
import type { Cell, Span } from "../../../workbook/snapshot";
import { EMPTY, END, keyOf, OPEN, XmlScanner } from "../xml/xml-scanner";
import type { CellContext } from "./cell-reader";
import { isTrue, type Allowance } from "./formula-reader";
import { readFlagRules, type FlagRule } from "./flag-rules";
import { readHiddenColumns } from "./hidden-columns";
import { NO_SPANS, readSheetData } from "./sheet-data";
import type { SheetListener } from "./sheet-listener";

const SHEET_DATA = keyOf("sheetData");
const COLUMNS = keyOf("cols");
const MERGES = keyOf("mergeCells");
const PROTECTION = keyOf("sheetProtection");
const SHEET = keyOf("sheet");
const CONDITIONAL = keyOf("conditionalFormatting");

/** What a worksheet part alone says of its sheet. */
export interface SheetPart {
  readonly cells: readonly Cell[];
  readonly merges: readonly Rectangle[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly protected: boolean;
  readonly flagRules: readonly FlagRule[];
}

const NO_MERGES: readonly Rectangle[] = [];

/**
 * Reads a worksheet part in one scan. What it does not need (views, validations, drawings, extensions) it passes over;
 * the `dimension` that a file states is never asked.
 * @throws Refusal file-damaged, file-too-many-cells.
 */
export function readSheetPart(
  bytes: Uint8Array,
  place: string,
  context: CellContext,
  allowance: Allowance,
  listener?: SheetListener
): SheetPart {
  const scan = new XmlScanner(bytes, place, context.texts);
  let data: Pick<SheetPart, "cells" | "hiddenRows"> = { cells: [], hiddenRows: NO_SPANS };
  let hiddenColumns: readonly Span[] = NO_SPANS;
  let isProtected = false;
  let merges: readonly Rectangle[] = NO_MERGES;
  const flagRules: FlagRule[] = [];
  while (scan.next() !== END) {
    const level = scan.kind === EMPTY ? scan.depth + 1 : scan.depth;
    if (level !== 2 || (scan.kind !== OPEN && scan.kind !== EMPTY)) continue;
    const { key, from } = scan;
    if (key === PROTECTION) isProtected = isTrue(scan.attributeText(SHEET));
    if (scan.kind === EMPTY) {
      listener?.element(key, bytes.subarray(from, scan.to));
      continue;
    }
    if (key === SHEET_DATA) {
      data = readSheetData(scan, context, allowance, listener);
      continue;
    }
    if (key === COLUMNS) hiddenColumns = readHiddenColumns(scan);
    else if (key === MERGES)
      merges = merges.length > 0 ? [...merges, ...context.merges.read(scan)] : context.merges.read(scan);
    else if (key === CONDITIONAL) flagRules.push(...readFlagRules(scan));
    else scan.skip();
    listener?.element(key, bytes.subarray(from, scan.to));
  }
  return { ...data, merges, hiddenColumns, protected: isProtected, flagRules };
}
