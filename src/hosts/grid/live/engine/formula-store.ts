import type { IObjectMatrixPrimitiveType, Nullable, Worksheet } from "@univerjs/core";
import { initSheetFormulaData, type IFormulaData, type IFormulaDataItem } from "@univerjs/engine-formula";
import { mentionsIn } from "./formula-mentions";

/** The formulas of a sheet, by row and column, in the shape in which Univer's engine takes them. */
export type SheetFormulas = IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;

/** What a sheet's formulas look at beyond it, or have looked at before: the engine may still remember that. */
export interface SheetMentions {
  readonly sheets: Set<string>;
  readonly words: Set<string>;
  anywhere: boolean;
}

const UNIT = "unit";

/**
 * The formulas of each sheet, gathered anew only where it has changed: Univer itself goes through every cell of every
 * sheet at each edit.
 */
export class FormulaStore {
  private readonly formulas = new Map<string, SheetFormulas>();
  private readonly mentions = new Map<string, SheetMentions>();

  /** The sheet has changed. */
  forget(sheet: string): void {
    this.formulas.delete(sheet);
  }

  formulasOf(sheet: Worksheet): SheetFormulas {
    const id = sheet.getSheetId();
    const known = this.formulas.get(id);
    if (known) return known;
    const data: IFormulaData = {};
    initSheetFormulaData(data, UNIT, id, sheet.getCellMatrix());
    const formulas = data[UNIT]?.[id] ?? {};
    this.formulas.set(id, formulas);
    this.mentions.set(id, withMentions(formulas, this.mentions.get(id)));
    return formulas;
  }

  mentionsOf(sheet: Worksheet): SheetMentions {
    this.formulasOf(sheet);
    return this.mentions.get(sheet.getSheetId()) ?? noMentions();
  }
}

function noMentions(): SheetMentions {
  return { sheets: new Set(), words: new Set(), anywhere: false };
}

function withMentions(formulas: SheetFormulas, before: SheetMentions = noMentions()): SheetMentions {
  const rows: Readonly<Record<number, Readonly<Record<number, Nullable<IFormulaDataItem>>>>> = formulas;
  for (const row of Object.values(rows)) {
    for (const item of Object.values(row)) {
      if (!item) continue;
      const { sheets, words, anywhere } = mentionsIn(item.f);
      for (const sheet of sheets) before.sheets.add(sheet);
      for (const word of words) before.words.add(word);
      before.anywhere ||= anywhere;
    }
  }
  return before;
}
