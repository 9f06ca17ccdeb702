import { parseRange, type Rectangle } from "../../../workbook/address";
import type { Cell, Span } from "../../../workbook/snapshot";
import { CLOSE, EMPTY, END, keyOf, OPEN, XmlScanner } from "../xml/xml-scanner";
import { rangeIn } from "./cell-address";
import type { CellContext } from "./cell-reader";
import { isTrue, type Allowance } from "./formula-reader";
import { readFlagRules, type FlagRule } from "./flag-rules";
import { readHiddenColumns } from "./hidden-columns";
import { readSheetData } from "./sheet-data";
import type { SheetListener } from "./sheet-listener";

const SHEET_DATA = keyOf("sheetData");
const COLUMNS = keyOf("cols");
const MERGES = keyOf("mergeCells");
const MERGE = keyOf("mergeCell");
const REF = keyOf("ref");
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
  let data: Pick<SheetPart, "cells" | "hiddenRows"> = { cells: [], hiddenRows: [] };
  let hiddenColumns: readonly Span[] = [];
  let isProtected = false;
  const merges: Rectangle[] = [];
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
    else if (key === MERGES) readMerges(scan, merges);
    else if (key === CONDITIONAL) flagRules.push(...readFlagRules(scan));
    else scan.skip();
    listener?.element(key, bytes.subarray(from, scan.to));
  }
  return { ...data, merges, hiddenColumns, protected: isProtected, flagRules };
}

function readMerges(scan: XmlScanner, merges: Rectangle[]): void {
  const level = scan.depth;
  while (scan.next() !== CLOSE || scan.depth >= level) {
    if (scan.kind === CLOSE || scan.key !== MERGE) continue;
    const index = scan.attributes.find(REF);
    if (index < 0) continue;
    const { attributes } = scan;
    const merge =
      rangeIn(scan.bytes, attributes.valueFrom(index), attributes.valueTo(index)) ??
      parseRange(scan.attributeText(REF) ?? "");
    // A merge of one cell merges nothing.
    if (merge && (merge.top !== merge.bottom || merge.left !== merge.right)) merges.push(merge);
  }
}
