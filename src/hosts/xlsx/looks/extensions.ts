import { keyOf } from "../xml/xml-scanner";
import { extendedRules, type WrittenRule } from "./conditional-rules";
import type { StyleLooks } from "./style-looks";
import { validationsOf, type ValidationLook } from "./validations";
import type { XmlNode } from "./xml-node";

const CONDITIONALS = keyOf("conditionalFormattings");
const CONDITIONAL = keyOf("conditionalFormatting");
const VALIDATIONS = keyOf("dataValidations");
const SPARKLINE = keyOf("sparkline");

/** What came after Excel 2007 and so stands in a worksheet's `<extLst>`. */
export interface SheetExtensions {
  readonly rules: readonly WrittenRule[];
  readonly validations: readonly ValidationLook[];
  readonly sparklines: number;
}

export function extensionsOf(node: XmlNode, styles: StyleLooks): SheetExtensions {
  return {
    rules: node
      .deep(CONDITIONALS)
      .flatMap((list) => list.all(CONDITIONAL))
      .flatMap((one) => extendedRules(one, styles)),
    validations: node.deep(VALIDATIONS).flatMap(validationsOf),
    sparklines: node.deep(SPARKLINE).length
  };
}
