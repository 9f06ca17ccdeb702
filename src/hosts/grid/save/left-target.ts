import { formatRange, parseRangeRef, quoteSheet } from "../../../workbook/address";
import { movedRectangle } from "../../../workbook/lines/line-change";
import { lineChange } from "../../xlsx/edit/lines/change-of-edit";
import type { GridChanges } from "../grid-changes";

/**
 * The target of a link that was left behind by lines that came and went: in a file it follows them, in a grid it does
 * not. Null where they took it along.
 * @param target as `LinkTarget`
 */
export function followedTarget(
  target: string,
  { structure, sheets }: Pick<GridChanges, "structure" | "sheets">
): string | null {
  const place = target.startsWith("#") ? parseRangeRef(target.slice(1)) : null;
  const sheet = place && sheets.find(({ name }) => name === place.sheet);
  if (!sheet) return target;
  let range: ReturnType<typeof movedRectangle> = place;
  for (const edit of structure) {
    if (edit.sheet === sheet.baseName && range) range = movedRectangle(lineChange(edit), range);
  }
  return range && `#${quoteSheet(sheet.name)}!${formatRange(range)}`;
}
