import { relationshipsOf } from "../../package/relationships";
import { sheetElements } from "../../write/book/workbook-part";
import type { PartsDraft } from "../../write/parts/draft";
import { attributeIn, everyElement } from "../../write/parts/outline";
import type { ListedSheet } from "../follow/sheet-parts";
import { refuseEdit } from "../messages";

const CACHES: ReadonlySet<string> = new Set(["slicerCache", "timelineCache"]);

/**
 * Requires that no slicer or timeline is tied to the sheet's tables or pivot tables: it would point to nothing, and
 * Excel would have to repair the file.
 */
export function requireNoSlicers(
  draft: PartsDraft,
  sheet: ListedSheet,
  tables: readonly { readonly id: string }[],
  pivots = true
): void {
  const { workbook } = draft.base;
  const element = sheetElements(draft.outline(workbook))[sheet.number];
  const sheetId = element && attributeIn(draft.text(workbook), element, "sheetId");
  const tableIds = new Set(tables.map(({ id }) => id));
  for (const { type, target, external } of relationshipsOf(draft, workbook)) {
    if (!CACHES.has(type) || external || !draft.has(target)) continue;
    const text = draft.text(target);
    for (const item of everyElement(draft.outline(target))) {
      const tab = item.local === "pivotTable" ? attributeIn(text, item, "tabId") : undefined;
      const table = item.local === "tableSlicerCache" ? attributeIn(text, item, "tableId") : undefined;
      const tied =
        (pivots && tab !== undefined && tab === sheetId) || (table !== undefined && tableIds.has(table));
      if (tied) throw refuseEdit("edit-slicer-tied", { sheet: sheet.name });
    }
  }
}
