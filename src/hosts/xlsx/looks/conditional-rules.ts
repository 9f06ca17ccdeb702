import type { Rectangle } from "../../../workbook/address";
import { flagIdIn } from "../../../workbook/flag-marker";
import { keyOf } from "../xml/xml-scanner";
import { areasIn } from "./areas";
import type { DifferentialLook } from "./cell-look";
import type { CellOperator, ConditionalLook, ConditionalRule, TextOperator } from "./conditional-look";
import { barRule, iconsRule, scaleRule } from "./conditional-visuals";
import { differentialOf, type StyleLooks } from "./style-looks";
import type { XmlNode } from "./xml-node";

const RULE = keyOf("cfRule");
const SQREF = keyOf("sqref");
const TYPE = keyOf("type");
const PRIORITY = keyOf("priority");
const STOP = keyOf("stopIfTrue");
const DXF_ID = keyOf("dxfId");
const DXF = keyOf("dxf");
const FORMULA = keyOf("formula");
/** What an extension calls a formula. */
const EXTENSION_FORMULA = keyOf("f");
const OPERATOR = keyOf("operator");
const TEXT = keyOf("text");
const PERIOD = keyOf("timePeriod");
const RANK = keyOf("rank");
const PERCENT = keyOf("percent");
const BOTTOM = keyOf("bottom");
const ABOVE = keyOf("aboveAverage");
const EQUAL = keyOf("equalAverage");
const DEVIATIONS = keyOf("stdDev");
const ID = keyOf("id");

const CELL_OPERATORS: ReadonlySet<string> = new Set([
  "lessThan",
  "lessThanOrEqual",
  "equal",
  "notEqual",
  "greaterThanOrEqual",
  "greaterThan",
  "between",
  "notBetween"
] satisfies CellOperator[]);

/** A rule with the id by which an extension adds to it. */
export interface WrittenRule {
  readonly look: ConditionalLook;
  readonly extensionId: string | null;
}

/** The rules of a `<conditionalFormatting>`, without our own flags. */
export function conditionalRules(node: XmlNode, styles: StyleLooks): readonly WrittenRule[] {
  const ranges = areasIn(node.attribute(SQREF));
  if (ranges.length === 0) return [];
  return node.all(RULE).flatMap((rule) => {
    const extensionId = rule.deep(ID)[0]?.text.trim() ?? null;
    const look = styles.differentials[rule.number(DXF_ID) ?? -1] ?? null;
    return lookOf(rule, ranges, look, styles).map((one) => ({ look: one, extensionId }));
  });
}

/** The rules of an extension's `<x14:conditionalFormatting>`, whose ranges and looks stand inside; ids as written. */
export function extendedRules(node: XmlNode, styles: StyleLooks): readonly WrittenRule[] {
  const ranges = areasIn(node.child(SQREF)?.text);
  if (ranges.length === 0) return [];
  return node.all(RULE).flatMap((rule) => {
    const dxf = rule.child(DXF);
    const look = dxf ? differentialOf(dxf, styles.palette) : null;
    return lookOf(rule, ranges, look, styles).map((one) => ({
      look: one,
      extensionId: rule.attribute(ID) ?? null
    }));
  });
}

function lookOf(
  node: XmlNode,
  ranges: readonly Rectangle[],
  look: DifferentialLook | null,
  styles: StyleLooks
): readonly ConditionalLook[] {
  const rule = ruleOf(node, styles);
  if (!rule || (rule.kind === "formula" && flagIdIn(rule.formula) !== null)) return [];
  const priority = node.number(PRIORITY) ?? Number.MAX_SAFE_INTEGER;
  return [{ ranges, priority, stopIfTrue: node.truth(STOP), rule, look }];
}

/** Null for a rule of a kind that is not known. */
function ruleOf(node: XmlNode, { palette }: StyleLooks): ConditionalRule | null {
  const formulas = [...node.all(FORMULA), ...node.all(EXTENSION_FORMULA)].map(({ text }) => text.trim());
  const formula = formulas[0] ?? null;
  const type = node.attribute(TYPE) ?? "";
  switch (type) {
    case "cellIs": {
      const operator = node.attribute(OPERATOR) ?? "equal";
      return isCellOperator(operator) ? { kind: "cell", operator, formulas } : null;
    }
    case "expression":
      return formula === null ? null : { kind: "formula", formula };
    case "containsText":
      return textRule(node, "containsText", formula);
    case "notContainsText":
      return textRule(node, "notContains", formula);
    case "beginsWith":
    case "endsWith":
      return textRule(node, type, formula);
    case "containsBlanks":
    case "notContainsBlanks":
      return { kind: "content", of: "blanks", present: type === "containsBlanks", formula };
    case "containsErrors":
    case "notContainsErrors":
      return { kind: "content", of: "errors", present: type === "containsErrors", formula };
    case "timePeriod":
      return { kind: "period", period: node.attribute(PERIOD) ?? "", formula };
    case "top10":
      return {
        kind: "top",
        rank: node.number(RANK) ?? 10,
        percent: node.truth(PERCENT),
        bottom: node.truth(BOTTOM)
      };
    case "aboveAverage":
      return {
        kind: "average",
        above: node.truth(ABOVE, true),
        equal: node.truth(EQUAL),
        deviations: Math.max(node.number(DEVIATIONS) ?? 0, 0)
      };
    case "duplicateValues":
    case "uniqueValues":
      return { kind: "duplicates", unique: type === "uniqueValues" };
    case "colorScale":
      return scaleRule(node, palette);
    case "dataBar":
      return barRule(node, palette);
    case "iconSet":
      return iconsRule(node);
    default:
      return null;
  }
}

function textRule(node: XmlNode, operator: TextOperator, formula: string | null): ConditionalRule {
  return { kind: "text", operator, text: node.attribute(TEXT) ?? "", formula };
}

function isCellOperator(operator: string): operator is CellOperator {
  return CELL_OPERATORS.has(operator);
}
