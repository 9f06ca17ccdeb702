import { isZero, subtract, sum, ZERO, type Decimal } from "../../pledge/decimal";
import type { Equation } from "../../pledge/equation";
import type { Grid, GridRow } from "../../pledge/grid";
import type { Leaves } from "./leaves";
import type { FormulaReach, Referenced } from "./referenced";

/** Along which side of the grid a total's formula adds: down its column, across its row, or neither alone. */
export type Direction = "down" | "across" | "mixed";

/** A total with a formula that can be judged. */
export interface Total {
  readonly at: Referenced;
  /** The sums that the grid states of the cell: one down, one across, or both. */
  readonly equations: readonly Equation[];
  readonly reach: FormulaReach;
}

/** What a formula adds too little and too much; both empty where it is right. */
export interface Misreach {
  readonly direction: Direction;
  /** Leaves that it does not come to. */
  readonly missing: readonly Referenced[];
  /** Cells that it should not add, because they are none of its own or are added already. */
  readonly extra: readonly Referenced[];
  readonly headers: readonly Referenced[];
  /** Whether an amount is at stake: one that is left out, or added too often, is not 0. */
  readonly weighs: boolean;
  /** What the formula gives too much (or, negative, too little). */
  readonly shift: Decimal;
}

/** @param free whether bracketed rows may be in or out, as where the grid's own sums say that the cell's value is right */
export function judge(grid: Grid, leaves: Leaves, { at, reach }: Total, free: boolean): Misreach {
  const direction = directionOf(at, reach);
  const { headers } = reach;
  if (headers.length === 0 && leaves.areExactly(reach.cells, at))
    return { direction, missing: [], extra: [], headers, weighs: false, shift: ZERO };
  const own = new Set(leaves.of(at.row, at.column));
  const counts = new Map<number, number>();
  for (const { row, column } of reach.cells) {
    for (const leaf of leaves.of(row, column)) counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
  }
  const isFree = (leaf: number): boolean => free && isBracketed(grid.rows[leaves.place(leaf).row]);
  const missing = [...own].filter((leaf) => !counts.has(leaf) && !isFree(leaf));
  const surplus = (leaf: number): boolean => (counts.get(leaf) ?? 0) > (own.has(leaf) ? 1 : 0);
  const tooMany = [...counts.keys()].filter((leaf) => surplus(leaf) && !isFree(leaf));
  const extra = tooMany.length > 0 ? spare(leaves, reach.cells, counts, surplus) : [];
  const amountOf = (leaf: number): Decimal => {
    const { row, column } = leaves.place(leaf);
    return grid.cells[row]?.[column]?.amount ?? ZERO;
  };
  const weighs = [...missing, ...tooMany].some((leaf) => !isZero(amountOf(leaf)));
  const shift = subtract(sum(tooMany.map(amountOf)), sum(missing.map(amountOf)));
  return {
    direction,
    missing: missing.map((leaf) => leaves.place(leaf)),
    extra: extra.filter(({ row }) => !(free && isBracketed(grid.rows[row]))),
    headers,
    weighs: weighs || headers.length > 0,
    shift
  };
}

export function isRight({ missing, extra, headers }: Misreach): boolean {
  return missing.length === 0 && extra.length === 0 && headers.length === 0;
}

function isBracketed(row: GridRow | undefined): boolean {
  return row?.bracketed === true || row?.role === "outside";
}

/** The cells that the formula could do without: a total among its parts rather than the parts. */
function spare(
  leaves: Leaves,
  cells: readonly Referenced[],
  counts: Map<number, number>,
  surplus: (leaf: number) => boolean
): readonly Referenced[] {
  const widest = cells
    .map((cell) => ({ cell, leaves: leaves.of(cell.row, cell.column) }))
    .sort((one, other) => other.leaves.length - one.leaves.length);
  const found: Referenced[] = [];
  for (const candidate of widest) {
    if (!candidate.leaves.every(surplus)) continue;
    for (const leaf of candidate.leaves) counts.set(leaf, (counts.get(leaf) ?? 0) - 1);
    found.push(candidate.cell);
  }
  return found;
}

function directionOf(at: Referenced, { cells }: FormulaReach): Direction {
  if (cells.every(({ column }) => column === at.column)) return "down";
  return cells.every(({ row }) => row === at.row) ? "across" : "mixed";
}
