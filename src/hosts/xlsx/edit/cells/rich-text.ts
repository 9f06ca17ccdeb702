import { formatCellRef, parseCell } from "../../../../workbook/address";
import type { PartsDraft } from "../../write/parts/draft";
import { setAttributes } from "../../write/parts/element-edits";
import { textElement, type Prefix } from "../../write/parts/markup";
import { childOf } from "../../write/parts/outline";
import { cellsOf, rowsOf, sheetTextOf } from "../../write/sheet/sheet-text";
import { derivedFont } from "../../write/styles/style-parts";
import type { RichText, RunFont, WrittenRun } from "../file-edit";
import type { ListedSheet } from "../follow/sheet-parts";
import { refuseEdit } from "../messages";

/** Writes a text in pieces into its cell; what else the cell has stays. */
export function writeRichText(
  draft: PartsDraft,
  { part, name }: ListedSheet,
  { cell, runs }: RichText
): void {
  const at = parseCell(cell);
  const sheet = sheetTextOf(part, draft.text(part));
  const { prefix } = sheet.data;
  for (const row of rowsOf(sheet)) {
    if (row.row !== at?.row) continue;
    for (const { column, element } of cellsOf(sheet, row)) {
      const old = childOf(element, "is") ?? childOf(element, "v");
      if (column !== at.column || !old || childOf(element, "f")) continue;
      const inside = runs.map((run) => runMarkup(run, prefix)).join("");
      draft.edit(part, [
        ...setAttributes(sheet.text, element, { t: "inlineStr" }),
        { from: old.open.from, to: old.to, text: `<${prefix}is>${inside}</${prefix}is>` }
      ]);
      return;
    }
  }
  throw refuseEdit("edit-no-text", { place: at ? formatCellRef({ sheet: name, ...at }) : cell });
}

function runMarkup({ text, font }: WrittenRun, prefix: Prefix): string {
  const look = font ? fontMarkup(font, prefix) : "";
  return `<${prefix}r>${look}${textElement(prefix, text)}</${prefix}r>`;
}

/** A piece's font is a font but for two names. */
function fontMarkup(font: RunFont, prefix: Prefix): string {
  return derivedFont(`<${prefix}font></${prefix}font>`, font, prefix)
    .replace(`<${prefix}font>`, `<${prefix}rPr>`)
    .replace(`</${prefix}font>`, `</${prefix}rPr>`)
    .replace(`<${prefix}name `, `<${prefix}rFont `);
}
