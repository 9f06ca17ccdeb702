import { sameSheetName } from "../../../../workbook/snapshot";
import { relationshipsOf } from "../../package/relationships";
import { removeRelatedPart } from "../../write/book/removed-parts";
import { relationId, sheetElements } from "../../write/book/workbook-part";
import type { PartsDraft } from "../../write/parts/draft";
import { removal, setAttributes } from "../../write/parts/element-edits";
import { attributeIn, childOf, childrenOf } from "../../write/parts/outline";
import { followBook } from "../follow/book-formulas";
import { listedSheets, type ListedSheet } from "../follow/sheet-parts";
import { lostTable, type Restructuring } from "../../../../workbook/formula/restructuring";
import { mentionText } from "./rename-sheet";
import { followOrder, sheetOrder } from "./sheet-order";
import { requireOtherVisible } from "./visible-sheets";
import { requireNoSlicers } from "./slicers";
import { tablesOn } from "./tables-on";

/**
 * Removes a sheet with all that only it has; what refers to it becomes #REF!.
 * @throws Refusal for the last visible sheet, and where slicers are tied to its tables or pivot tables.
 */
export function dropSheet(draft: PartsDraft, sheet: ListedSheet): void {
  const { workbook } = draft.base;
  requireOtherVisible(draft, sheet);
  const tables = tablesOn(draft, sheet.part);
  requireNoSlicers(draft, sheet, tables, "with its pivot tables");
  followBook(
    draft,
    dropping(
      draft,
      sheet,
      tables.map(({ name }) => name)
    )
  );

  const elements = sheetElements(draft.outline(workbook));
  const order = elements.map((_, number) => number).filter((number) => number !== sheet.number);
  followOrder(draft, sheetOrder(order, elements.length));
  const text = draft.text(workbook);
  const root = draft.outline(workbook);
  const element = sheetElements(root)[sheet.number];
  if (!element) return;
  const dropped = attributeIn(text, element, "sheetId");
  const kept = sheetElements(root).find((other) => other !== element);
  const views = childOf(root, "customWorkbookViews");
  draft.edit(workbook, [
    removal(element),
    ...(views && kept ? childrenOf(views, "customWorkbookView") : []).flatMap((view) =>
      attributeIn(text, view, "activeSheetId") === dropped && kept
        ? setAttributes(text, view, { activeSheetId: attributeIn(text, kept, "sheetId") })
        : []
    )
  ]);
  removeRelatedPart(draft, workbook, relationId(text, element));
  removeUnusedCaches(draft);
}

function dropping(draft: PartsDraft, sheet: ListedSheet, tables: readonly string[]): Restructuring {
  const names = listedSheets(draft).map(({ name }) => name);
  return {
    sheet: sheet.name,
    tables,
    lines: null,
    follow: (reference) => {
      if (reference.kind === "word") return lostTable(reference, tables);
      if (!reference.mention) return null;
      const { sheets } = reference.mention;
      if (!sheets.some((name) => sameSheetName(name, sheet.name))) return null;
      const left = narrowed(sheets, sheet.name, names);
      return left ? mentionText(left) + reference.rest : "#REF!";
    }
  };
}

/** A range through sheets that loses an end goes to the next sheet within; null where nothing is left. */
function narrowed(
  sheets: readonly string[],
  gone: string,
  names: readonly string[]
): readonly string[] | null {
  const places = sheets.map((sheet) => names.findIndex((name) => sameSheetName(name, sheet)));
  const first = Math.min(...places);
  const last = Math.max(...places);
  if (sheets.length < 2 || first < 0 || first === last) return null;
  const within = names.slice(first, last + 1).filter((name) => !sameSheetName(name, gone));
  const [one, other] = [within[0], within[within.length - 1]];
  if (one === undefined || other === undefined) return null;
  return one === other ? [one] : [one, other];
}

/** What pivot tables that are gone had in store goes with the last of them. */
function removeUnusedCaches(draft: PartsDraft): void {
  const { workbook } = draft.base;
  const used = new Set(
    draft.names().flatMap((name) => {
      if (!/pivotTables\/[^/]*\.xml$/i.test(name)) return [];
      return relationshipsOf(draft, name).map(({ target }) => target);
    })
  );
  for (const { type, id, target } of relationshipsOf(draft, workbook)) {
    if (type !== "pivotCacheDefinition" || used.has(target)) continue;
    const text = draft.text(workbook);
    const list = childOf(draft.outline(workbook), "pivotCaches");
    const caches = list ? childrenOf(list, "pivotCache") : [];
    const own = caches.find((element) => relationId(text, element) === id);
    // One that an extension lists belongs to something else than a pivot table.
    if (!list || !own) continue;
    draft.edit(workbook, [removal(caches.length === 1 ? list : own)]);
    removeRelatedPart(draft, workbook, id);
  }
}
