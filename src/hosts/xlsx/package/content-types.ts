import { parseXml } from "../xml/xml-tree";
import type { OpcPackage } from "./opc-package";
import { partKey } from "./part-name";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** What the package says its parts are. */
export interface ContentTypes {
  /** The content type of a part: its own, else that of its extension. */
  of(part: string): string | undefined;
  /** The parts that have a type of their own, as written there without the leading "/", each with it. */
  readonly overrides: ReadonlyMap<string, string>;
}

/** @throws Refusal file-damaged when the part is no XML. A package without it has no types. */
export function contentTypesOf(parts: Pick<OpcPackage, "has" | "text">): ContentTypes {
  const overrides = new Map<string, string>();
  const byKey = new Map<string, string>();
  const byExtension = new Map<string, string>();
  if (parts.has(CONTENT_TYPES_PART)) {
    const root = parseXml(parts.text(CONTENT_TYPES_PART), CONTENT_TYPES_PART);
    for (const element of root.children) {
      const type = element.attribute("ContentType") ?? "";
      const part = element.attribute("PartName");
      const extension = element.attribute("Extension");
      if (element.local === "Override" && part !== undefined) {
        overrides.set(part.replace(/^\/+/, ""), type);
        byKey.set(partKey(part), type);
      } else if (element.local === "Default" && extension !== undefined) {
        byExtension.set(extension.toLowerCase(), type);
      }
    }
  }
  return {
    overrides,
    of: (part) => {
      const key = partKey(part);
      return byKey.get(key) ?? byExtension.get(key.slice(key.lastIndexOf(".") + 1));
    }
  };
}
