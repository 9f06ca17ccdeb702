import { viewEdits } from "../../write/book/views";
import type { SheetList } from "../../write/book/sheet-list";
import type { PartsDraft } from "../../write/parts/draft";
import { setAttributes } from "../../write/parts/element-edits";
import { editNames } from "../follow/names";

/** The list of sheets in a new order: the old numbers of those that stay. */
export function sheetOrder(order: readonly number[], count: number): SheetList {
  const numbers = new Map(order.map((old, number) => [old, number]));
  return {
    entries: order.map((old) => ({ old })),
    removed: Array.from({ length: count }, (_, old) => old).filter((old) => !numbers.has(old)),
    numberOf: (old) => numbers.get(old),
    numberOfSheet: () => -1
  };
}

/**
 * Has what counts sheets by their place follow a new order: the windows' chosen tabs, and the names that are local to
 * a sheet; those of a sheet that goes go with it. To be called before the list itself is written.
 */
export function followOrder(draft: PartsDraft, list: SheetList): void {
  const { workbook } = draft.base;
  // Where sheets only change places, the tabs stay scrolled to where they are.
  const tabs = list.removed.length > 0 ? undefined : (["activeTab"] as const);
  draft.edit(workbook, viewEdits(draft.text(workbook), draft.outline(workbook), list, tabs));
  editNames(draft, ({ element, local }, text) => {
    if (local === null) return [];
    const number = list.numberOf(local);
    return number === undefined ? null : setAttributes(text, element, { localSheetId: number });
  });
}
