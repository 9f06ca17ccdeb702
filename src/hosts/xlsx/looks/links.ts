import { parseRange, type Rectangle } from "../../../workbook/address";
import type { Relationship } from "../package/relationships";
import { unescapeText } from "../read/escapes";
import { keyOf } from "../xml/xml-scanner";
import type { XmlNode } from "./xml-node";

const LINK = keyOf("hyperlink");
const REF = keyOf("ref");
const ID = keyOf("id");
const LOCATION = keyOf("location");
const TOOLTIP = keyOf("tooltip");

export interface LinkLook {
  readonly range: Rectangle;
  /** A URL, or `#Sheet!A1` or `#name` for a place of the same workbook. */
  readonly target: string;
  readonly tooltip: string;
}

/** The links of `<hyperlinks>`; one that leads nowhere is left out. */
export function linksOf(node: XmlNode, relationships: readonly Relationship[]): readonly LinkLook[] {
  const targets = new Map(relationships.map((relation) => [relation.id, relation.target]));
  return node.all(LINK).flatMap((link) => {
    const range = parseRange(link.attribute(REF) ?? "");
    const outside = targets.get(link.attribute(ID) ?? "") ?? "";
    const location = unescapeText(link.attribute(LOCATION) ?? "");
    const target = location === "" ? outside : `${outside}#${location}`;
    return range && target !== "" ? [{ range, target, tooltip: link.attribute(TOOLTIP) ?? "" }] : [];
  });
}
