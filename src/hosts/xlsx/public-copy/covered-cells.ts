import { formatCell, parseCell } from "../../../workbook/address";
import { listedSheets } from "../edit/follow/sheet-parts";
import type { PartsDraft } from "../write/parts/draft";
import { attributes } from "../write/parts/markup";
import { cellsOf, rowsOf, sheetTextOf, styleOf } from "../write/sheet/sheet-text";

/** Empties cells that lie under a merge; their looks stay. */
export function emptyCells(
  draft: PartsDraft,
  cells: readonly { readonly sheet: string; readonly cell: string }[]
): void {
  for (const { name, part } of listedSheets(draft)) {
    const wanted = cells.filter(({ sheet }) => sheet === name).map(({ cell }) => parseCell(cell));
    if (wanted.length === 0) continue;
    const sheet = sheetTextOf(part, draft.text(part));
    const edits = [...rowsOf(sheet)].flatMap((row) =>
      [...cellsOf(sheet, row)]
        .filter((cell) => wanted.some((at) => at?.row === row.row && at.column === cell.column))
        .map(({ element, column }) => {
          const given = { r: formatCell({ row: row.row, column }), s: styleOf(sheet.text, element) };
          return {
            from: element.open.from,
            to: element.to,
            text: `<${element.prefix}c${attributes(given)}/>`
          };
        })
    );
    draft.edit(part, edits);
  }
}
