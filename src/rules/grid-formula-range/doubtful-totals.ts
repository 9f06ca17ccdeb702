import { equal } from "../../pledge/decimal";
import { equationsOf, holds, isDecidable, residual, type Equation } from "../../pledge/equation";
import type { Grid, GridCell } from "../../pledge/grid";
import { contains } from "../../workbook/address";
import type { CellLookup } from "../../workbook/cell-lookup";
import type { Snapshot } from "../../workbook/snapshot";
import { Recalculation } from "../formulas/recalculation";
import { recheck } from "../formulas/stale-cells";
import { lookupNamed } from "../sheet-lookup";
import { isRight, judge, type Misreach, type Total } from "./judge";
import { Leaves } from "./leaves";
import { GridPlaces, reachOf } from "./referenced";

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
  /** Whether it took the grid's amounts to judge it. */
  readonly byAmounts: boolean;
  /** The formula's own result stands against the grid's sums, or is not what is stored. */
  readonly matters: boolean;
}

/**
 * Grids of this shape, with these formulas, that are right whatever amounts they hold: all cards that were made from one
 * form are alike. How many of their totals could be judged.
 */
const rightShapes = new Map<string, number>();
const MOST_SHAPES = 200;

/** Judges the formulas of all totals of the grid that can be judged. */
export function judgeTotals(grid: Grid, snapshot: Snapshot): JudgedTotals {
  const totals = totalsWithFormulas(grid);
  const lookup = totals.size > 0 ? lookupNamed(snapshot, grid.range.sheet) : null;
  if (!lookup) return { right: 0, wrong: [] };
  const shape = shapeOf(grid, totals.keys());
  const known = rightShapes.get(shape);
  if (known !== undefined) return { right: known, wrong: [] };
  const places = new GridPlaces(grid);
  const judged = judgedTotals(grid, totals, { snapshot, lookup, places });
  const right = judged.filter(({ misreach }) => isRight(misreach));
  if (
    right.length === judged.length &&
    !judged.some(({ byAmounts }) => byAmounts) &&
    places.misses === 0 &&
    !shape.includes("!")
  ) {
    if (rightShapes.size >= MOST_SHAPES) rightShapes.clear();
    rightShapes.set(shape, right.length);
  }
  return { right: right.length, wrong: judged.filter((total) => isWrong(grid, total, judged)) };
}

function isWrong(grid: Grid, total: Judged, judged: readonly Judged[]): boolean {
  if (isRight(total.misreach)) return false;
  const peers = judged.filter(({ like }) => like === total.like);
  const rightPeers = peers.filter(({ misreach }) => isRight(misreach)).length;
  const wrongPeers = peers.length - rightPeers;
  if (!total.matters) return rightPeers >= ENOUGH_PEERS && rightPeers > wrongPeers;
  // all alike and not merely too short: the office may read its rows in another way than we do
  return wrongPeers < ENOUGH_PEERS || rightPeers > 0 || stopsShort(grid, total);
}

type Totals = ReadonlyMap<GridCell, readonly Equation[]>;

function totalsWithFormulas(grid: Grid): Totals {
  const totals = new Map<GridCell, Equation[]>();
  for (const equation of equationsOf(grid)) {
    if (equation.total.formula === undefined) continue;
    const known = totals.get(equation.total);
    if (known) known.push(equation);
    else totals.set(equation.total, [equation]);
  }
  return totals;
}

function shapeOf({ rows, columns, cells }: Grid, totals: Iterable<GridCell>): string {
  let shape = "";
  for (const { row, role, key, group } of rows) shape += `${row} ${role} ${key} ${group ?? ""}\n`;
  for (const { column, role } of columns) shape += `${column} ${role}\n`;
  const [first] = cells[0] ?? [];
  const last = cells.at(-1)?.at(-1);
  for (const cell of [first?.cell, last?.cell]) shape += `${cell?.row ?? ""},${cell?.column ?? ""}\n`;
  for (const { cell, formula = "" } of totals) shape += `${cell.row},${cell.column}${formula}\n`;
  return shape;
}

interface Surroundings {
  readonly snapshot: Snapshot;
  readonly lookup: CellLookup;
  readonly places: GridPlaces;
}

function judgedTotals(
  grid: Grid,
  totals: Totals,
  { snapshot, lookup, places }: Surroundings
): readonly Judged[] {
  const leaves = new Leaves(grid);
  const calculation = new Recalculation(snapshot);
  const judged: Judged[] = [];
  for (const [cell, equations] of totals) {
    const at = places.at(cell.cell.row, cell.cell.column);
    const reach = reachOf(cell.formula ?? "", grid, places, lookup);
    if (!at || !reach) continue;
    const total: Total = { at, equations, reach };
    let misreach = judge(grid, leaves, total, false);
    let settled = false;
    const byAmounts = !isRight(misreach);
    if (byAmounts) {
      const decidable = equations.filter(isDecidable);
      settled = decidable.length > 0 && decidable.every(holds);
      const free = judge(grid, leaves, total, true);
      if (
        settled ||
        (isRight(free) &&
          !decidable.some((equation) => !holds(equation) && equal(residual(equation), misreach.shift)))
      )
        misreach = free;
    }
    const side = misreach.direction === "down" ? at.row : misreach.direction === "across" ? at.column : "";
    judged.push({
      ...total,
      cell,
      misreach,
      byAmounts,
      like: `${misreach.direction} ${side}`,
      matters: misreach.weighs && (!settled || recheck(cell, snapshot, calculation)?.stale === true)
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
    return cell !== undefined && !contains(range, cell);
  });
}
