import { compare, decimalOfNumber, sum, ZERO, type Decimal } from "../../pledge/decimal";
import { equationsOf, isDecidable, type Equation } from "../../pledge/equation";
import type { Grid, GridCell } from "../../pledge/grid";
import type { Snapshot } from "../../workbook/snapshot";
import { lookupNamed } from "../sheet-lookup";
import { agrees, Recalculation } from "./recalculation";

/** What a formula of a grid gives when it is calculated again, and whether the stored result is that. */
export interface Recheck {
  readonly stored: Decimal;
  readonly result: Decimal;
  readonly stale: boolean;
}

/** Null for a cell that is no formula, has no number stored, or cannot be calculated here. */
export function recheck(cell: GridCell, snapshot: Snapshot, calculation: Recalculation): Recheck | null {
  if (cell.formula === undefined) return null;
  const found = lookupNamed(snapshot, cell.cell.sheet)?.at(cell.cell.row, cell.cell.column);
  const stored = typeof found?.value === "number" ? decimalOfNumber(found.value) : null;
  const recalculated = stored && calculation.at(cell.cell);
  if (!stored || !recalculated) return null;
  return { stored, result: recalculated.value, stale: !agrees(stored, recalculated) };
}

/**
 * The one cell of the grid whose stored result is not its formula's, where with that result every sum through it holds:
 * nothing else is wrong with those sums. Null where there is none, or where several results are off, as when an amount
 * was changed below them: then the amount may be what is wrong.
 */
export function loneStaleCell(grid: Grid, snapshot: Snapshot): GridCell | null {
  const calculation = new Recalculation(snapshot);
  let lone: GridCell | null = null;
  let result = ZERO;
  for (const cell of grid.cells.flat()) {
    const found = recheck(cell, snapshot, calculation);
    if (found?.stale !== true) continue;
    if (lone) return null;
    lone = cell;
    result = found.result;
  }
  if (!lone) return null;
  const stale = lone;
  const amount = (cell: GridCell): Decimal => (cell === stale ? result : (cell.amount ?? ZERO));
  const equations = equationsOf(grid);
  const parts = equations.filter(({ total }) => total === stale).flatMap(({ addends }) => addends);
  // an amount that is none, or that another sum disputes, is what may be wrong
  if (parts.some(({ suggestion }) => suggestion !== undefined)) return null;
  const held = equations
    .filter(
      (equation) => [stale, ...parts].some((cell) => isThrough(equation, cell)) && isDecidable(equation)
    )
    .every(({ total, addends }) => compare(amount(total), sum(addends.map(amount))) === 0);
  return held ? stale : null;
}

export function isThrough({ total, addends }: Equation, cell: GridCell): boolean {
  return total === cell || addends.includes(cell);
}
