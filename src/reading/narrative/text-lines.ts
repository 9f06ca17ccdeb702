import type { Cell } from "../../workbook/snapshot";
import { shownText } from "../sheet/cell-text";
import type { SheetView } from "../sheet/sheet-view";
import type { SourceLine } from "./item-tree";

/** The lines of a text cell, blank ones left out; `line` counts all. */
export function textLines(view: SheetView, cell: Cell): readonly SourceLine[] {
  const text = shownText(cell, view.date1904);
  const ref = view.ref(cell);
  if (!text.includes("\n") && !text.includes("\r"))
    return text.trim() === "" ? [] : [{ cell: ref, line: 0, text }];
  return text
    .split(/\r\n|\n|\r/)
    .map((line, at) => ({ cell: ref, line: at, text: line }))
    .filter((line) => line.text.trim() !== "");
}
