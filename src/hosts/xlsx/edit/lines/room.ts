import { formatCell, parseCell, parseRange } from "../../../../workbook/address";
import { commentsOf } from "../../write/notes/sheet-notes";
import type { PartsDraft } from "../../write/parts/draft";
import { childrenOf, childOf, attributeIn } from "../../write/parts/outline";
import { cellsOf, rowsOf, type SheetText } from "../../write/sheet/sheet-text";
import { refuseEdit } from "../messages";
import {
  movedCell,
  movedLine,
  movedRectangle,
  type LineChange
} from "../../../../workbook/lines/line-change";

/**
 * Requires that nothing that a cell holds is pushed off the sheet by new lines: contents, merges, notes. Looks may be.
 * @throws Refusal with the first such cell.
 */
export function requireRoom(draft: PartsDraft, sheet: SheetText, change: LineChange): void {
  if (change.inserted === 0) return;
  const lost = (line: number): boolean => movedLine(change, line) === null;
  const refuse = (cell: string): never => {
    throw refuseEdit("edit-no-room", { sheet: change.sheet, cell });
  };
  for (const row of rowsOf(sheet)) {
    if (change.axis === "row" && !lost(row.row)) continue;
    for (const { column, element } of cellsOf(sheet, row)) {
      if (change.axis === "column" && !lost(column)) continue;
      if (element.children.length > 0) refuse(formatCell({ row: row.row, column }));
    }
  }
  const merges = childOf(sheet.root, "mergeCells");
  for (const merge of merges ? childrenOf(merges, "mergeCell") : []) {
    const ref = attributeIn(sheet.text, merge, "ref") ?? "";
    const range = parseRange(ref);
    if (range && !movedRectangle(change, range)) refuse(ref);
  }
  for (const { cell } of commentsOf(draft, sheet.part)?.entries ?? []) {
    const at = parseCell(cell);
    if (at && !movedCell(change, at)) refuse(cell);
  }
}
