import { equationsOf, holds, isDecidable, type Equation } from "../../pledge/equation";
import type { Grid, GridCell } from "../../pledge/grid";
import { lookupOf } from "../../workbook/cell-lookup";
import { sheetNamed, type Snapshot } from "../../workbook/snapshot";
import { Recalculation } from "../formulas/recalculation";
import { recheck } from "../formulas/stale-cells";
import { isRight, judge, type Misreach, type Total } from "./judge";
import { Leaves } from "./leaves";
import { gridPlaces, reachOf } from "./referenced";

/** A total whose formula adds what it should not, or leaves out what it should add. */
export interface WrongTotal extends Total {
  readonly cell: GridCell;
  readonly misreach: Misreach;
}

export interface JudgedTotals {
  readonly right: number;
  readonly wrong: readonly WrongTotal[];
}

/** So many totals like it must be right before one that makes no difference today is called wrong. */
const ENOUGH_PEERS = 2;

interface Judged extends WrongTotal {
  /** Totals alike: 계 of each column, 소계 of each row … */
  readonly like: string;
  /** The formula's own result stands against the grid's sums, or is not what is stored. */
  readonly matters: boolean;
}

/** Judges the formulas of all totals of the grid that can be judged. */
export function judgeTotals(grid: Grid, snapshot: Snapshot): JudgedTotals {
  const judged = judgedTotals(grid, snapshot);
  const right = judged.filter(({ misreach }) => isRight(misreach));
  const wrong = judged.filter((total) => {
    if (isRight(total.misreach)) return false;
    const rightPeers = right.filter(({ like }) => like === total.like).length;
    const wrongPeers = judged.filter(
      ({ like, misreach }) => like === total.like && !isRight(misreach)
    ).length;
    if (!total.matters) return rightPeers >= ENOUGH_PEERS && rightPeers > wrongPeers;
    // all alike and not merely too short: the office may read its rows in another way than we do
    return wrongPeers < ENOUGH_PEERS || rightPeers > 0 || stopsShort(grid, total);
  });
  return { right: right.length, wrong };
}

function judgedTotals(grid: Grid, snapshot: Snapshot): readonly Judged[] {
  const totals = new Map<GridCell, Equation[]>();
  for (const equation of equationsOf(grid)) {
    if (equation.total.formula === undefined) continue;
    const known = totals.get(equation.total);
    if (known) known.push(equation);
    else totals.set(equation.total, [equation]);
  }
  const sheet = totals.size > 0 ? sheetNamed(snapshot, grid.range.sheet) : undefined;
  if (!sheet) return [];
  const places = gridPlaces(grid);
  const leaves = new Leaves(grid);
  const calculation = new Recalculation(snapshot);
  const judged: Judged[] = [];
  for (const [cell, equations] of totals) {
    const at = places.get(`${cell.cell.row},${cell.cell.column}`);
    const reach = reachOf(cell.formula ?? "", grid, places, lookupOf(sheet));
    if (!at || !reach) continue;
    const decidable = equations.filter(isDecidable);
    const settled = decidable.length > 0 && decidable.every(holds);
    const total: Total = { at, equations, reach };
    const misreach = judge(grid, leaves, total, settled);
    const stale = recheck(cell, snapshot, calculation)?.stale === true;
    const side = misreach.direction === "down" ? at.row : misreach.direction === "across" ? at.column : "";
    judged.push({
      ...total,
      cell,
      misreach,
      like: `${misreach.direction} ${side}`,
      matters: misreach.weighs && (!settled || stale)
    });
  }
  return judged;
}

/** One range that lacks only what lies beyond its ends. */
function stopsShort(grid: Grid, { reach, misreach }: WrongTotal): boolean {
  const [range, ...more] = reach.ranges;
  if (!range || more.length > 0 || misreach.extra.length > 0 || misreach.headers.length > 0) return false;
  return misreach.missing.every(({ row, column }) => {
    const cell = grid.cells[row]?.[column]?.cell;
    if (!cell) return false;
    return misreach.direction === "down"
      ? cell.row > range.bottom || cell.row < range.top
      : cell.column > range.right || cell.column < range.left;
  });
}
