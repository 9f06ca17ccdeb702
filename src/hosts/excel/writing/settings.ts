import { keptSettings } from "../../../workbook/door-settings";
import type { Flag } from "../../../workbook/flag";
import { SETTINGS_NAMESPACE, settingsToXml } from "../../../workbook/settings-part";
import type { WorkbookIndex } from "../reading/workbook-index";
import { op, type WriteOp } from "./write-op";

/** The part's text for these settings and flags; null where nothing is to be kept. */
export function partText(settings: Readonly<Record<string, string>>, flags: readonly Flag[]): string | null {
  return settingsToXml(keptSettings(settings, flags));
}

/** Writes our settings part where it is not already so. */
export function writePart(
  context: Excel.RequestContext,
  { part, settings }: Pick<WorkbookIndex, "part" | "settings">,
  text: string | null
): readonly WriteOp[] {
  if (settingsToXml(settings) === text) return [];
  const parts = context.workbook.customXmlParts;
  const scoped = parts.getByNamespace(SETTINGS_NAMESPACE);
  const bytes = 500 + (text ?? "").length * 3;
  if (part === null) return text === null ? [] : [op(() => void parts.add(text), bytes)];
  return [
    op(() => {
      if (text === null) scoped.getItem(part).delete();
      else scoped.getItem(part).setXml(text);
    }, bytes)
  ];
}
