import { equationsOf, holds, isDecidable, type Equation } from "../../pledge/equation";
import { formatDecimal } from "../../pledge/decimal";
import type { Grid, GridCell } from "../../pledge/grid";
import type { Profile } from "../../pledge/profile";

interface Failing {
  readonly equation: Equation;
  /** total − Σ addends, in units of the last digit shown. */
  readonly miss: number;
}

/**
 * Whether the grid's sums may miss through rounding. Exact where every sum is, and where one wrong cell would explain
 * all that fail; rounded where several sums miss by what rounding can do and no single cell explains them.
 */
export function guessRounding(grid: Grid, wanted: Profile["rounding"]): Grid["rounding"] {
  if (wanted !== "guess") return wanted;
  const equations = equationsOf(grid).filter(isDecidable);
  if (equations.every(holds)) return "exact";
  const failing = failingOf(grid, equations);
  if (failing.length === 0 || grid.unit?.value === "원") return "exact";
  const within = failing.every(({ equation, miss }) => Math.abs(miss) <= (equation.addends.length + 1) / 2);
  if (!within || failing.some(({ equation }) => equation.total.formula !== undefined)) return "exact";
  return explainedByOneCell(failing, equations) ? "exact" : "rounded";
}

function failingOf(grid: Grid, equations: readonly Equation[]): readonly Failing[] {
  const figures = new Map<GridCell, number>();
  const figure = (cell: GridCell): number => {
    let value = figures.get(cell);
    if (value === undefined) {
      value = cell.amount ? Number(formatDecimal(cell.amount)) : 0;
      figures.set(cell, value);
    }
    return value;
  };
  const unit = 10 ** -grid.scale;
  return equations.flatMap((equation) => {
    let miss = figure(equation.total);
    for (const addend of equation.addends) miss -= figure(addend);
    const units = Math.round(miss / unit);
    return units === 0 ? [] : [{ equation, miss: units }];
  });
}

/** Whether one change of one cell would make every failing sum hold, and break none that holds. */
function explainedByOneCell(failing: readonly Failing[], equations: readonly Equation[]): boolean {
  const [first] = failing;
  if (!first) return true;
  return [first.equation.total, ...first.equation.addends].some((cell) => {
    const needed = failing.map(({ equation, miss }) =>
      equation.total === cell ? -miss : equation.addends.includes(cell) ? miss : Number.NaN
    );
    const through = equations.filter(({ total, addends }) => total === cell || addends.includes(cell)).length;
    return through === failing.length && needed.every((change) => change === needed[0]);
  });
}
