import { formatCell, formatRange } from "../../workbook/address";
import type { CellChange } from "../../workbook/patch";
import type { SheetContent } from "../../workbook/sheet-content";
import { sameValue, type Cell, type SheetSnapshot } from "../../workbook/snapshot";
import { contentOf } from "../../workbook/steps/cells";
import { sheetFrom } from "../../workbook/steps/sheets";

/**
 * What must be set for the sheet to say what the content says; null where more than figures and wording differs, such
 * as rows, links, or which figures there are to draw, so that it is to be made anew.
 */
export function changedFigures(sheet: SheetSnapshot, content: SheetContent): readonly CellChange[] | null {
  const wanted = sheetFrom(sheet.name, content).snapshot;
  const merges = (one: SheetSnapshot): string => one.merges.map(formatRange).sort().join(" ");
  if (merges(sheet) !== merges(wanted) || sheet.cells.length !== wanted.cells.length) return null;
  const links = new Set(content.links.map(({ cell }) => cell));
  const changes: CellChange[] = [];
  for (const [index, cell] of wanted.cells.entries()) {
    const old = sheet.cells[index];
    if (old?.row !== cell.row || old.column !== cell.column) return null;
    if (sameValue(old.value, cell.value)) continue;
    const place = formatCell(cell);
    if (links.has(place) || !isAlike(old, cell)) return null;
    changes.push({ cell: place, before: contentOf(old), after: contentOf(cell) });
  }
  return changes;
}

/** Two texts, or two figures that are both there to draw or both nothing. */
function isAlike(old: Cell, cell: Cell): boolean {
  if (typeof old.value !== typeof cell.value) return false;
  return typeof cell.value !== "number" || (old.value === 0) === (cell.value === 0);
}
