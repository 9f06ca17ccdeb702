import { keyOf } from "../xml/xml-scanner";
import type { AlignmentLook, HorizontalLook, VerticalLook } from "./cell-look";
import type { XmlNode } from "./xml-node";

const HORIZONTAL = keyOf("horizontal");
const VERTICAL = keyOf("vertical");
const WRAP = keyOf("wrapText");
const SHRINK = keyOf("shrinkToFit");
const INDENT = keyOf("indent");
const ROTATION = keyOf("textRotation");
const READING = keyOf("readingOrder");

/** Letters one below another. */
const STACKED = 255;
const RIGHT_TO_LEFT = 2;

const HORIZONTALS: ReadonlySet<string> = new Set([
  "general",
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed"
] satisfies HorizontalLook[]);
const VERTICALS: ReadonlySet<string> = new Set([
  "top",
  "center",
  "bottom",
  "justify",
  "distributed"
] satisfies VerticalLook[]);

export const PLAIN_ALIGNMENT: AlignmentLook = Object.freeze({
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  rightToLeft: false
});

export function alignmentOf(node: XmlNode | undefined): AlignmentLook {
  if (!node) return PLAIN_ALIGNMENT;
  const horizontal = node.attribute(HORIZONTAL) ?? "general";
  const vertical = node.attribute(VERTICAL) ?? "bottom";
  return {
    horizontal: isHorizontal(horizontal) ? horizontal : "general",
    vertical: isVertical(vertical) ? vertical : "bottom",
    wrap: node.truth(WRAP),
    shrink: node.truth(SHRINK),
    indent: Math.max(node.number(INDENT) ?? 0, 0),
    rotation: rotationOf(node.number(ROTATION) ?? 0),
    rightToLeft: node.number(READING) === RIGHT_TO_LEFT
  };
}

/** A file counts 91 … 180 for what turns clockwise. */
function rotationOf(written: number): AlignmentLook["rotation"] {
  if (written === STACKED) return "stacked";
  const degrees = written > 90 ? 90 - written : written;
  return degrees < -90 ? 0 : degrees;
}

function isHorizontal(value: string): value is HorizontalLook {
  return HORIZONTALS.has(value);
}

function isVertical(value: string): value is VerticalLook {
  return VERTICALS.has(value);
}
