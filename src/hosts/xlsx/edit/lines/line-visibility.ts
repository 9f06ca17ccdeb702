import type { PartsDraft } from "../../write/parts/draft";
import { attributeIn, childOf } from "../../write/parts/outline";
import { attributeOf } from "../../write/parts/tags";
import { columnRuns, planRuns } from "../../write/sheet/columns";
import { rowsOf, sheetTextOf, type RowText, type SheetText } from "../../write/sheet/sheet-text";
import type { LineVisibility } from "../file-edit";
import type { ListedSheet } from "../follow/sheet-parts";
import { changedRuns } from "./changed-runs";
import { defaultWidth } from "./line-sizes";
import { requireSpan } from "./require-span";
import { planRowAttributes, type RowAttributes } from "./row-attributes";

/** Hides lines, or shows them again. */
export function setLineVisibility(
  draft: PartsDraft,
  { part, name }: ListedSheet,
  { axis, first, last, hidden }: LineVisibility
): void {
  requireSpan(name, axis, first, last);
  const sheet = sheetTextOf(part, draft.text(part));
  if (axis === "row") {
    draft.edit(part, planRowAttributes(sheet, rowsWanted(sheet, first, last, hidden)));
    return;
  }
  const runs = changedRuns(columnRuns(sheet), first, last, (given) => {
    const others = Object.fromEntries(Object.entries(given).filter(([attribute]) => attribute !== "hidden"));
    return hidden ? { ...others, width: others["width"] ?? defaultWidth(sheet), hidden: "1" } : others;
  });
  draft.edit(part, planRuns(sheet, runs));
}

function rowsWanted(
  sheet: SheetText,
  first: number,
  last: number,
  hidden: boolean
): ReadonlyMap<number, RowAttributes> {
  const wanted = new Map<number, RowAttributes>();
  if (hidden || hidesUnlisted(sheet)) {
    for (let row = first; row <= last; row++) wanted.set(row, { hidden: hidden ? 1 : 0 });
  }
  if (hidden) return wanted;
  for (const row of rowsOf(sheet)) {
    if (row.row >= first && row.row <= last) wanted.set(row.row, shownAgain(sheet.text, row));
  }
  return wanted;
}

/** Whether rows that the sheet does not list are hidden. */
function hidesUnlisted({ text, root }: SheetText): boolean {
  const format = childOf(root, "sheetFormatPr");
  const zero = format && attributeIn(text, format, "zeroHeight");
  return zero === "1" || zero === "true";
}

/** A row that some programs hid by its height alone gets the usual height back. */
function shownAgain(text: string, row: RowText): RowAttributes {
  const flat = Number(attributeOf(text, row.open, "ht") ?? "NaN") === 0;
  return flat ? { hidden: undefined, ht: undefined, customHeight: undefined } : { hidden: undefined };
}
