import { refusal } from "../../../language/refusal";
import { formatCell, formatCellRef, type CellRef } from "../../../workbook/address";
import { lookupOf } from "../../../workbook/cell-lookup";
import type { CellChange, Patch } from "../../../workbook/patch";
import { sheetNamed, type SheetSnapshot, type Snapshot } from "../../../workbook/snapshot";
import { contentOf } from "../../../workbook/steps/cells";
import { tokenOf } from "../fields/catalogue";
import type { Field } from "../fields/field";
import { SECTIONS, type SectionId } from "../fields/section-names";
import { TEMPLATE_REFUSALS, TEMPLATE_TITLES } from "../messages";

/** "replace": the field alone stands in the cell; "append": behind what stands there. */
export type MarkMode = "replace" | "append";

/** Writes a field's token into a cell, or the first cell of its merge. @throws Refusal where a formula stands there. */
export function markCellPatch(
  snapshot: Snapshot,
  cell: CellRef,
  field: Pick<Field, "ko">,
  mode: MarkMode
): Patch {
  const sheet = requireSheet(snapshot, cell.sheet);
  const before = textAt(sheet, cell);
  const text = mode === "append" ? before + tokenOf(field) : tokenOf(field);
  return patchOf(cell.sheet, [changeOf(sheet, cell, text)]);
}

/** Makes the rows from the one cell to the other a section: its begin before the first, its end behind the last. */
export function markSectionPatch(snapshot: Snapshot, from: CellRef, to: CellRef, section: SectionId): Patch {
  const sheet = requireSheet(snapshot, from.sheet);
  const name = SECTIONS[section].ko;
  const [open, close] = [`{{#${name}}}`, `{{/${name}}}`];
  const [first, last] = [anchorOf(sheet, from), anchorOf(sheet, to)];
  if (formatCell(first) === formatCell(last)) {
    return patchOf(from.sheet, [changeOf(sheet, first, open + textAt(sheet, first) + close)]);
  }
  return patchOf(from.sheet, [
    changeOf(sheet, first, open + textAt(sheet, first)),
    changeOf(sheet, last, textAt(sheet, last) + close)
  ]);
}

function requireSheet(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = sheetNamed(snapshot, name);
  if (!sheet) throw refusal(TEMPLATE_REFUSALS, "template-sheet-missing", { sheet: name });
  return sheet;
}

function anchorOf(sheet: SheetSnapshot, { row, column }: Omit<CellRef, "sheet">): CellRef {
  return { sheet: sheet.name, ...lookupOf(sheet).anchor(row, column) };
}

function textAt(sheet: SheetSnapshot, at: Omit<CellRef, "sheet">): string {
  const { row, column } = anchorOf(sheet, at);
  const cell = lookupOf(sheet).at(row, column);
  if (cell?.formula !== undefined) {
    const place = formatCellRef({ sheet: sheet.name, row, column });
    throw refusal(TEMPLATE_REFUSALS, "cell-not-text", { place });
  }
  const value = cell?.value ?? null;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function changeOf(sheet: SheetSnapshot, at: Omit<CellRef, "sheet">, text: string): CellChange {
  const anchor = anchorOf(sheet, at);
  const before = contentOf(lookupOf(sheet).at(anchor.row, anchor.column));
  return { cell: formatCell(anchor), before, after: { value: text } };
}

function patchOf(sheet: string, changes: readonly CellChange[]): Patch {
  return { title: TEMPLATE_TITLES.mark.ko, steps: [{ kind: "set-cells", sheet, changes }] };
}
