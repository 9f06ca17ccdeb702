import type { LineChange } from "../../../../workbook/lines/line-change";
import type { InsertLines, RemoveLines } from "../file-edit";

export function lineChange(edit: InsertLines | RemoveLines): LineChange {
  const { sheet, axis } = edit;
  return edit.kind === "insert-lines"
    ? { sheet, axis, at: edit.at, removed: 0, inserted: edit.count }
    : { sheet, axis, at: edit.first, removed: edit.last - edit.first + 1, inserted: 0 };
}
