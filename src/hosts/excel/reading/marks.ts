import type { Flag } from "../../../workbook/flag";

/** The conditional format that shows a flag. */
export interface Mark {
  /** Excel's id of the conditional format; it does not outlive the session. */
  readonly format: string;
  /** The flag's id. */
  readonly flag: string;
}

/** Always true, and its text names the flag: whoever wrote the file, our marks are found by it and no other is. */
export function markFormula(flag: string): string {
  return `=LEN("공약지기:${flag.replaceAll('"', '""')}")>0`;
}

/** The flag that a conditional format's formula marks; null for a format of the user's. */
export function flagOfFormula(formula: string): string | null {
  const match = /^=?LEN\("공약지기:((?:[^"]|"")+)"\)>0$/.exec(formula.trim());
  return match?.[1] === undefined ? null : match[1].replaceAll('""', '"');
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
        const flag = flagOfFormula(formula);
        return flag === null ? [] : [{ format: id, flag }];
      }),
      unfinished: custom.filter(({ formula }) => formula === "").map(({ id }) => id)
    };
  };
}

/** The severity that an id begins with, as the file's own flags are named: "e-1", "w-2", "i-3". */
export function severityOf(flag: string): Flag["severity"] {
  return flag.startsWith("e") ? "error" : flag.startsWith("w") ? "warning" : "info";
}
