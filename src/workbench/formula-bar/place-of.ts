import { LAST_COLUMN, LAST_ROW, parseRange, parseRangeRef, type Rectangle } from "../../workbook/address";
import { sameSheetName } from "../../workbook/snapshot";
import type { GridState } from "../grid/grid-state";

export interface Place {
  readonly sheetId: string;
  readonly at: Rectangle;
}

/** What an address typed into the name box stands for: "F7", "b2:c4", "3:3", "이행현황!F7"; null for no place of the grid. */
export function placeOf(text: string, { sheets, activeSheet }: GridState): Place | null {
  const typed = text.trim();
  const elsewhere = parseRangeRef(typed);
  const at = elsewhere ?? parseRange(typed);
  const sheet = elsewhere
    ? sheets.find(({ name }) => sameSheetName(name, elsewhere.sheet))
    : sheets.find(({ id }) => id === activeSheet);
  if (!at || sheet?.visibility !== "visible") return null;
  const { top, left } = at;
  return {
    sheetId: sheet.id,
    at: { top, left, bottom: Math.min(at.bottom, LAST_ROW), right: Math.min(at.right, LAST_COLUMN) }
  };
}
