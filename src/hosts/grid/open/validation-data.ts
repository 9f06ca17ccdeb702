import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule
} from "@univerjs/core";
import type { Rectangle } from "../../../workbook/address";
import type { CellOperator } from "../../xlsx/looks/conditional-look";
import type { ValidationLook } from "../../xlsx/looks/validations";
import { formulaAt, shareFormula } from "../../xlsx/read/shared-formula";
import { withoutMarks } from "./formula-marks";
import { anchorOf, rangesWithin, type Extent } from "./ranges";

const OPERATORS: Readonly<Record<CellOperator, DataValidationOperator>> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThan: DataValidationOperator.LESS_THAN,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL
};

/** To Excel dates and times are numbers; the grid would ask of a cell that it looks like one that it can read. */
const TYPES: Readonly<Record<ValidationLook["type"], DataValidationType>> = {
  none: DataValidationType.ANY,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  list: DataValidationType.LIST,
  date: DataValidationType.DECIMAL,
  time: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM
};

const COMPARING: ReadonlySet<ValidationLook["type"]> = new Set([
  "whole",
  "decimal",
  "date",
  "time",
  "textLength"
]);

/** What an error says refuses the input only where it is shown, and is a stop. */
const STYLES: Readonly<Record<ValidationLook["error"]["style"], DataValidationErrorStyle>> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO
};

/** So many cells of a sheet may have lists that read otherwise in each; more of them are left unchecked. */
const MOST_LISTS = 2000;

/** The rules of a sheet as the plugin for validations keeps them. */
export function validationData(
  looks: readonly ValidationLook[],
  extent: Extent
): readonly ISheetDataValidationRule[] {
  const room = { left: MOST_LISTS };
  return looks
    .flatMap((look) => cellByCell(look, room))
    .flatMap((look, index) => ruleData(look, `dv-${index + 1}`, extent));
}

function ruleData(look: ValidationLook, uid: string, extent: Extent): readonly ISheetDataValidationRule[] {
  const ranges = rangesWithin(look.ranges, extent);
  if (ranges.length === 0) return [];
  const { error, prompt, formulas, type } = look;
  const [formula1, formula2] = formulas.map((formula) => formulaData(formula, type));
  const refuses = error.shown ? STYLES[error.style] : DataValidationErrorStyle.WARNING;
  return [
    {
      uid,
      ranges,
      type: TYPES[type],
      // one that has nothing to compare with would refuse everything
      ...(COMPARING.has(type) ? { operator: OPERATORS[look.operator] } : {}),
      ...(formula1 === undefined ? {} : { formula1 }),
      ...(formula2 === undefined ? {} : { formula2 }),
      allowBlank: look.allowBlank,
      ...(type === "list"
        ? { renderMode: look.arrow ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT }
        : {}),
      errorStyle: refuses,
      showErrorMessage: error.shown && error.text !== "",
      ...(error.text === "" ? {} : { error: error.text }),
      ...(error.title === "" ? {} : { errorTitle: error.title }),
      showInputMessage: prompt.shown && (prompt.text !== "" || prompt.title !== ""),
      ...(prompt.text === "" ? {} : { prompt: prompt.text }),
      ...(prompt.title === "" ? {} : { promptTitle: prompt.title })
    }
  ];
}

/** A list's own items stand in quotes in a file; a number is one, and anything else a formula. */
function formulaData(formula: string | null, type: ValidationLook["type"]): string | undefined {
  if (formula === null) return undefined;
  const items = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (type === "list" && items !== undefined) return listText(items.replaceAll('""', '"'));
  if (type !== "custom" && type !== "list" && Number.isFinite(Number(formula))) return formula;
  return `=${withoutMarks(formula)}`;
}

/** Excel leaves out the blanks around an item. */
function listText(items: string): string {
  return items
    .split(",")
    .map((item) => item.trim())
    .join(",");
}

/**
 * The grid reads a list's formula as it stands, whatever the cell. One that looks at cells beside each cell becomes a
 * rule for every cell; where there are too many of them, only the prompt is left.
 */
function cellByCell(look: ValidationLook, room: { left: number }): readonly ValidationLook[] {
  const [formula] = look.formulas;
  if (look.type !== "list" || formula === null || formula.startsWith('"')) return [look];
  const { row, column } = anchorOf(look.ranges);
  const shared = shareFormula(formula, row, column);
  if (formulaAt(shared, row + 1, column + 1) === formula) return [look];
  const size = look.ranges.reduce((sum, range) => sum + cellsIn(range), 0);
  if (size > room.left) return [{ ...look, type: "none", formulas: [null, null] }];
  room.left -= size;
  return look.ranges.flatMap((range) => {
    const rules: ValidationLook[] = [];
    for (let at = range.top; at <= range.bottom; at++) {
      for (let beside = range.left; beside <= range.right; beside++) {
        const cell = { top: at, bottom: at, left: beside, right: beside };
        rules.push({ ...look, ranges: [cell], formulas: [formulaAt(shared, at, beside), null] });
      }
    }
    return rules;
  });
}

function cellsIn({ top, left, bottom, right }: Rectangle): number {
  return (bottom - top + 1) * (right - left + 1);
}
