import type { Visibility } from "../../../../workbook/snapshot";
import { sheetElements } from "../../write/book/workbook-part";
import type { PartsDraft } from "../../write/parts/draft";
import { setAttributes } from "../../write/parts/element-edits";
import { attributeIn, childOf, childrenOf, type Element } from "../../write/parts/outline";
import { sheetTextOf } from "../../write/sheet/sheet-text";
import { listedSheets, type ListedSheet } from "../follow/sheet-parts";
import { refuseEdit } from "../messages";

/** Excel opens no workbook without a visible sheet. @throws Refusal where the sheet is the last one. */
export function requireOtherVisible(draft: PartsDraft, sheet: ListedSheet): void {
  const { workbook } = draft.base;
  const text = draft.text(workbook);
  const elements = sheetElements(draft.outline(workbook));
  const others = listedSheets(draft).filter(({ number }) => number !== sheet.number);
  if (!others.some(({ number }) => isVisible(text, elements[number]))) {
    throw refuseEdit("edit-sheet-last", { sheet: sheet.name });
  }
}

/** Shows or hides a sheet. @throws Refusal for the last visible one. */
export function setVisibility(draft: PartsDraft, sheet: ListedSheet, visibility: Visibility): void {
  const { workbook } = draft.base;
  if (visibility !== "visible") requireOtherVisible(draft, sheet);
  const element = sheetElements(draft.outline(workbook))[sheet.number];
  if (!element) return;
  const state = visibility === "visible" ? undefined : visibility;
  draft.edit(workbook, setAttributes(draft.text(workbook), element, { state }));
  if (visibility !== "visible") leaveSheet(draft, sheet);
}

function isVisible(text: string, element: Element | undefined): boolean {
  const state = element && attributeIn(text, element, "state");
  return element !== undefined && (state === undefined || state === "visible");
}

/** A window that shows the sheet shows the next visible one instead, as in Excel; else the one before. */
function leaveSheet(draft: PartsDraft, sheet: ListedSheet): void {
  const { workbook } = draft.base;
  const text = draft.text(workbook);
  const root = draft.outline(workbook);
  const elements = sheetElements(root);
  const visible = listedSheets(draft).filter(({ number }) => isVisible(text, elements[number]));
  const next = visible.find(({ number }) => number > sheet.number) ?? visible[visible.length - 1];
  const views = childOf(root, "bookViews");
  const showing = (views ? childrenOf(views, "workbookView") : []).filter(
    (view) => Number(attributeIn(text, view, "activeTab") ?? 0) === sheet.number
  );
  if (!next) return;
  draft.edit(
    workbook,
    showing.flatMap((view) => setAttributes(text, view, { activeTab: next.number }))
  );
  // Two sheets that are both selected are edited together: only the shown one may be.
  select(draft, sheet, false);
  if (showing.length > 0) select(draft, next, true);
}

function select(draft: PartsDraft, { part, worksheet }: ListedSheet, selected: boolean): void {
  if (!worksheet) return;
  const { text, root } = sheetTextOf(part, draft.text(part));
  const views = childOf(root, "sheetViews");
  const wanted = { tabSelected: selected ? 1 : undefined };
  draft.edit(
    part,
    (views ? childrenOf(views, "sheetView") : []).flatMap((view) => setAttributes(text, view, wanted))
  );
}
