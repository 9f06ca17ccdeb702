import { LAST_COLUMN } from "../../../workbook/address";
import type { Span } from "../../../workbook/snapshot";
import { CLOSE, keyOf, type XmlScanner } from "../xml/xml-scanner";
import { wholeNumberIn } from "./cell-address";
import { isTrue } from "./formula-reader";
import { NO_SPANS } from "./sheet-data";

const COL = keyOf("col");
const MIN = keyOf("min");
const MAX = keyOf("max");
const HIDDEN = keyOf("hidden");

/** The hidden columns of `<cols>`, neighbours joined; the scanner stands on its OPEN and is moved to its CLOSE. */
export function readHiddenColumns(scan: XmlScanner): readonly Span[] {
  const spans: Span[] = [];
  const level = scan.depth;
  while (scan.next() !== CLOSE || scan.depth >= level) {
    if (scan.kind === CLOSE || scan.key !== COL || !isTrue(scan.attributeText(HIDDEN))) continue;
    const first = column(scan, MIN);
    const last = Math.min(column(scan, MAX), LAST_COLUMN);
    if (first < 0 || last < first) continue;
    const before = spans[spans.length - 1];
    if (before?.last === first - 1) spans[spans.length - 1] = { first: before.first, last };
    else spans.push({ first, last });
  }
  return spans.length === 0 ? NO_SPANS : spans;
}

function column(scan: XmlScanner, key: number): number {
  const index = scan.attributes.find(key);
  return index < 0
    ? -1
    : wholeNumberIn(scan.bytes, scan.attributes.valueFrom(index), scan.attributes.valueTo(index)) - 1;
}
