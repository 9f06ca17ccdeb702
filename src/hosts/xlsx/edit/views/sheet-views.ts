import type { PartsDraft } from "../../write/parts/draft";
import { insertion, setAttributes } from "../../write/parts/element-edits";
import { attributeIn, childOf, childrenOf, type Element } from "../../write/parts/outline";
import { placeFor, WORKSHEET_ORDER } from "../../write/parts/schema-order";
import type { TextEdit } from "../../write/parts/text-edit";
import { sheetTextOf, type SheetText } from "../../write/sheet/sheet-text";
import type { ListedSheet } from "../follow/sheet-parts";
import { planFrozen, type FrozenLines } from "./frozen";

/** Has every view of the sheet hold so many rows and columns fast, counted from the sheet's begin. */
export function setFrozen(draft: PartsDraft, sheet: ListedSheet, frozen: FrozenLines): void {
  editViews(draft, sheet, ({ text }, view) => {
    // What is held fast begins where the view does: a view that is scrolled further down goes back.
    return attributeIn(text, view, "topLeftCell") === undefined
      ? null
      : setAttributes(text, view, { topLeftCell: undefined });
  });
  editViews(draft, sheet, ({ text }, view) => planFrozen(text, view, frozen));
}

export function setGridlines(draft: PartsDraft, sheet: ListedSheet, shown: boolean): void {
  editViews(draft, sheet, ({ text }, view) =>
    setAttributes(text, view, { showGridLines: shown ? undefined : 0 })
  );
}

/** Edits all views of a sheet; one that has none gets one first. */
function editViews(
  draft: PartsDraft,
  { part }: ListedSheet,
  editsOf: (sheet: SheetText, view: Element) => readonly TextEdit[] | null
): void {
  if (viewsIn(sheetTextOf(part, draft.text(part))).length === 0) addView(draft, part);
  const sheet = sheetTextOf(part, draft.text(part));
  draft.edit(
    part,
    viewsIn(sheet).flatMap((view) => editsOf(sheet, view) ?? [])
  );
}

function viewsIn({ root }: SheetText): readonly Element[] {
  const views = childOf(root, "sheetViews");
  return views ? childrenOf(views, "sheetView") : [];
}

function addView(draft: PartsDraft, part: string): void {
  const { root } = sheetTextOf(part, draft.text(part));
  const { prefix } = root;
  const views = childOf(root, "sheetViews");
  const markup = `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`;
  draft.edit(part, [
    views
      ? { from: views.open.from, to: views.to, text: markup }
      : insertion(placeFor(root, "sheetViews", WORKSHEET_ORDER), markup)
  ]);
}
