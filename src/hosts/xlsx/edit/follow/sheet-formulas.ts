import { attributeIn, textIn, type Element } from "../../write/parts/outline";
import type { TextEdit } from "../../write/parts/text-edit";
import type { SheetText } from "../../write/sheet/sheet-text";
import { followAnchored } from "../formula/anchored";
import { followFormula, type Restructuring } from "../../../../workbook/formula/restructuring";
import { attributeEdits, textEdits } from "./formula-edits";

/** Elements whose formulas count from the first cell of their ranges. */
const ANCHORED: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidation"]);
/** Elements that are a formula, in the sheet itself and in its extensions (sparklines, formats across sheets …). */
const FORMULAS: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "f"]);
/** Attributes that are a formula, by element. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ["location"],
  controlPr: ["linkedCell", "listFillRange"],
  cfvo: ["val"]
};

/** The edits of all formulas of a sheet's part that stand in no cell. */
export function sheetFormulaEdits(
  sheet: SheetText,
  home: string,
  change: Restructuring
): readonly TextEdit[] {
  const { text } = sheet;
  const plain = (formula: string): string => followFormula(formula, change, { home });
  const edits: TextEdit[] = [];
  const visit = (element: Element, follow: (formula: string) => string): void => {
    if (element === sheet.data) return;
    const ranges = ANCHORED.has(element.local) ? rangesOf(text, element) : undefined;
    const own =
      ranges === undefined
        ? follow
        : (formula: string): string => followAnchored(formula, ranges, change, { home });
    for (const name of ATTRIBUTES[element.local] ?? [])
      edits.push(...attributeEdits(text, element, name, own));
    if (FORMULAS.has(element.local) && element.children.length === 0) {
      edits.push(...textEdits(text, element, own));
    }
    for (const child of element.children) visit(child, own);
  };
  visit(sheet.root, plain);
  return edits;
}

/** Extensions have their ranges in an element of their own. */
function rangesOf(text: string, element: Element): string {
  const own = attributeIn(text, element, "sqref");
  const child = element.children.find(({ local }) => local === "sqref");
  return own ?? (child ? textIn(text, child) : "");
}
