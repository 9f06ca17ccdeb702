import { formatCellRef, parseCell } from "../../../../workbook/address";
import type { CellValue } from "../../../../workbook/snapshot";
import type { PartsDraft } from "../../write/parts/draft";
import { appendInside, insertion, removal, setAttributes } from "../../write/parts/element-edits";
import { childOf, type Element } from "../../write/parts/outline";
import type { TextEdit } from "../../write/parts/text-edit";
import { storedValue } from "../../write/sheet/cell-markup";
import { cellsOf, rowsOf, sheetTextOf, type SheetText } from "../../write/sheet/sheet-text";
import type { FormulaResults } from "../file-edit";
import type { ListedSheet } from "../follow/sheet-parts";
import { refuseEdit } from "../messages";

/** Writes what formulas give, and nothing else of their cells. */
export function writeResults(
  draft: PartsDraft,
  { part, name }: ListedSheet,
  { results }: FormulaResults
): void {
  const sheet = sheetTextOf(part, draft.text(part));
  const wanted = byRow(results);
  const edits: TextEdit[] = [];
  for (const row of rowsOf(sheet)) {
    const values = wanted.get(row.row);
    if (!values) continue;
    for (const { column, element } of cellsOf(sheet, row)) {
      const value = values.get(column);
      if (value === undefined || !childOf(element, "f")) continue;
      values.delete(column);
      edits.push(...resultEdits(sheet, element, value, formatCellRef({ sheet: name, row: row.row, column })));
    }
  }
  for (const [row, values] of wanted) {
    for (const column of values.keys()) {
      throw refuseEdit("edit-no-formula", { place: formatCellRef({ sheet: name, row, column }) });
    }
  }
  draft.edit(part, edits);
}

function byRow(results: FormulaResults["results"]): ReadonlyMap<number, Map<number, CellValue>> {
  const rows = new Map<number, Map<number, CellValue>>();
  for (const { cell, value } of results) {
    const at = parseCell(cell);
    if (!at) throw refuseEdit("edit-no-formula", { place: cell });
    rows.set(at.row, (rows.get(at.row) ?? new Map<number, CellValue>()).set(at.column, value));
  }
  return rows;
}

/** The result stands behind the formula. Metadata of the old one (`vm`: a rich error, say) do not hold for the new one. */
function resultEdits(
  { text, data }: SheetText,
  cell: Element,
  value: CellValue,
  place: string
): readonly TextEdit[] {
  const stored = storedValue(value, place);
  const formula = childOf(cell, "f");
  const old = [childOf(cell, "v"), childOf(cell, "is")].filter((element) => element !== undefined);
  const { prefix } = data;
  const markup = stored ? `<${prefix}v>${stored.text}</${prefix}v>` : "";
  const result = formula ? insertion(formula.to, markup) : appendInside(text, cell, markup);
  return [
    ...setAttributes(text, cell, { t: stored?.type, vm: undefined }),
    ...(markup === "" ? [] : [result]),
    ...old.map(removal)
  ];
}
