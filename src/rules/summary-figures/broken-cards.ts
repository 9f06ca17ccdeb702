import { diagnoseGrid } from "../../diagnosis/diagnose";
import { equationsOf, forgetEquations, isDecidable, residual } from "../../pledge/equation";
import type { Grid } from "../../pledge/grid";
import type { Pledge } from "../../pledge/pledge";
import { standingOf } from "../../pledge/tolerance";
import type { CellRef } from "../../workbook/address";
import { inWon } from "./pledge-facts";

/** A grid of a card whose own sums do not hold. */
export interface BrokenGrid {
  readonly pledge: Pledge;
  readonly grid: Grid;
  /** By how much, in 원 and without sign, each once. */
  readonly misses: ReadonlySet<bigint>;
}

const known = new WeakMap<Pledge, readonly BrokenGrid[]>();

/** Worked out once a pledge: most have none. */
export function brokenGridsOf(pledge: Pledge): readonly BrokenGrid[] {
  let broken = known.get(pledge);
  if (!broken) {
    broken = pledge.grids.flatMap((grid) => {
      const misses = missesOf(grid);
      return misses.size > 0 ? [{ pledge, grid, misses }] : [];
    });
    known.set(pledge, broken);
  }
  return broken;
}

function missesOf(grid: Grid): ReadonlySet<bigint> {
  const misses = new Set<bigint>();
  if (!grid.unit) return misses;
  for (const equation of equationsOf(grid)) {
    if (!isDecidable(equation) || standingOf(equation, grid) !== "violation") continue;
    const won = inWon({ value: residual(equation), unit: grid.unit.value });
    if (won !== null) misses.add(won < 0n ? -won : won);
  }
  if (misses.size === 0) forgetEquations(grid);
  return misses;
}

/** The cell that is probably wrong: the first of the likeliest cause, else the total of the first sum that fails. */
export function wrongCellOf({ grid }: BrokenGrid): CellRef | null {
  for (const causes of diagnoseGrid(grid).values()) {
    const cell = causes.find(({ cells }) => cells.length > 0)?.cells[0];
    if (cell) return cell;
  }
  return (
    equationsOf(grid).find((equation) => isDecidable(equation) && standingOf(equation, grid) === "violation")
      ?.total.cell ?? null
  );
}

/** Misses that several broken cards make together are looked for among so many cards, and so many ways. */
const MOST_TOGETHER = 4;
const MOST_WAYS = 20_000;

/** The broken grids, of these pledges, whose misses make up the difference (in 원, up to `slack`); null where they do not. */
export function brokenBehind(
  pledges: readonly Pledge[],
  difference: bigint,
  slack: bigint
): readonly BrokenGrid[] | null {
  const broken = pledges.flatMap(brokenGridsOf);
  if (broken.length === 0) return null;
  const near = (value: bigint): boolean => {
    const off = value < 0n ? -value : value;
    return off <= slack;
  };
  const size = difference < 0n ? -difference : difference;
  const single = broken.find(({ misses }) => [...misses].some((miss) => near(miss - size)));
  if (single) return [single];
  const wayCount = broken.reduce((ways, { misses }) => ways * (1 + 2 * misses.size), 1);
  if (broken.length < 2 || broken.length > MOST_TOGETHER || wayCount > MOST_WAYS) return null;
  let ways: readonly { readonly sum: bigint; readonly of: readonly BrokenGrid[] }[] = [{ sum: 0n, of: [] }];
  for (const grid of broken)
    ways = ways.flatMap((way) => [
      way,
      ...[...grid.misses].flatMap((miss) =>
        [miss, -miss].map((signed) => ({ sum: way.sum + signed, of: [...way.of, grid] }))
      )
    ]);
  return ways.find(({ sum, of }) => of.length > 0 && near(sum - size))?.of ?? null;
}
