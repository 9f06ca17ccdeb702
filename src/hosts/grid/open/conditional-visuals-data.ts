import type { Rectangle } from "../../../workbook/address";
import type { BarRule, IconsRule, ScaleStop, Threshold } from "../../xlsx/looks/conditional-look";
import { numberFrom } from "../../xlsx/read/cell-number";
import { withoutMarks } from "./formula-marks";
import { fixedReferences } from "./ranges";

type Data = Readonly<Record<string, unknown>>;

export function scaleData(stops: readonly ScaleStop[], ranges: readonly Rectangle[]): Data {
  const config = stops.map(({ at, color }, index) => ({
    index,
    color: `#${color}`,
    value: thresholdData(at, ranges)
  }));
  return { type: "colorScale", config };
}

export function barData(rule: BarRule, ranges: readonly Rectangle[]): Data {
  return {
    type: "dataBar",
    isShowValue: rule.showValue,
    config: {
      min: thresholdData(rule.low, ranges),
      max: thresholdData(rule.high, ranges),
      isGradient: rule.gradient,
      positiveColor: `#${rule.color}`,
      nativeColor: `#${rule.negativeColor}`
    }
  };
}

/** Sets that the grid numbers from the lowest icon on; all others it numbers from the highest. */
const LOWEST_FIRST: ReadonlySet<string> = new Set(["4Rating", "5Rating"]);

/** The grid asks from the highest step down; what is left over gets the lowest one. */
export function iconsData(rule: IconsRule, ranges: readonly Rectangle[]): Data {
  const config = [...rule.steps].reverse().map(({ at, inclusive, icon }, index, steps) => {
    const lowest = index === steps.length - 1;
    return {
      operator: lowest ? "lessThanOrEqual" : inclusive ? "greaterThanOrEqual" : "greaterThan",
      value: lowest ? { type: "num", value: Number.MAX_SAFE_INTEGER } : thresholdData(at, ranges),
      iconType: icon?.set ?? "EMPTY_ICON_TYPE",
      iconId: icon ? String(iconNumber(icon.set, icon.index)) : "0"
    };
  });
  return { type: "iconSet", isShowValue: rule.showValue, config };
}

function iconNumber(set: string, index: number): number {
  return LOWEST_FIRST.has(set) ? index : Number(set[0]) - 1 - index;
}

/** An automatic end is 0, unless there is a value beyond it. */
function thresholdData({ type, value }: Threshold, ranges: readonly Rectangle[]): Data {
  if (type === "min" || type === "max") return { type };
  if (type === "autoMin" || type === "autoMax") {
    const name = type === "autoMin" ? "MIN" : "MAX";
    return { type: "formula", value: `=${name}(0,${fixedReferences(ranges)})` };
  }
  const number = numberFrom(value ?? "0");
  if (number !== null) return { type: type === "formula" ? "num" : type, value: number };
  return { type: "formula", value: `=${withoutMarks(value ?? "")}` };
}
