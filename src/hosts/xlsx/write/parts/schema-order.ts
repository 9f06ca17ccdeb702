import { childOf, type Element } from "./outline";

/** The children of `worksheet` in the order the schema asks for. */
export const WORKSHEET_ORDER: readonly string[] = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst"
];

export const WORKBOOK_ORDER: readonly string[] = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst"
];

export const STYLES_ORDER: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst"
];

/** Where a child of that name goes: behind the last one that the schema puts before it or beside it. */
export function placeFor(parent: Element, local: string, order: readonly string[]): number {
  const rank = order.indexOf(local);
  let place = parent.inner;
  for (const child of parent.children) {
    const other = order.indexOf(unwrapped(child).local);
    if (other >= 0 && other <= rank) place = child.to;
  }
  return place;
}

/** An mc:AlternateContent stands where what it holds would stand. */
function unwrapped(child: Element): Element {
  if (child.local !== "AlternateContent") return child;
  return childOf(child, "Choice")?.children[0] ?? childOf(child, "Fallback")?.children[0] ?? child;
}
