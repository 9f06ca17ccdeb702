import { keyOf } from "../xml/xml-scanner";
import type { FontLook } from "./cell-look";
import type { Palette } from "./palette";
import type { XmlNode } from "./xml-node";

const VALUE = keyOf("val");
const NAME = keyOf("name");
/** What a run of a rich text calls its font's name. */
const RUN_FONT = keyOf("rFont");
const SIZE = keyOf("sz");
const BOLD = keyOf("b");
const ITALIC = keyOf("i");
const UNDERLINE = keyOf("u");
const STRIKE = keyOf("strike");
const COLOR = keyOf("color");
const SCRIPT = keyOf("vertAlign");

/** What Excel takes where a file says nothing. */
export const PLAIN_FONT: FontLook = {
  name: "맑은 고딕",
  size: 11,
  bold: false,
  italic: false,
  underline: null,
  strike: false,
  color: null,
  script: null
};

const UNDERLINES: ReadonlySet<string> = new Set([
  "single",
  "double",
  "singleAccounting",
  "doubleAccounting"
] satisfies FontLook["underline"][]);

/** What a `<font>`, or a run's `<rPr>`, names; the rest is left out. */
export function namedFont(node: XmlNode | undefined, palette: Palette): Partial<FontLook> {
  if (!node) return {};
  const font: { -readonly [Member in keyof FontLook]?: FontLook[Member] } = {};
  const name = (node.child(NAME) ?? node.child(RUN_FONT))?.attribute(VALUE);
  if (name !== undefined && name !== "") font.name = name;
  const size = node.child(SIZE)?.number(VALUE);
  if (size !== undefined && size > 0) font.size = size;
  const bold = node.child(BOLD);
  if (bold) font.bold = bold.truth(VALUE, true);
  const italic = node.child(ITALIC);
  if (italic) font.italic = italic.truth(VALUE, true);
  const strike = node.child(STRIKE);
  if (strike) font.strike = strike.truth(VALUE, true);
  const underline = node.child(UNDERLINE);
  if (underline) font.underline = underlineOf(underline.attribute(VALUE) ?? "single");
  const script = node.child(SCRIPT)?.attribute(VALUE);
  if (script !== undefined) font.script = script === "superscript" || script === "subscript" ? script : null;
  const color = node.child(COLOR);
  if (color) font.color = palette.colorOf(color);
  return font;
}

function isUnderline(value: string): value is NonNullable<FontLook["underline"]> {
  return UNDERLINES.has(value);
}

function underlineOf(value: string): FontLook["underline"] {
  return isUnderline(value) ? value : null;
}
