import type { PartsDraft } from "../../write/parts/draft";
import { sheetTextOf } from "../../write/sheet/sheet-text";
import type { InsertLines, RemoveLines } from "../file-edit";
import { followBook } from "../follow/book-formulas";
import type { ListedSheet } from "../follow/sheet-parts";
import { refuseEdit } from "../messages";
import { cellLineEdits } from "./cell-lines";
import { columnLineEdits } from "./column-lines";
import { lastLine, lineChange } from "./line-change";
import { lineRestructuring } from "./line-formulas";
import { requireRoom } from "./room";
import { sheetMarkEdits } from "./sheet-marks";

/**
 * Inserts or removes rows or columns of a sheet, and has everything that points to its cells follow: formulas first,
 * for they count from where their cells stand before.
 * @throws Refusal where a table, pivot table or array would be cut, or what a sheet holds would be pushed off it.
 */
export function changeLines(draft: PartsDraft, sheet: ListedSheet, edit: InsertLines | RemoveLines): void {
  const change = lineChange({ ...edit, sheet: sheet.name });
  const { axis, at, inserted, removed } = change;
  const end = lastLine(axis);
  const within = Number.isInteger(at) && at >= 0 && at + removed - 1 <= end && at <= end;
  if (!within || !(inserted + removed > 0) || !Number.isInteger(inserted + removed)) {
    throw refuseEdit("edit-lines-invalid", { sheet: sheet.name, lines: `${at + 1}–${at + removed}` });
  }
  const { part } = sheet;
  requireRoom(sheetTextOf(part, draft.text(part)), change);
  followBook(draft, lineRestructuring(change));
  const text = sheetTextOf(part, draft.text(part));
  draft.edit(part, [
    ...cellLineEdits(text, change),
    ...(axis === "column" ? columnLineEdits(text, change) : []),
    ...sheetMarkEdits(text.text, text.root, text.data, change)
  ]);
}
