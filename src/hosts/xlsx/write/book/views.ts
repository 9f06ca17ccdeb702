import { setAttributes } from "../parts/element-edits";
import { attributeIn, childOf, childrenOf, type Element } from "../parts/outline";
import type { TextEdit } from "../parts/text-edit";
import type { SheetList } from "./sheet-list";
import { sheetElements } from "./workbook-part";

/** The numbers of a window's chosen tab, and of the first one that it shows. */
const TABS = ["activeTab", "firstSheet"] as const;

/**
 * The windows' tabs by the new numbers; where the chosen sheet goes, the first visible one is chosen.
 * @param tabs those that go with their sheet
 */
export function viewEdits(
  text: string,
  root: Element,
  list: SheetList,
  tabs: readonly (typeof TABS)[number][] = TABS
): readonly TextEdit[] {
  const views = childOf(root, "bookViews");
  return (views ? childrenOf(views, "workbookView") : []).flatMap((view) =>
    tabs.flatMap((name) => {
      const old = attributeIn(text, view, name);
      // Without the attribute the first tab is meant, which is another one when a sheet comes before it.
      const number = list.numberOf(Number(old ?? 0)) ?? firstVisible(text, root, list);
      return (old === undefined && number === 0) || old === String(number)
        ? []
        : setAttributes(text, view, { [name]: number });
    })
  );
}

function firstVisible(text: string, root: Element, list: SheetList): number {
  const elements = sheetElements(root);
  const number = list.entries.findIndex((entry) => {
    if (!("old" in entry)) return entry.fresh.state.snapshot.visibility === "visible";
    const element = elements[entry.old];
    const state = element && attributeIn(text, element, "state");
    return state === undefined || state === "visible";
  });
  return Math.max(number, 0);
}
