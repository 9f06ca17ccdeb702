import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type IMutationInfo,
  type ISheetDataValidationRule
} from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { serializeListOptions } from "@univerjs/sheets";
import type { CellChoice } from "../../../../workbook/sheet-content";
import { requireRange } from "../../../../workbook/steps/outcome";
import { rangeOf } from "../places";
import type { Undertaking } from "./undertaking";

/** Lists to choose from, as validations of a sheet of ours. */
export function addChoices(
  undertaking: Undertaking,
  subUnitId: string,
  choices: readonly CellChoice[]
): void {
  const { unitId } = undertaking.services;
  choices.forEach((choice, index) => {
    const rule = ruleOf(choice, `choice-${index + 1}`);
    const undo: IMutationInfo = {
      id: RemoveDataValidationMutation.id,
      params: { unitId, subUnitId, ruleId: rule.uid }
    };
    undertaking.do({
      redo: { id: AddDataValidationMutation.id, params: { unitId, subUnitId, rule } },
      undo: [undo]
    });
  });
}

function ruleOf({ range, options }: CellChoice, uid: string): ISheetDataValidationRule {
  return {
    uid,
    type: DataValidationType.LIST,
    ranges: [rangeOf(requireRange(range))],
    formula1: serializeListOptions([...options]),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: DataValidationErrorStyle.STOP,
    renderMode: DataValidationRenderMode.ARROW
  };
}
