import type { XmlElement } from "../xml/xml-tree";
import { CLOSE, keyOf, OPEN, type XmlScanner } from "../xml/xml-scanner";
import { spaced, unescapeText } from "./escapes";

const T = keyOf("t");
const R = keyOf("r");
const SPACE = keyOf("space");

/**
 * The text of a string item, `<si>` or `<is>`: plain, or rich as runs; readings (`rPh`) do not belong to it.
 * The scanner stands on the item's OPEN and is moved to its CLOSE.
 */
export function readTextItem(scan: XmlScanner): string {
  if (scan.kind !== OPEN) return "";
  const level = scan.depth;
  let text = "";
  while (scan.next() !== CLOSE || scan.depth >= level) {
    if (scan.kind !== OPEN) continue;
    if (scan.key === T) {
      const space = scan.attributes.count > 0 ? scan.attributeText(SPACE) : undefined;
      text += spaced(scan.readText(), space);
    } else if (scan.key !== R) scan.skip();
  }
  return unescapeText(text);
}

/** The same for an item of a small part: a comment's `<text>`. */
export function textOfItem(item: XmlElement): string {
  const text = item.children
    .map((child) => {
      if (child.local === "t") return spaced(child.text, child.attribute("space"));
      return child.local === "r"
        ? child
            .all("t")
            .map((run) => spaced(run.text, run.attribute("space")))
            .join("")
        : "";
    })
    .join("");
  return unescapeText(text);
}
