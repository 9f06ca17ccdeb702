import { relationshipsOf } from "../../package/relationships";
import { sheetElements } from "../../write/book/workbook-part";
import type { PartsDraft } from "../../write/parts/draft";
import { attributeIn, everyElement } from "../../write/parts/outline";
import type { ListedSheet } from "../follow/sheet-parts";
import { refuseEdit } from "../messages";
import type { TableOn } from "./tables-on";

const CACHES: ReadonlySet<string> = new Set(["slicerCache", "timelineCache"]);

/**
 * Requires that no slicer or timeline is tied to tables that go, nor to the sheet's pivot tables where they go: it would point to nothing, and
 * Excel would have to repair the file.
 */
export function requireNoSlicers(
  draft: PartsDraft,
  sheet: ListedSheet,
  tables: readonly TableOn[],
  pivots: "with its pivot tables" | "tables alone"
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
        (pivots === "with its pivot tables" && tab !== undefined && tab === sheetId) ||
        (table !== undefined && tableIds.has(table));
      if (tied) throw refuseEdit("edit-slicer-tied", { sheet: sheet.name });
    }
  }
}
