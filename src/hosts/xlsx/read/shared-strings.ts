import { END, keyOf, OPEN, EMPTY, XmlScanner } from "../xml/xml-scanner";
import { readTextItem } from "./text-item";

const SI = keyOf("si");

/**
 * The texts of a shared strings part, by index.
 * @throws Refusal file-damaged when it is not well-formed.
 */
export function readSharedStrings(bytes: Uint8Array, place: string): readonly string[] {
  const scan = new XmlScanner(bytes, place);
  const strings: string[] = [];
  while (scan.next() !== END) {
    if (scan.depth === 1 && scan.kind === EMPTY && scan.key === SI) strings.push("");
    else if (scan.depth === 2 && scan.kind === OPEN) {
      if (scan.key === SI) strings.push(readTextItem(scan));
      else scan.skip();
    }
  }
  return strings;
}
