import { isStrict } from "../../write/book/workbook-part";
import type { PartsDraft } from "../../write/parts/draft";
import { columnRuns, planRuns } from "../../write/sheet/columns";
import { rowsOf, rowStyleOf, sheetTextOf, type SheetText } from "../../write/sheet/sheet-text";
import { StyleBook } from "../../write/styles/style-book";
import type { LineLooks } from "../file-edit";
import type { ListedSheet } from "../follow/sheet-parts";
import { changedRuns } from "./changed-runs";
import { defaultWidth } from "./line-sizes";
import { requireSpan } from "./require-span";
import { planRowAttributes, type RowAttributes } from "./row-attributes";

/** Gives lines the look of their cells that the sheet does not list. */
export function setLineLooks(draft: PartsDraft, { part, name }: ListedSheet, edit: LineLooks): void {
  const { workbook } = draft.base;
  const styles = StyleBook.open(draft, isStrict(draft.text(workbook), draft.outline(workbook)));
  const sheet = sheetTextOf(part, draft.text(part));
  for (const { first, last } of edit.looks) requireSpan(name, edit.axis, first, last);
  draft.edit(part, edit.axis === "row" ? rowEdits(sheet, edit, styles) : columnEdits(sheet, edit, styles));
  styles.save();
}

function rowEdits(
  sheet: SheetText,
  { looks }: LineLooks,
  styles: StyleBook
): ReturnType<typeof planRowAttributes> {
  const old = new Map([...rowsOf(sheet)].map((row) => [row.row, rowStyleOf(sheet.text, row) ?? 0]));
  // The plain look has to be told where it is to show over that of a column.
  const overColumns = columnRuns(sheet).some(({ given }) => Number(given["style"] ?? 0) !== 0);
  const wanted = new Map<number, RowAttributes>();
  for (const { first, last, look } of looks) {
    for (let row = first; row <= last; row++) {
      const style = styles.numberFor(old.get(row) ?? 0, look);
      old.set(row, style);
      const own = style !== 0 || overColumns;
      wanted.set(row, { s: own ? style : undefined, customFormat: own ? 1 : undefined });
    }
  }
  return planRowAttributes(sheet, wanted);
}

function columnEdits(sheet: SheetText, { looks }: LineLooks, styles: StyleBook): ReturnType<typeof planRuns> {
  let runs = columnRuns(sheet);
  for (const { first, last, look } of looks) {
    runs = changedRuns(runs, first, last, (given) => {
      const style = styles.numberFor(Number(given["style"] ?? 0), look);
      const others = Object.fromEntries(Object.entries(given).filter(([attribute]) => attribute !== "style"));
      if (style === 0) return others;
      return { ...others, width: others["width"] ?? defaultWidth(sheet), style: String(style) };
    });
  }
  return planRuns(sheet, runs);
}
