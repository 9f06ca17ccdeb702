import { SETTINGS_NAMESPACE, settingsToXml } from "../../../workbook/settings-part";
import { relationshipsPartOf } from "../package/part-name";
import { relationshipsOf } from "../package/relationships";
import { CONTENT_TYPES } from "./parts/content-types";
import type { PartsDraft } from "./parts/draft";
import { attributesIn } from "./parts/outline";
import { addRelation, relationNamespace, removeRelation } from "./parts/relations";

type Settings = Readonly<Record<string, string>>;

/**
 * Where our settings are kept: a custom XML part of our own namespace, which Excel and LibreOffice carry along unread.
 * Its name; null when the workbook has none.
 */
export function settingsPartOf(draft: PartsDraft): string | null {
  const found = relationshipsOf(draft, draft.base.workbook).find(
    ({ type, target, external }) =>
      type === "customXml" && !external && draft.has(target) && isSettings(draft, target)
  );
  return found?.target ?? null;
}

function isSettings(draft: PartsDraft, part: string): boolean {
  if (!draft.text(part).includes(SETTINGS_NAMESPACE)) return false;
  const root = draft.outline(part);
  const spaces = attributesIn(draft.text(part), root);
  return root.local === "settings" && spaces.some(({ value }) => value === SETTINGS_NAMESPACE);
}

/** Writes the settings; the part goes when there are none, and comes when there are. */
export function writeSettings(draft: PartsDraft, settings: Settings, strict: boolean): void {
  const present = settingsPartOf(draft);
  if (Object.keys(settings).length === 0) {
    if (present !== null) removeSettings(draft, present);
    return;
  }
  const text = settingsText(settings);
  if (present !== null) {
    if (draft.text(present) !== text) {
      draft.edit(present, [{ from: 0, to: draft.text(present).length, text }]);
    }
    return;
  }
  const part = draft.freeName("customXml/item", ".xml");
  const properties = draft.freeName("customXml/itemProps", ".xml");
  draft.add(part, text);
  draft.add(properties, propertiesText(strict));
  draft.types.declareByExtension(part, CONTENT_TYPES.xml);
  draft.types.declare(properties, CONTENT_TYPES.customXmlProperties);
  addRelation(draft, part, "customXmlProps", properties, strict);
  addRelation(draft, draft.base.workbook, "customXml", part, strict);
}

/** Every door's text of the settings, under the heading that a part of a file has. */
export function settingsText(settings: Settings): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${settingsToXml(settings) ?? ""}`;
}

/** One id for every workbook: it tells our part from others, not workbooks from one another. */
const ITEM_ID = "{6B1D9E2C-4C0B-4B0E-9C53-7A0D5A3E51C1}";

function propertiesText(strict: boolean): string {
  const space = relationNamespace(strict).replace(/relationships$/, "customXml");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n` +
    `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${space}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

function removeSettings(draft: PartsDraft, part: string): void {
  const { workbook } = draft.base;
  for (const relation of relationshipsOf(draft, part)) {
    if (relation.external || !draft.has(relation.target)) continue;
    draft.remove(relation.target);
    draft.types.undeclare(relation.target);
  }
  const relations = relationshipsPartOf(part);
  if (draft.has(relations)) draft.remove(relations);
  draft.remove(part);
  draft.types.undeclare(part);
  const own = relationshipsOf(draft, workbook).find(({ target }) => target === part);
  if (own) removeRelation(draft, workbook, own.id);
}
