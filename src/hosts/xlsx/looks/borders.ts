import { keyOf } from "../xml/xml-scanner";
import type { BordersLook, LineLook, LineStyle } from "./cell-look";
import type { Palette } from "./palette";
import type { XmlNode } from "./xml-node";

const STYLE = keyOf("style");
const COLOR = keyOf("color");
const UP = keyOf("diagonalUp");
const DOWN = keyOf("diagonalDown");
const DIAGONAL = keyOf("diagonal");

/** `start` and `end` are what Strict files call left and right. */
const SIDES = [
  ["left", [keyOf("left"), keyOf("start")]],
  ["right", [keyOf("right"), keyOf("end")]],
  ["top", [keyOf("top")]],
  ["bottom", [keyOf("bottom")]]
] as const;

const STYLES: ReadonlySet<string> = new Set([
  "hair",
  "thin",
  "medium",
  "thick",
  "double",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot"
] satisfies LineStyle[]);

export function bordersOf(node: XmlNode | undefined, palette: Palette): BordersLook {
  if (!node) return NONE;
  const borders: { -readonly [Side in keyof BordersLook]: LineLook } = {};
  for (const [side, keys] of SIDES) {
    const line = lineOf(
      node.children.find(({ key }) => keys.some((own) => own === key)),
      palette
    );
    if (line) borders[side] = line;
  }
  const diagonal = lineOf(node.child(DIAGONAL), palette);
  if (diagonal && node.truth(UP)) borders.rising = diagonal;
  if (diagonal && node.truth(DOWN)) borders.falling = diagonal;
  return borders;
}

const NONE: BordersLook = Object.freeze({});

function lineOf(node: XmlNode | undefined, palette: Palette): LineLook | null {
  const style = node?.attribute(STYLE) ?? "none";
  return node && isStyle(style) ? { style, color: palette.colorOf(node.child(COLOR)) } : null;
}

function isStyle(style: string): style is LineStyle {
  return STYLES.has(style);
}
