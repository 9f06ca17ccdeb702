import { sameSheetName } from "../../../../workbook/snapshot";
import { unescapeText } from "../../read/escapes";
import { formulaAt, shareFormula, type SharedFormula } from "../../read/shared-formula";
import { escapeCellText } from "../../write/parts/markup";
import { attributeIn, childOf, textIn, type Element } from "../../write/parts/outline";
import type { TextEdit } from "../../write/parts/text-edit";
import { cellsOf, rowsOf, type SheetText } from "../../write/sheet/sheet-text";
import { followFormula, type Restructuring } from "../../../../workbook/formula/restructuring";
import { movedCell } from "../../../../workbook/lines/line-change";

/**
 * The edits of the formulas in a sheet's cells. A cell that shares a formula goes on sharing it where it still reads
 * the same from there, and gets its own where it does not.
 */
export function cellFormulaEdits(sheet: SheetText, home: string, change: Restructuring): readonly TextEdit[] {
  const { text, data } = sheet;
  const start = `<${data.prefix}f`;
  const edits: TextEdit[] = [];
  const groups = new FormulaGroups(home, change);
  let ahead = text.indexOf(start, data.inner);
  for (const row of rowsOf(sheet)) {
    if (ahead >= 0 && ahead < row.open.from) ahead = text.indexOf(start, row.open.from);
    if (ahead < 0) break;
    if (ahead > row.close) continue;
    for (const { column, element } of cellsOf(sheet, row)) {
      const formula = childOf(element, "f");
      if (formula) edits.push(...groups.edits(text, formula, row.row, column));
    }
  }
  return edits;
}

interface Group {
  readonly before: SharedFormula;
  /** As it reads from where its first cell is afterwards; null where that cell goes. */
  readonly after: SharedFormula | null;
}

class FormulaGroups {
  private readonly groups = new Map<string, Group>();

  constructor(
    private readonly home: string,
    private readonly change: Restructuring
  ) {}

  edits(text: string, formula: Element, row: number, column: number): readonly TextEdit[] {
    const written = unescapeText(textIn(text, formula));
    const group =
      attributeIn(text, formula, "t") === "shared" ? (attributeIn(text, formula, "si") ?? "") : null;
    if (group !== null && written === "") return this.dependent(formula, group, row, column);
    if (written === "") return [];
    const followed = this.followed(written);
    const to = this.moved(row, column);
    if (group !== null) {
      const before = shareFormula(written, row, column);
      this.groups.set(group, { before, after: to && shareFormula(followed, to.row, to.column) });
    }
    if (!to || followed === written) return [];
    return [{ from: formula.inner, to: formula.close, text: escapeCellText(followed) }];
  }

  private dependent(formula: Element, name: string, row: number, column: number): readonly TextEdit[] {
    const group = this.groups.get(name);
    const to = this.moved(row, column);
    if (!group || !to) return [];
    const followed = this.followed(formulaAt(group.before, row, column));
    if (group.after && formulaAt(group.after, to.row, to.column) === followed) return [];
    const markup = `<${formula.name}>${escapeCellText(followed)}</${formula.name}>`;
    return [{ from: formula.open.from, to: formula.to, text: markup }];
  }

  private followed(text: string): string {
    return followFormula(text, this.change, { home: this.home });
  }

  private moved(row: number, column: number): { readonly row: number; readonly column: number } | null {
    const { lines, sheet } = this.change;
    return lines && sameSheetName(sheet, this.home) ? movedCell(lines, { row, column }) : { row, column };
  }
}
