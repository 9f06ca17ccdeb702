import { keyOf } from "../xml/xml-scanner";
import type { BarRule, ConditionalRule, IconsRule, Threshold } from "./conditional-look";
import type { Palette } from "./palette";
import type { XmlNode } from "./xml-node";

const SCALE = keyOf("colorScale");
const BAR = keyOf("dataBar");
const ICONS = keyOf("iconSet");
const THRESHOLD = keyOf("cfvo");
const COLOR = keyOf("color");
const FILL = keyOf("fillColor");
const NEGATIVE_FILL = keyOf("negativeFillColor");
const SAME_NEGATIVE = keyOf("negativeBarColorSameAsPositive");
const GRADIENT = keyOf("gradient");
const SHOW_VALUE = keyOf("showValue");
const REVERSE = keyOf("reverse");
const CUSTOM = keyOf("custom");
const ICON = keyOf("cfIcon");
const ICON_ID = keyOf("iconId");
const TYPE = keyOf("type");
const VALUE = keyOf("val");
const INCLUSIVE = keyOf("gte");
const FORMULA = keyOf("f");

const USUAL_SET = "3TrafficLights1";
const NO_ICONS = "NoIcons";
const USUAL_COLOR = "638EC6";
const USUAL_NEGATIVE = "FF0000";

const TYPES: ReadonlySet<string> = new Set([
  "num",
  "percent",
  "percentile",
  "formula",
  "min",
  "max",
  "autoMin",
  "autoMax"
] satisfies Threshold["type"][]);

export function scaleRule(node: XmlNode, palette: Palette): ConditionalRule | null {
  const scale = node.child(SCALE);
  const colors = scale?.all(COLOR) ?? [];
  const stops = (scale?.all(THRESHOLD) ?? []).map((threshold, index) => ({
    at: thresholdOf(threshold),
    color: palette.colorOf(colors[index]) ?? "FFFFFF"
  }));
  return stops.length >= 2 ? { kind: "scale", stops } : null;
}

/** Both as the standard writes it and as an extension does. */
export function barRule(node: XmlNode, palette: Palette): BarRule | null {
  const bar = node.child(BAR);
  const [low, high] = (bar?.all(THRESHOLD) ?? []).map(thresholdOf);
  if (!bar || !low || !high) return null;
  const color = palette.colorOf(bar.child(COLOR) ?? bar.child(FILL)) ?? USUAL_COLOR;
  const negative = palette.colorOf(bar.child(NEGATIVE_FILL));
  return {
    kind: "bar",
    low,
    high,
    color,
    negativeColor: bar.truth(SAME_NEGATIVE) ? color : (negative ?? USUAL_NEGATIVE),
    gradient: bar.truth(GRADIENT, true),
    showValue: bar.truth(SHOW_VALUE, true)
  };
}

/** What an extension says of a bar; its colour stands in the standard's own rule. */
export function extendedBar(own: BarRule, extension: BarRule): BarRule {
  return { ...extension, color: own.color, showValue: own.showValue };
}

export function iconsRule(node: XmlNode): IconsRule | null {
  const icons = node.child(ICONS);
  const thresholds = icons?.all(THRESHOLD) ?? [];
  if (!icons || thresholds.length < 2) return null;
  const set = icons.attribute(ICONS) ?? USUAL_SET;
  const chosen = icons.truth(CUSTOM) ? icons.all(ICON) : [];
  const last = thresholds.length - 1;
  const reverse = icons.truth(REVERSE);
  const steps = thresholds.map((threshold, index) => {
    const own = chosen[index];
    const icon = own
      ? { set: own.attribute(ICONS) ?? set, index: own.number(ICON_ID) ?? 0 }
      : { set, index: reverse ? last - index : index };
    return {
      at: thresholdOf(threshold),
      inclusive: threshold.truth(INCLUSIVE, true),
      icon: icon.set === NO_ICONS ? null : icon
    };
  });
  return { kind: "icons", showValue: icons.truth(SHOW_VALUE, true), steps };
}

function thresholdOf(node: XmlNode): Threshold {
  const type = node.attribute(TYPE) ?? "num";
  const value = node.attribute(VALUE) ?? node.child(FORMULA)?.text.trim() ?? null;
  return { type: isType(type) ? type : "num", value: value === "" ? null : value };
}

function isType(type: string): type is Threshold["type"] {
  return TYPES.has(type);
}
