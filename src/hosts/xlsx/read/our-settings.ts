import { SETTINGS_NAMESPACE } from "../../../workbook/settings-part";
import type { OpcPackage } from "../package/opc-package";
import type { Relationship } from "../package/relationships";
import { parseXml } from "../xml/xml-tree";

/** Our settings, by key, from the custom XML part that has our namespace; other programs' parts are not ours to read. */
export function readOurSettings(
  opened: OpcPackage,
  relationships: readonly Relationship[]
): Readonly<Record<string, string>> {
  for (const { type, target, external } of relationships) {
    if (type !== "customXml" || external || !opened.has(target)) continue;
    const text = opened.text(target);
    if (!text.includes(SETTINGS_NAMESPACE)) continue;
    const root = parseXml(text, target);
    const prefix = root.name.slice(0, -root.local.length - 1);
    const namespace = root.attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`];
    if (root.local !== "settings" || namespace !== SETTINGS_NAMESPACE) continue;
    // Object.fromEntries defines keys: one that is called "__proto__" is a key as any other.
    return Object.fromEntries(
      root.all("setting").map((setting) => [setting.attribute("key") ?? "", setting.text])
    );
  }
  return {};
}
