import { atScale } from "../pledge/decimal";
import { equationsOf, isDecidable, type Equation } from "../pledge/equation";
import type { Grid, GridCell } from "../pledge/grid";
import { standingOfMiss } from "../pledge/tolerance";

/** A sum of the grid by numbers of cells. */
export interface Sum {
  readonly equation: Equation;
  readonly total: number;
  readonly addends: readonly number[];
  /** total − Σ addends as the sheet stands. */
  readonly miss: bigint;
}

/** The grid's decidable sums over whole numbers: every amount times 10^scale. */
export interface Sums {
  readonly grid: Grid;
  readonly scale: number;
  /** Half a unit either side is what rounding may take; 0 for exact figures. */
  readonly unit: bigint;
  readonly cells: readonly GridCell[];
  readonly values: readonly bigint[];
  readonly sums: readonly Sum[];
  /** For each cell the sums that it is an addend or the total of. */
  readonly through: readonly (readonly number[])[];
}

export function sumsOf(grid: Grid): Sums {
  const cells = grid.cells.flat().filter((cell) => cell.amount !== null);
  const scale = Math.max(grid.scale, ...cells.map((cell) => cell.amount?.scale ?? 0));
  const numbers = new Map(cells.map((cell, index) => [cell, index]));
  const values = cells.map((cell) => (cell.amount ? atScale(cell.amount, scale) : 0n));
  const numberOf = (cell: GridCell): number => numbers.get(cell) ?? -1;
  const sums = equationsOf(grid)
    .filter(isDecidable)
    .map((equation): Sum => {
      const total = numberOf(equation.total);
      const addends = equation.addends.map(numberOf);
      const added = addends.reduce((all, cell) => all + (values[cell] ?? 0n), 0n);
      return { equation, total, addends, miss: (values[total] ?? 0n) - added };
    });
  const through = cells.map((): number[] => []);
  sums.forEach((sum, index) => {
    for (const cell of [sum.total, ...sum.addends]) through[cell]?.push(index);
  });
  const unit = grid.rounding === "exact" ? 0n : 10n ** BigInt(scale - grid.scale);
  return { grid, scale, unit, cells, values, sums, through };
}

/** Whether a sum with this miss is out of order: more than rounding explains. */
export function isOff(sums: Sums, sum: Sum, miss: bigint): boolean {
  const standing = standingOfMiss(miss, sums.unit, sum.addends.length);
  return standing === "violation" || standing === "rounding-unlikely";
}

/** The sums that are out of order with these misses. */
export function offAmong(sums: Sums, misses: readonly bigint[]): readonly number[] {
  return sums.sums.flatMap((sum, index) => (isOff(sums, sum, misses[index] ?? 0n) ? [index] : []));
}
