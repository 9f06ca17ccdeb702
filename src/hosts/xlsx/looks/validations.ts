import type { Rectangle } from "../../../workbook/address";
import { unescapeText } from "../read/escapes";
import { keyOf } from "../xml/xml-scanner";
import { areasIn } from "./areas";
import type { CellOperator } from "./conditional-look";
import type { XmlNode } from "./xml-node";

const VALIDATION = keyOf("dataValidation");
const SQREF = keyOf("sqref");
const TYPE = keyOf("type");
const OPERATOR = keyOf("operator");
const FORMULA_1 = keyOf("formula1");
const FORMULA_2 = keyOf("formula2");
/** An extension writes a formula one element deeper. */
const FORMULA = keyOf("f");
const ALLOW_BLANK = keyOf("allowBlank");
/** What the name says is the contrary of what it does. */
const HIDE_ARROW = keyOf("showDropDown");
const SHOW_ERROR = keyOf("showErrorMessage");
const ERROR_STYLE = keyOf("errorStyle");
const ERROR_TITLE = keyOf("errorTitle");
const ERROR = keyOf("error");
const SHOW_PROMPT = keyOf("showInputMessage");
const PROMPT_TITLE = keyOf("promptTitle");
const PROMPT = keyOf("prompt");

/** What may be typed into cells. Formulas are without "=", as they read at the first cell of the first range. */
export interface ValidationLook {
  readonly ranges: readonly Rectangle[];
  readonly type: "none" | "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";
  readonly operator: CellOperator;
  readonly formulas: readonly [first: string | null, second: string | null];
  readonly allowBlank: boolean;
  /** Of a list. */
  readonly arrow: boolean;
  readonly error: {
    /** Otherwise anything may be typed, whatever the rule says. */
    readonly shown: boolean;
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly text: string;
  };
  readonly prompt: { readonly shown: boolean; readonly title: string; readonly text: string };
}

/** The rules of `<dataValidations>`, or of an extension's, whose ranges stand inside. */
export function validationsOf(node: XmlNode): readonly ValidationLook[] {
  return node.all(VALIDATION).flatMap((rule): ValidationLook[] => {
    const ranges = areasIn(rule.attribute(SQREF) ?? rule.child(SQREF)?.text);
    if (ranges.length === 0) return [];
    const text = (key: number): string => unescapeText(rule.attribute(key) ?? "");
    return [
      {
        ranges,
        type: typeOf(rule.attribute(TYPE)),
        operator: operatorOf(rule.attribute(OPERATOR)),
        formulas: [formulaOf(rule.child(FORMULA_1)), formulaOf(rule.child(FORMULA_2))],
        allowBlank: rule.truth(ALLOW_BLANK),
        arrow: !rule.truth(HIDE_ARROW),
        error: {
          shown: rule.truth(SHOW_ERROR),
          style: styleOf(rule.attribute(ERROR_STYLE)),
          title: text(ERROR_TITLE),
          text: text(ERROR)
        },
        prompt: { shown: rule.truth(SHOW_PROMPT), title: text(PROMPT_TITLE), text: text(PROMPT) }
      }
    ];
  });
}

function formulaOf(node: XmlNode | undefined): string | null {
  const text = node?.child(FORMULA)?.text ?? node?.text;
  const formula = text?.trim() ?? "";
  return formula === "" ? null : formula;
}

function typeOf(type: string | undefined): ValidationLook["type"] {
  switch (type) {
    case "whole":
    case "decimal":
    case "list":
    case "date":
    case "time":
    case "textLength":
    case "custom":
      return type;
    default:
      return "none";
  }
}

function operatorOf(operator: string | undefined): CellOperator {
  switch (operator) {
    case "notBetween":
    case "equal":
    case "notEqual":
    case "lessThan":
    case "lessThanOrEqual":
    case "greaterThan":
    case "greaterThanOrEqual":
      return operator;
    default:
      return "between";
  }
}

function styleOf(style: string | undefined): ValidationLook["error"]["style"] {
  return style === "warning" || style === "information" ? style : "stop";
}
