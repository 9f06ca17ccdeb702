import type { Workbook } from "@univerjs/core";
import { shownWidth, storedWidth } from "../../xlsx/write/sheet/columns";
import { pixelsOfWidth, widthOfPixels } from "../open/sizes";
import { digitWidthOf } from "../open/workbook-header";

/** Widths of patches are those that Excel shows, in digits without their padding. */
export function pixelsOfShownWidth({ workbook }: { readonly workbook: Workbook }, width: number): number {
  return pixelsOfWidth(storedWidth(width), digitWidthOf(workbook.getConfig()));
}

export function shownWidthOfPixels({ workbook }: { readonly workbook: Workbook }, pixels: number): number {
  return shownWidth(widthOfPixels(pixels, digitWidthOf(workbook.getConfig())));
}
