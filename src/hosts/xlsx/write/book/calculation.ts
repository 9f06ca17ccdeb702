import { relationshipsOf } from "../../package/relationships";
import type { PartsDraft } from "../parts/draft";
import { insertion, setAttributes } from "../parts/element-edits";
import { childOf, type Element } from "../parts/outline";
import { removeRelation } from "../parts/relations";
import { placeFor, WORKBOOK_ORDER } from "../parts/schema-order";
import type { TextEdit } from "../parts/text-edit";

/** The order of calculation is a help that programs make anew; one that names a cell without formula is an error. */
export function removeCalculationChain(draft: PartsDraft): void {
  const { workbook } = draft.base;
  for (const relation of relationshipsOf(draft, workbook)) {
    if (relation.type !== "calcChain" || relation.external) continue;
    if (draft.has(relation.target)) draft.remove(relation.target);
    draft.types.undeclare(relation.target);
    removeRelation(draft, workbook, relation.id);
  }
}

/** Makes programs calculate every formula when they open the file. */
export function planFullCalculation(text: string, root: Element): readonly TextEdit[] {
  const element = childOf(root, "calcPr");
  if (element) return setAttributes(text, element, { fullCalcOnLoad: 1 });
  return [insertion(placeFor(root, "calcPr", WORKBOOK_ORDER), `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)];
}
