import { SETTINGS_NAMESPACE, settingsFromXml } from "../../../workbook/settings-part";
import type { DefinedName, Visibility } from "../../../workbook/snapshot";

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
}

/** Everything of a workbook but what is on its sheets. */
export interface WorkbookIndex {
  readonly sheets: readonly SheetEntry[];
  /** Names of the whole workbook; those of a sheet come with the sheet. */
  readonly names: readonly DefinedName[];
  readonly structureProtected: boolean;
  /** The id of our custom XML part; null where the workbook has none. */
  readonly part: string | null;
  readonly settings: Readonly<Record<string, string>>;
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden"
};

export const SHEET_MEMBERS = "id,name,visibility,protection/protected";
const LISTED_MEMBERS = "items/id,items/name,items/visibility,items/protection/protected";

/**
 * Queues the questions; the function it gives reads the answers after the next sync. Without the list of the sheets
 * where there can be thousands and few are of interest.
 */
export function queueIndex(
  context: Excel.RequestContext,
  { listed }: { readonly listed: boolean } = { listed: true }
): () => WorkbookIndex {
  const { worksheets, names, protection, customXmlParts } = context.workbook;
  if (listed) worksheets.load(LISTED_MEMBERS);
  names.load(NAME_MEMBERS);
  protection.load("protected");
  const part = customXmlParts.getByNamespace(SETTINGS_NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  const xml = part.getXml();
  return () => ({
    sheets: listed ? worksheets.items.map(sheetEntry) : [],
    names: definedNames(names.items.filter((item) => item.scope === "Workbook")),
    structureProtected: protection.protected,
    part: part.isNullObject ? null : part.id,
    settings: part.isNullObject ? {} : settingsFromXml(xml.value)
  });
}

export function sheetEntry(sheet: Excel.Worksheet): SheetEntry {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility] ?? "visible",
    protected: sheet.protection.protected
  };
}

export const NAME_MEMBERS = "items/name,items/formula,items/visible,items/scope";

/** Names that Excel keeps for a sheet's print area, print titles and filter: they come and go with the sheet. */
const BUILT_IN = /^(_xlnm\.|(Print_Area|Print_Titles|_FilterDatabase)$)/i;

export function definedNames(items: readonly Excel.NamedItem[], sheet?: string): readonly DefinedName[] {
  return items
    .filter((item) => sheet === undefined || !BUILT_IN.test(item.name))
    .map((item) => ({
      name: item.name,
      refersTo: String(item.formula).replace(/^=/, ""),
      ...(sheet === undefined ? {} : { sheet }),
      ...(item.visible ? {} : { hidden: true })
    }));
}
