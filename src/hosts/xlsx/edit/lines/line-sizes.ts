import type { PartsDraft } from "../../write/parts/draft";
import { attributeIn, childOf } from "../../write/parts/outline";
import { columnRuns, planRuns, storedWidth } from "../../write/sheet/columns";
import { sheetTextOf, type SheetText } from "../../write/sheet/sheet-text";
import type { LineSizes } from "../file-edit";
import type { ListedSheet } from "../follow/sheet-parts";
import { changedRuns } from "./changed-runs";
import { requireSpan } from "./require-span";
import { planRowAttributes, type RowAttributes } from "./row-attributes";

/** Makes rows so high, columns so wide. */
export function setLineSizes(draft: PartsDraft, { part, name }: ListedSheet, edit: LineSizes): void {
  const sheet = sheetTextOf(part, draft.text(part));
  for (const { first, last } of edit.sizes) requireSpan(name, edit.axis, first, last);
  draft.edit(part, edit.axis === "row" ? heightEdits(sheet, edit) : widthEdits(sheet, edit));
}

function heightEdits(sheet: SheetText, { sizes }: LineSizes): ReturnType<typeof planRowAttributes> {
  const wanted = new Map<number, RowAttributes>();
  for (const { first, last, size } of sizes) {
    const given = { ht: size ?? undefined, customHeight: size === null ? undefined : 1 };
    for (let row = first; row <= last; row++) wanted.set(row, given);
  }
  return planRowAttributes(sheet, wanted);
}

const WIDTHS: ReadonlySet<string> = new Set(["width", "customWidth", "bestFit"]);

function widthEdits(sheet: SheetText, { sizes }: LineSizes): ReturnType<typeof planRuns> {
  let runs = columnRuns(sheet);
  for (const { first, last, size } of sizes) {
    runs = changedRuns(runs, first, last, (given) => {
      const others = Object.fromEntries(Object.entries(given).filter(([name]) => !WIDTHS.has(name)));
      if (size !== null) return { ...others, width: String(storedWidth(size)), customWidth: "1" };
      return Object.keys(others).length > 0 ? { ...others, width: defaultWidth(sheet) } : others;
    });
  }
  return planRuns(sheet, runs);
}

/** As Excel starts out, in 맑은 고딕 or Calibri 11. */
const USUAL_WIDTH = 8.43;

/** What a column that is listed is as wide as where it was given no width: without one Excel shows it as narrow as 0. */
export function defaultWidth({ text, root }: SheetText): string {
  const format = childOf(root, "sheetFormatPr");
  return (format && attributeIn(text, format, "defaultColWidth")) ?? String(storedWidth(USUAL_WIDTH));
}
