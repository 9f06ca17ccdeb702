import { heightOfText } from "../../../../templates/text-size";
import { formatCell } from "../../../../workbook/address";
import { lookupOf } from "../../../../workbook/cell-lookup";
import type { SheetState } from "../../../../workbook/workbook-state";
import { attributeIn, childOf } from "../parts/outline";
import { shownWidth, shownWidths } from "../sheet/columns";
import type { SheetText } from "../sheet/sheet-text";
import type { StyleBook } from "../styles/style-book";
import type { HeightFor } from "./copied-rows";

/** Characters, where the sheet tells no width at all. */
const USUAL_WIDTH = 8.43;

/**
 * The heights that rows of a copy need to show the texts of these cells whole, where they break into lines. Cells that
 * are merged over several rows need none: they have room that is not one row's.
 */
export function roomyHeights(
  sheet: SheetText,
  { snapshot }: Pick<SheetState, "snapshot">,
  roomy: readonly string[],
  styles: () => Pick<StyleBook, "textLook">
): HeightFor {
  if (roomy.length === 0) return () => 0;
  const wanted = new Set(roomy);
  const lookup = lookupOf(snapshot);
  const widths = shownWidths(sheet);
  const format = childOf(sheet.root, "sheetFormatPr");
  const stated = Number((format && attributeIn(sheet.text, format, "defaultColWidth")) ?? "NaN");
  const usual = Number.isFinite(stated) ? shownWidth(stated) : USUAL_WIDTH;
  return (row, column, look) => {
    if (!wanted.has(formatCell({ row, column }))) return 0;
    const value = lookup.at(row, column)?.value;
    const merge = lookup.mergeAt(row, column) ?? { top: row, bottom: row, left: column, right: column };
    const { wraps, size } = styles().textLook(look);
    if (typeof value !== "string" || !wraps || merge.top !== merge.bottom) return 0;
    let width = 0;
    for (let at = merge.left; at <= merge.right; at++) width += widths.get(at) ?? usual;
    return heightOfText(value, width, size);
  };
}
