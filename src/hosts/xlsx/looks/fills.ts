import { keyOf } from "../xml/xml-scanner";
import type { FillLook } from "./cell-look";
import type { Palette } from "./palette";
import { mixed } from "./tint";
import type { XmlNode } from "./xml-node";

const PATTERN_FILL = keyOf("patternFill");
const GRADIENT_FILL = keyOf("gradientFill");
const PATTERN = keyOf("patternType");
const FOREGROUND = keyOf("fgColor");
const BACKGROUND = keyOf("bgColor");
const STOP = keyOf("stop");
const COLOR = keyOf("color");

/** How much of a pattern is in its foreground colour; those that are not here are about half and half. */
const SHARES: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
  darkTrellis: 0.75,
  lightTrellis: 0.375,
  lightHorizontal: 0.25,
  lightVertical: 0.25,
  lightDown: 0.25,
  lightUp: 0.25,
  lightGrid: 0.44
};

/** Null where nothing is filled. */
export function fillOf(node: XmlNode | undefined, palette: Palette): FillLook | null {
  const gradient = node?.child(GRADIENT_FILL);
  if (gradient) return gradientLook(gradient, palette);
  const fill = node?.child(PATTERN_FILL);
  const pattern = fill?.attribute(PATTERN) ?? "none";
  if (!fill || pattern === "none") return null;
  const foreground = palette.colorOf(fill.child(FOREGROUND));
  const background = palette.colorOf(fill.child(BACKGROUND));
  const shown = mixed(foreground ?? "000000", background ?? "FFFFFF", SHARES[pattern] ?? 0.5);
  return { pattern, foreground, background, shown };
}

/**
 * The fill of a conditional format. There a solid fill is in its *background* colour, and needs no pattern to be named.
 */
export function differentialFill(node: XmlNode | undefined, palette: Palette): string | undefined {
  const fill = node?.child(PATTERN_FILL);
  const pattern = fill?.attribute(PATTERN) ?? "solid";
  if (!fill) return fillOf(node, palette)?.shown;
  if (pattern === "none") return undefined;
  const foreground = palette.colorOf(fill.child(FOREGROUND));
  const background = palette.colorOf(fill.child(BACKGROUND));
  if (pattern === "solid") return background ?? foreground ?? undefined;
  return mixed(foreground ?? "000000", background ?? "FFFFFF", SHARES[pattern] ?? 0.5);
}

function gradientLook(gradient: XmlNode, palette: Palette): FillLook | null {
  const colors = gradient.all(STOP).map((stop) => palette.colorOf(stop.child(COLOR)) ?? "FFFFFF");
  const [first] = colors;
  const last = colors[colors.length - 1];
  if (first === undefined || last === undefined) return null;
  return { pattern: "gradient", foreground: first, background: last, shown: mixed(first, last, 0.5) };
}
