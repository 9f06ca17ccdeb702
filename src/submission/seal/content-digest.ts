import { compareCells, parseCell } from "../../workbook/address";
import type { PlacedContent } from "../../workbook/sheet-content";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import { sealedContent } from "./sealed-cells";
import { isSealCopy } from "./sheet-copy";

/** The digest of our result sheet, without the copy of the seal under it: that one tells of this digest. */
export function reportDigest(sheet: SheetSnapshot): string {
  return sealedContent({ ...sheet, cells: sheet.cells.filter((cell) => !isSealCopy(cell)) }).digest;
}

/** The digest of a sheet that is yet to be written, as `sealedContent` gives it once it is there. */
export function contentDigest(placed: readonly PlacedContent[]): string {
  const cells = placed
    .flatMap(({ cell, ...content }): Cell[] => {
      const at = parseCell(cell);
      return at ? [{ ...at, ...content }] : [];
    })
    .sort(compareCells);
  const sheet: SheetSnapshot = {
    id: "",
    name: "",
    visibility: "visible",
    protected: false,
    used: null,
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    flags: []
  };
  return sealedContent(sheet).digest;
}
