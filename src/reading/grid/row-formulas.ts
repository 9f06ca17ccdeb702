import type { ColumnRole } from "../../pledge/grid";
import { contains, type CellAt } from "../../workbook/address";
import { sameSheetName } from "../../workbook/snapshot";
import { sumFormula } from "../../workbook/sum-formula";
import type { SheetView } from "../sheet/sheet-view";
import type { RowDraft } from "./body";
import type { ColumnDraft } from "./columns";

/** A formula under a head of a total that adds up amounts of its own row. Places are those of the drafts. */
export interface RowFormula {
  /** Of the row, among the rows looked at. */
  readonly row: number;
  readonly total: number;
  /** What it adds, as `placesKey` writes it. */
  readonly addends: string;
}

const TOTALS: readonly (ColumnRole | null)[] = ["grand-total", "term-subtotal"];

/**
 * What the formulas of the totals add up, row by row. Formulas that do more than add up, that add nothing of their row
 * or anything of another sheet say nothing.
 *
 * @param choices of each column, what it may be; of a column that is not counted, only null
 */
export function rowFormulas(
  view: SheetView,
  drafts: readonly ColumnDraft[],
  rows: readonly RowDraft[],
  choices: readonly (readonly (ColumnRole | null)[])[]
): readonly RowFormula[] {
  const counted = choices.flatMap((roles, at) => (roles.some((role) => role !== null) ? [at] : []));
  const totals = counted.filter((at) => choices[at]?.some((role) => TOTALS.includes(role)) === true);
  const found: RowFormula[] = [];
  rows.forEach((draft, row) => {
    for (const total of totals) {
      const { row: line, column } = placeIn(draft, drafts, total);
      const formula = view.cellAt(line, column)?.formula;
      const sum = formula === undefined ? null : sumFormula(formula);
      if (sum?.constant !== 0 || sum.terms.some((term) => term.sign === -1 || isElsewhere(term.sheet, view)))
        continue;
      const addends: number[] = [];
      for (const { range } of sum.terms)
        for (const at of counted)
          if (contains(range, view.onSheet(placeIn(draft, drafts, at)))) addends.push(at);
      if (addends.length > 0) found.push({ row, total, addends: placesKey(addends) });
    }
  });
  return found;
}

/** Where the amount of the row stands that is of the draft at this place. */
function placeIn(row: RowDraft, drafts: readonly ColumnDraft[], at: number): CellAt {
  return row.places?.[at] ?? { row: row.row, column: drafts[at]?.column ?? -1 };
}

function isElsewhere(sheet: string | null, view: SheetView): boolean {
  return sheet !== null && !sameSheetName(sheet, view.name);
}

/** The same columns, in whatever order, give the same key; one that is taken twice stands in it twice. */
export function placesKey(places: readonly number[]): string {
  const rising = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? place));
  return (rising ? places : [...places].sort((one, other) => one - other)).join();
}
