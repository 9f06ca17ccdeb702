import { flagIdIn } from "../../../workbook/flag-marker";

/** The conditional format that shows a flag. */
export interface Mark {
  /** Excel's id of the conditional format; it does not outlive the session. */
  readonly format: string;
  /** The flag's id. */
  readonly flag: string;
}

export interface MarksAnswer {
  readonly marks: readonly Mark[];
  /** Ids of conditional formats by a formula that have none: a mark whose setting was broken off looks so. */
  readonly unfinished: readonly string[];
}

export function queueMarks(sheet: Excel.Worksheet): () => MarksAnswer {
  const formats = sheet.getRange().untrack().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () => {
    const custom = formats.items.flatMap((format) =>
      format.type === "Custom" ? [{ id: format.id, formula: format.customOrNullObject.rule.formula }] : []
    );
    return {
      marks: custom.flatMap(({ id, formula }) => {
        const flag = flagIdIn(formula);
        return flag === null ? [] : [{ format: id, flag }];
      }),
      unfinished: custom.filter(({ formula }) => formula === "").map(({ id }) => id)
    };
  };
}
