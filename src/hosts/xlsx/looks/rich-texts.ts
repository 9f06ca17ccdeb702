import { spaced, unescapeText } from "../read/escapes";
import { EMPTY, END, keyOf, OPEN, XmlScanner } from "../xml/xml-scanner";
import type { FontLook } from "./cell-look";
import { namedFont } from "./fonts";
import type { Palette } from "./palette";
import { nodeIn, readNode, type XmlNode } from "./xml-node";

const ITEM = keyOf("si");
const RUN = keyOf("r");
const TEXT = keyOf("t");
const PROPERTIES = keyOf("rPr");
const SPACE = keyOf("space");

/** A piece of a text that has a look of its own. */
export interface TextRun {
  readonly text: string;
  /** Null for the cell's own font. */
  readonly font: Partial<FontLook> | null;
}

/** The shared texts that have more than one look, by their index. */
export function readRichTexts(
  bytes: Uint8Array,
  place: string,
  palette: Palette
): ReadonlyMap<number, readonly TextRun[]> {
  const texts = new Map<number, readonly TextRun[]>();
  const scan = new XmlScanner(bytes, place);
  let index = -1;
  while (scan.next() !== END) {
    if (scan.kind !== OPEN && scan.kind !== EMPTY) continue;
    const level = scan.kind === EMPTY ? scan.depth + 1 : scan.depth;
    if (level === 2 && scan.key === ITEM) index++;
    else if (level === 3 && scan.key === RUN) {
      // from the first run on the rest of the item is read as if it stood alone
      const runs = [readNode(scan)];
      while (scan.next() !== END && scan.depth >= 2) {
        if (scan.key === RUN && (scan.kind === OPEN || scan.kind === EMPTY)) runs.push(readNode(scan));
        else if (scan.kind === OPEN) scan.skip();
      }
      const rich = richText(runs, palette);
      if (rich) texts.set(index, rich);
    } else if (level >= 2) scan.skip();
  }
  return texts;
}

/** The same for a cell's own text, `<is>`; null where it has one look alone. */
export function richTextIn(bytes: Uint8Array, place: string, palette: Palette): readonly TextRun[] | null {
  return beginsWithRun(bytes) ? richText(nodeIn(bytes, place).all(RUN), palette) : null;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const SPACE_BYTE = 0x20;
const LETTER_R = 0x72;

/** Asked of every text of its own that a sheet holds: not worth a scanner. */
function beginsWithRun(bytes: Uint8Array): boolean {
  const tag = bytes.indexOf(LT, 1);
  if (tag < 0) return false;
  let begin = tag + 1;
  let at = begin;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === COLON) begin = at + 1;
    else if (byte <= SPACE_BYTE || byte === GT || byte === SLASH) break;
  }
  return at - begin === 1 && bytes[begin] === LETTER_R;
}

function richText(nodes: readonly XmlNode[], palette: Palette): readonly TextRun[] | null {
  const runs = nodes.flatMap((node): TextRun[] => {
    const text = node
      .all(TEXT)
      .map((piece) => spaced(piece.text, piece.attribute(SPACE)))
      .join("");
    const properties = node.child(PROPERTIES);
    const font = properties ? namedFont(properties, palette) : null;
    return text === "" ? [] : [{ text: unescapeText(text), font }];
  });
  return runs.some(({ font }) => font !== null) ? runs : null;
}
