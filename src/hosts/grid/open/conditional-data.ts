import type { IRange, IStyleBase } from "@univerjs/core";
import { formatCell } from "../../../workbook/address";
import type { ConditionalLook, ConditionalRule } from "../../xlsx/looks/conditional-look";
import { averageFormula, cellFormula, isSameInGrid } from "./conditional-formulas";
import { barData, iconsData, scaleData } from "./conditional-visuals-data";
import { withoutMarks } from "./formula-marks";
import { anchorOf, rangesWithin, type Extent } from "./ranges";
import { differentialData } from "./style-data";

/** A rule as the plugin for conditional formats keeps it; a sheet's are a list, the one that goes first first. */
export interface ConditionalData {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: Readonly<Record<string, unknown>>;
}

/**
 * The conditional formats of a sheet. Where the grid knows a rule of the same kind but judges some cells otherwise (a
 * blank one, a text), the rule is given as the formula that says what Excel does.
 */
export function conditionalData(
  looks: readonly ConditionalLook[],
  extent: Extent
): readonly ConditionalData[] {
  return looks.flatMap((look, index): ConditionalData[] => {
    const ranges = rangesWithin(look.ranges, extent);
    const rule = ruleData(look);
    return ranges.length === 0 || !rule
      ? []
      : [{ cfId: `cf-${index + 1}`, ranges, stopIfTrue: look.stopIfTrue, rule }];
  });
}

function ruleData(look: ConditionalLook): Readonly<Record<string, unknown>> | null {
  const { rule } = look;
  if (rule.kind === "scale") return scaleData(rule.stops, look.ranges);
  if (rule.kind === "bar") return barData(rule, look.ranges);
  if (rule.kind === "icons") return iconsData(rule, look.ranges);
  const condition = conditionOf(rule, look);
  return condition && { type: "highlightCell", ...condition, style: styleOf(look) };
}

function styleOf({ look }: ConditionalLook): IStyleBase {
  return look ? differentialData(look) : {};
}

type HighlightRule = Exclude<ConditionalRule, { readonly kind: "scale" | "bar" | "icons" }>;

function conditionOf(rule: HighlightRule, look: ConditionalLook): Readonly<Record<string, unknown>> | null {
  const anchor = formatCell(anchorOf(look.ranges));
  switch (rule.kind) {
    case "formula":
      return formulaCondition(rule.formula);
    case "cell": {
      const numbers = rule.formulas.map(Number);
      if (isSameInGrid(rule.operator, rule.formulas)) {
        const value = rule.operator === "between" || rule.operator === "notBetween" ? numbers : numbers[0];
        return { subType: "number", operator: rule.operator, value };
      }
      const formula = cellFormula(rule.operator, rule.formulas, anchor);
      return formula === null ? null : formulaCondition(formula);
    }
    case "text": {
      const operator = rule.operator === "notContains" ? "notContainsText" : rule.operator;
      if (isPlainText(rule.text)) return { subType: "text", operator, value: rule.text };
      return rule.formula === null ? null : formulaCondition(rule.formula);
    }
    case "content":
      return { subType: "text", operator: `${rule.present ? "c" : "notC"}ontains${CONTENTS[rule.of]}` };
    case "period":
      return rule.formula === null
        ? { subType: "timePeriod", operator: rule.period }
        : formulaCondition(rule.formula);
    case "top":
      return { subType: "rank", isBottom: rule.bottom, isPercent: rule.percent, value: rule.rank };
    case "average": {
      if (rule.deviations > 0) return formulaCondition(averageFormula(rule, look.ranges, anchor));
      const direction = rule.above ? "greaterThan" : "lessThan";
      return { subType: "average", operator: rule.equal ? `${direction}OrEqual` : direction };
    }
    case "duplicates":
      return { subType: rule.unique ? "uniqueValues" : "duplicateValues" };
  }
}

const CONTENTS = { blanks: "Blanks", errors: "Errors" } as const;

function formulaCondition(formula: string): Readonly<Record<string, unknown>> {
  return { subType: "formula", value: `=${withoutMarks(formula)}` };
}

/** Excel takes capitals for small letters, and `*` and `?` for any text; the grid does not. */
function isPlainText(text: string): boolean {
  return text !== "" && !/[*?~]/.test(text) && text.toLowerCase() === text.toUpperCase();
}
