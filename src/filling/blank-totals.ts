import { add, toNumber, trim, ZERO, type Decimal } from "../pledge/decimal";
import { equationsOf, type Equation } from "../pledge/equation";
import type { Grid, GridCell } from "../pledge/grid";
import { sumFormula } from "../templates/figure";
import { compareCells, formatCell, formatCellRef } from "../workbook/address";
import type { CellChange } from "../workbook/patch";
import { BLANK } from "../workbook/snapshot";
import type { FillNote } from "./fill-note";

export interface TotalsWork {
  readonly changes: readonly CellChange[];
  readonly notes: readonly FillNote[];
}

/** Formulas, with their values, for the totals of the grid that are blank; what is written is never touched. */
export function blankTotals(grid: Grid): TotalsWork {
  const byTotal = new Map<GridCell, Equation>();
  for (const equation of equationsOf(grid)) {
    const { total } = equation;
    if (total.notation === "blank" && total.formula === undefined && !total.hidden && !byTotal.has(total))
      byTotal.set(total, equation);
  }
  const valueOf = (cell: GridCell): Decimal | GridCell => {
    const equation = byTotal.get(cell);
    if (!equation) return cell.amount ?? cell;
    let value = ZERO;
    for (const addend of equation.addends) {
      const part = valueOf(addend);
      if (!("coefficient" in part)) return part;
      value = add(value, part);
    }
    return value;
  };
  const changes: CellChange[] = [];
  const notes: FillNote[] = [];
  const inOrder = [...byTotal].sort(([one], [other]) => compareCells(one.cell, other.cell));
  for (const [total, { addends }] of inOrder) {
    const value = valueOf(total);
    if ("coefficient" in value) {
      const after = { value: toNumber(trim(value)), formula: sumFormula(addends.map(({ cell }) => cell)) };
      changes.push({ cell: formatCell(total.cell), before: BLANK, after });
    } else {
      const data = { cell: formatCellRef(total.cell), addend: formatCellRef(value.cell) };
      notes.push({ code: "total-undecidable", data });
    }
  }
  return { changes, notes };
}
