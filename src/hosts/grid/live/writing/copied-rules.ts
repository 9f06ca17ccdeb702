import { generateRandomId, type IRange, type ISheetDataValidationRule } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation
} from "@univerjs/data-validation";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule
} from "@univerjs/sheets-conditional-formatting";
import { followedFormula, type Following } from "../../../xlsx/write/copy/copied-formula";
import { rangeOf, rectangleOf } from "../places";
import type { Undertaking } from "./undertaking";

/** Gives a copied sheet the conditional formats and validations of the sheet, where its rows now stand. */
export function copyRules(undertaking: Undertaking, from: string, to: string, following: Following): void {
  const { injector, unitId } = undertaking.services;
  const conditions = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, from) ?? [];
  // The last that is added comes first.
  for (const rule of [...conditions].reverse()) addCondition(undertaking, to, rule, following);
  const validations: readonly ISheetDataValidationRule[] = injector
    .get(DataValidationModel)
    .getRules(unitId, from);
  for (const rule of validations) addValidation(undertaking, to, rule, following);
}

function addCondition(
  undertaking: Undertaking,
  subUnitId: string,
  original: IConditionFormattingRule,
  following: Following
): void {
  const ranges = copiedRanges(original.ranges, following);
  if (ranges.length === 0) return;
  const cfId = generateRandomId();
  const rule = followed({ ...structuredClone(original), ranges, cfId }, following);
  const { unitId } = undertaking.services;
  undertaking.do({
    redo: { id: AddConditionalRuleMutation.id, params: { unitId, subUnitId, rule } },
    undo: [{ id: DeleteConditionalRuleMutation.id, params: { unitId, subUnitId, cfId } }]
  });
}

/** A rule by a formula looks at the copy's cells. */
function followed(rule: IConditionFormattingRule, following: Following): IConditionFormattingRule {
  const { rule: condition } = rule;
  if (!("value" in condition) || typeof condition.value !== "string" || !condition.value.startsWith("=")) {
    return rule;
  }
  const value = formulaOf(condition.value, following);
  return { ...rule, rule: { ...condition, value } } as IConditionFormattingRule;
}

function addValidation(
  undertaking: Undertaking,
  subUnitId: string,
  original: ISheetDataValidationRule,
  following: Following
): void {
  const ranges = copiedRanges(original.ranges, following);
  if (ranges.length === 0) return;
  const { formula1, formula2 } = original;
  const rule: ISheetDataValidationRule = {
    ...structuredClone(original),
    uid: generateRandomId(),
    ranges,
    ...(formula1 === undefined ? {} : { formula1: formulaOf(formula1, following) }),
    ...(formula2 === undefined ? {} : { formula2: formulaOf(formula2, following) })
  };
  const { unitId } = undertaking.services;
  undertaking.do({
    redo: { id: AddDataValidationMutation.id, params: { unitId, subUnitId, rule } },
    undo: [{ id: RemoveDataValidationMutation.id, params: { unitId, subUnitId, ruleId: rule.uid } }]
  });
}

function formulaOf(text: string, following: Following): string {
  return text.startsWith("=") ? `=${followedFormula(text.slice(1), following)}` : text;
}

function copiedRanges(ranges: readonly IRange[], { places }: Following): IRange[] {
  return ranges.flatMap((range) => places.rangesOf(rectangleOf(range)).map(rangeOf));
}
