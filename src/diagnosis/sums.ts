import { atScale } from "../pledge/decimal";
import { equationsOf, isDecidable, type Equation } from "../pledge/equation";
import type { Grid, GridCell } from "../pledge/grid";
import { standingOfMiss } from "../pledge/tolerance";
import { WEIGHTS } from "./weights";

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
  /** Cell numbers by row and column of `grid.cells`; -1 where a cell has no amount. */
  readonly numbers: readonly (readonly number[])[];
  /** The sums that agree today. */
  readonly agreeing: readonly number[];
  /** Those of them whose total is a formula: it gives what it should, and goes with what it adds up. */
  readonly computed: readonly number[];
  /** Those totals: a change of what they add up changes them, and they are not what is wrong. */
  readonly following: ReadonlySet<number>;
  /** What the figures are whole multiples of, but for one that slipped: 1 where they are whole, with `scale` digits. */
  readonly grain: bigint;
  /** Totals that are likelier wrong than others, by cell: see `WEIGHTS`. */
  readonly leaning: ReadonlyMap<number, number>;
}

export function sumsOf(grid: Grid): Sums {
  const cells = grid.cells.flat().filter((cell) => cell.amount !== null);
  const scale = Math.max(grid.scale, ...cells.map((cell) => cell.amount?.scale ?? 0));
  const known = new Map(cells.map((cell, index) => [cell, index]));
  const values = cells.map((cell) => (cell.amount ? atScale(cell.amount, scale) : 0n));
  const numberOf = (cell: GridCell): number => known.get(cell) ?? -1;
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
  const numbers = grid.cells.map((row) => row.map(numberOf));
  const agreeing = sums.flatMap((sum, index) => (isOff({ unit }, sum, sum.miss) ? [] : [index]));
  const computed = agreeing.filter((index) => cells[sums[index]?.total ?? -1]?.formula !== undefined);
  const following = new Set(computed.map((index) => sums[index]?.total ?? -1));
  const grain = grainOf(values, scale);
  const leaning = typedAmongFormulas(cells, sums);
  return {
    grid,
    scale,
    unit,
    cells,
    values,
    sums,
    through,
    numbers,
    agreeing,
    computed,
    following,
    grain,
    leaning
  };
}

/** A fraction that only one figure has is that figure's slip. */
function grainOf(values: readonly bigint[], scale: number): bigint {
  for (let digits = scale; digits > 0; digits--) {
    const grain = 10n ** BigInt(digits);
    if (values.filter((value) => value % grain !== 0n).length <= 1) return grain;
  }
  return 1n;
}

/** Typed totals of a kind of sum of which at least as many others are formulas. */
function typedAmongFormulas(cells: readonly GridCell[], sums: readonly Sum[]): ReadonlyMap<number, number> {
  const leaning = new Map<number, number>();
  for (const rule of new Set(sums.map(({ equation }) => equation.rule))) {
    const totals = sums.filter(({ equation }) => equation.rule === rule).map(({ total }) => total);
    const typed = totals.filter((total) => cells[total]?.formula === undefined);
    if (typed.length === 0 || totals.length < 2 * typed.length) continue;
    for (const total of typed) leaning.set(total, WEIGHTS.typedAmongFormulas);
  }
  return leaning;
}

/** Whether a sum with this miss is out of order: more than rounding explains, or usually does. */
export function isOff({ unit }: Pick<Sums, "unit">, sum: Sum, miss: bigint): boolean {
  const standing = standingOfMiss(miss, unit, sum.addends.length);
  return standing === "violation" || standing === "rounding-unlikely";
}

/** Whether no rounding explains the miss. */
export function isWrong({ unit }: Pick<Sums, "unit">, sum: Sum, miss: bigint): boolean {
  return standingOfMiss(miss, unit, sum.addends.length) === "violation";
}

/** The sums that are to be explained: those that are wrong; where none is, those that rounding hardly explains. */
export function toExplain(sums: Sums, misses: readonly bigint[]): readonly number[] {
  const off = offAmong(sums, misses);
  if (sums.unit === 0n) return off;
  const wrong = off.filter((index) => {
    const sum = sums.sums[index];
    return sum && isWrong(sums, sum, misses[index] ?? 0n);
  });
  return wrong.length > 0 ? wrong : off;
}

/** The sums that are out of order with these misses. */
export function offAmong(sums: Sums, misses: readonly bigint[]): readonly number[] {
  return sums.sums.flatMap((sum, index) => (isOff(sums, sum, misses[index] ?? 0n) ? [index] : []));
}
