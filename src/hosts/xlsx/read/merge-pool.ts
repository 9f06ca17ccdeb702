import { parseRange, type Rectangle } from "../../../workbook/address";
import { CLOSE, keyOf, type XmlScanner } from "../xml/xml-scanner";
import { rangeIn } from "./cell-address";

const MERGE = keyOf("mergeCell");
const REF = keyOf("ref");

/** A workbook's sheets are of so few forms that their lists of merged areas are worth comparing. */
const MOST_KEPT = 8;
/** Longer lists are of sheets like no other; they are not worth a copy. */
const LONGEST_KEPT = 64 * 1024;

interface Kept {
  /** The element as it was read, from its OPEN to its CLOSE. */
  readonly element: Uint8Array;
  readonly merges: readonly Rectangle[];
}

/** Reads merged areas; sheets that list the very same ones share one list. */
export class MergePool {
  /** The last used first. */
  private kept: Kept[] = [];

  /** The merged areas of `<mergeCells>`; the scanner stands on its OPEN and is moved to its CLOSE. */
  read(scan: XmlScanner): readonly Rectangle[] {
    const { from } = scan;
    const at = this.kept.findIndex(({ element }) => scan.skipSame(element));
    const known = this.kept[at];
    if (known) {
      if (at > 0) this.kept = [known, ...this.kept.filter((other) => other !== known)];
      return known.merges;
    }
    const merges = readMerges(scan);
    if (scan.to - from <= LONGEST_KEPT)
      this.kept = [{ element: scan.bytes.slice(from, scan.to), merges }, ...this.kept].slice(0, MOST_KEPT);
    return merges;
  }
}

function readMerges(scan: XmlScanner): readonly Rectangle[] {
  const merges: Rectangle[] = [];
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
  // a copy is as long as it must be, and a list that grew has room to spare
  return merges.slice();
}
