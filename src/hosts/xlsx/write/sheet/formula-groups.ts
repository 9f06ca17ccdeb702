import { contains, formatCell, formatRange, parseRange, type Rectangle } from "../../../../workbook/address";
import { refuseWrite } from "../messages";
import { escapeCellText } from "../parts/markup";
import { attributeIn, childOf } from "../parts/outline";
import type { TextEdit } from "../parts/text-edit";
import type { CellWrites } from "./cell-writes";
import { cellsOf, rowsOf, type SheetText } from "./sheet-text";

/**
 * Gives every cell that shares the formula of an overwritten cell the formula as its own.
 * @param formulaAt the formula that a cell has, with "=", as the snapshot tells it
 */
export function ownFormulas(
  sheet: SheetText,
  groups: ReadonlySet<string>,
  writes: CellWrites,
  formulaAt: (row: number, column: number) => string | undefined
): readonly TextEdit[] {
  if (groups.size === 0) return [];
  const { text, data } = sheet;
  const edits: TextEdit[] = [];
  for (const row of rowsOf(sheet)) {
    for (const { column, element } of cellsOf(sheet, row)) {
      const formula = childOf(element, "f");
      if (!formula || attributeIn(text, formula, "t") !== "shared") continue;
      if (!groups.has(attributeIn(text, formula, "si") ?? "")) continue;
      if (writes.get(row.row)?.get(column)?.content) continue;
      const own = formulaAt(row.row, column);
      if (own === undefined) {
        const reason = `no formula at ${formatCell({ row: row.row, column })}`;
        throw refuseWrite("part-malformed", { part: sheet.part, reason });
      }
      const markup = `<${data.prefix}f>${escapeCellText(own.replace(/^=/, ""))}</${data.prefix}f>`;
      edits.push({ from: formula.open.from, to: formula.to, text: markup });
    }
  }
  return edits;
}

/**
 * An array formula or data table over several cells changes whole or not at all, as in Excel.
 * @throws Refusal when some of its cells are written and others are not.
 */
export function requireWholeArrays(
  sheet: SheetText,
  writes: CellWrites,
  place: (cell: string) => string
): void {
  for (const range of arraysOf(sheet)) {
    const written = [...writes.values()].flatMap((row) =>
      [...row.values()].filter((write) => write.content && contains(range, write))
    );
    const [first] = written;
    const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (first && written.length < size) {
      throw refuseWrite("array-formula", { place: place(formatCell(first)), range: formatRange(range) });
    }
  }
}

/** The ranges of array formulas and data tables of more than one cell. */
export function arraysOf(sheet: SheetText): readonly Rectangle[] {
  const cells = sheet.text.slice(sheet.data.inner, sheet.data.close);
  if (!/["'](?:array|dataTable)["']/.test(cells)) return [];
  const found: Rectangle[] = [];
  for (const row of rowsOf(sheet)) {
    for (const { element } of cellsOf(sheet, row)) {
      const formula = childOf(element, "f");
      const type = formula && attributeIn(sheet.text, formula, "t");
      if (!formula || (type !== "array" && type !== "dataTable")) continue;
      const range = parseRange(attributeIn(sheet.text, formula, "ref") ?? "");
      if (range && (range.top !== range.bottom || range.left !== range.right)) found.push(range);
    }
  }
  return found;
}
